import { withAdministratorConsent } from "#playground/tenant/consent.ts";
import type { ConditionsProps } from "./conditionsProps.ts";
import { POLICY_CHOICES, policyRows, withPolicy } from "./optionPolicies.ts";
import { CheckRow, ChoiceRow, Section } from "./rows.tsx";

/** Not counted among the conditions: neither answer is the usual one. */
function AdministratorHasAllowed({ state: { tenant }, actions }: ConditionsProps) {
  return (
    <Section heading="Administrator has allowed">
      {tenant.adminOnlyScopes.map((scope) => (
        <CheckRow
          key={scope}
          label={scope}
          hint="For everybody in the organization"
          checked={tenant.administratorConsents.includes(scope)}
          onCheck={(isAllowed) =>
            actions.changeTenant((now) => withAdministratorConsent(now, scope, isAllowed))
          }
        />
      ))}
    </Section>
  );
}

function Options({ state: { tenant }, actions }: ConditionsProps) {
  return (
    <Section heading="What it does when an option is changed">
      {policyRows(tenant.optionPolicies).map(({ path, label, hint, policy }) => (
        <ChoiceRow
          key={path}
          label={label}
          hint={hint}
          value={policy}
          choices={POLICY_CHOICES}
          onChoose={(chosen) =>
            actions.changeTenant((now) => ({
              ...now,
              optionPolicies: withPolicy(now.optionPolicies, path, chosen),
            }))
          }
        />
      ))}
    </Section>
  );
}

export function OrganizationConditions(props: ConditionsProps) {
  return (
    <>
      <AdministratorHasAllowed {...props} />
      <Options {...props} />
    </>
  );
}

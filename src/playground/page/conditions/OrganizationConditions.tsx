import type { ConditionsProps } from "./conditionsProps.ts";
import { POLICY_CHOICES, policyRows, withPolicy } from "./optionPolicies.ts";
import { ChoiceRow, Section } from "./rows.tsx";

export function OrganizationConditions({ state: { tenant }, actions }: ConditionsProps) {
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

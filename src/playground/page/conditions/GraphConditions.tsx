import { FAULT_CHOICES } from "../faultChoices.ts";
import type { ConditionsProps } from "./conditionsProps.ts";
import { CheckRow, ChoiceRow, Section } from "./rows.tsx";
import { UNKNOWN_ROWS } from "./unknownRows.ts";

function RightNow({ state: { tenant }, actions }: ConditionsProps) {
  return (
    <Section heading="Right now">
      <CheckRow
        label="Offline"
        hint="The tab has no network"
        checked={tenant.network === "offline"}
        onCheck={(checked) =>
          actions.changeTenant((now) => ({ ...now, network: checked ? "offline" : "online" }))
        }
      />
      <ChoiceRow
        label="Graph"
        hint="What every request meets"
        value={tenant.fault}
        choices={FAULT_CHOICES}
        onChoose={(fault) => actions.changeTenant((now) => ({ ...now, fault }))}
      />
      <CheckRow
        label="Chat quota used up"
        hint="By another window, until this one is told to wait"
        checked={tenant.quotaUsedElsewhere}
        onCheck={(quotaUsedElsewhere) =>
          actions.changeTenant((now) => ({ ...now, quotaUsedElsewhere }))
        }
      />
    </Section>
  );
}

export function GraphConditions(props: ConditionsProps) {
  const { unknowns } = props.state.tenant;
  return (
    <>
      <RightNow {...props} />
      <Section heading="Where the documentation is silent">
        {UNKNOWN_ROWS.map((row) => (
          <ChoiceRow
            key={row.name}
            label={row.label}
            hint={row.hint}
            value={row.valueIn(unknowns)}
            choices={row.choicesIn(unknowns)}
            onChoose={(value) =>
              props.actions.changeTenant((now) => ({
                ...now,
                unknowns: row.choose(now.unknowns, value),
              }))
            }
          />
        ))}
      </Section>
    </>
  );
}

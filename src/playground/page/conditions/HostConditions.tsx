import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { answerChoices, answerModeOf, HOST_FUNCTION_WORDS } from "../hostAnswers.ts";
import { shownFunctions, withAnswerMode } from "../hostAnswers.ts";
import type { ConditionsProps } from "./conditionsProps.ts";
import { delayChoices, FRAME_CONTEXT_CHOICES, OFFERED, withOffered } from "./hostChoiceLists.ts";
import { CheckRow, ChoiceRow, Section } from "./rows.tsx";

const useStyles = makeStyles({
  offers: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
});

function Kind({ state: { choices, tenant }, actions }: ConditionsProps) {
  return (
    <Section heading="Kind of host">
      <CheckRow
        label="Legacy host"
        hint="Does not say what it offers, has no nested sign-in"
        checked={choices.runtime === "legacy"}
        onCheck={(checked) => actions.choose({ runtime: checked ? "legacy" : "full" })}
      />
      <CheckRow
        label="Nested app authentication"
        hint="Signs the tab in without a window"
        checked={tenant.host.offersNestedAppAuth}
        onCheck={(offersNestedAppAuth) => {
          actions.changeTenant((now) => ({ ...now, host: { ...now.host, offersNestedAppAuth } }));
          actions.reloadTab();
        }}
      />
      <CheckRow
        label="Clipboard of the browser"
        hint="The frame may write to it"
        checked={choices.clipboard}
        onCheck={(clipboard) => actions.choose({ clipboard })}
      />
      <ChoiceRow
        label="Frame context"
        hint="What the tab is told of its place"
        value={choices.frameContext}
        choices={FRAME_CONTEXT_CHOICES}
        onChoose={(frameContext) => actions.choose({ frameContext })}
      />
      <ChoiceRow
        label="Delay"
        hint="Before every answer"
        value={String(choices.delayMs)}
        choices={delayChoices(choices.delayMs)}
        onChoose={(delayMs) => actions.choose({ delayMs: Number(delayMs) })}
      />
    </Section>
  );
}

function Offers({ state: { choices }, actions }: ConditionsProps) {
  const styles = useStyles();
  return (
    <Section heading="What it offers">
      <div className={styles.offers}>
        {OFFERED.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            disabled={choices.runtime === "legacy"}
            checked={choices.runtime === "full" && !choices.unsupported.includes(value)}
            onChange={(_event, { checked }) =>
              actions.choose({
                unsupported: withOffered(choices.unsupported, value, checked === true),
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}

function Answers({ state: { choices }, actions }: ConditionsProps) {
  return (
    <Section heading="What it answers">
      {shownFunctions(choices).map((func) => {
        const mode = answerModeOf(choices, func);
        return (
          <ChoiceRow
            key={func}
            label={HOST_FUNCTION_WORDS[func]?.label ?? "Another function"}
            hint={func}
            value={mode}
            choices={answerChoices(func, mode)}
            onChoose={(chosen) => actions.choose(withAnswerMode(choices, func, chosen))}
          />
        );
      })}
    </Section>
  );
}

export function HostConditions(props: ConditionsProps) {
  return (
    <>
      <Kind {...props} />
      <Offers {...props} />
      <Answers {...props} />
    </>
  );
}

import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { MessageDescriptor } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { OrUnknown } from "#domain/options.ts";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

type OptionChoiceProps<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, MessageDescriptor>>;
  /** Undefined where the meeting does not have this option: nothing is offered. */
  readonly value: OrUnknown<Value> | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (value: Value) => void;
};

/** One option with a few values. A value that this app does not know is said to be unknown, and none is marked. */
export function OptionChoice<Value extends string>(props: OptionChoiceProps<Value>) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { label, values, words, value, isDisabled, onChange } = props;
  if (value === undefined) return null;
  return (
    <Field label={label}>
      <RadioGroup
        value={value === "unknown" ? "" : value}
        disabled={isDisabled}
        onChange={(_, data) => {
          const chosen = values.find((known) => known === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <Radio key={known} value={known} label={i18n._(words[known])} />
        ))}
      </RadioGroup>
      {value === "unknown" && (
        <Caption1 className={styles.hint}>
          <Trans>
            Teams has a setting here that this app does not know. It stays until you choose.
          </Trans>
        </Caption1>
      )}
    </Field>
  );
}

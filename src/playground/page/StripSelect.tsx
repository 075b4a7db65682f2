import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  field: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type Choice<T extends string> = { readonly value: T; readonly label: string };

type StripSelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
};

/** One small labelled list of choices in the control strip. */
export function StripSelect<T extends string>(props: StripSelectProps<T>) {
  const styles = useStyles();
  const id = useId();
  const choose = (value: string) => {
    const chosen = props.choices.find((choice) => choice.value === value);
    if (chosen !== undefined) props.onChoose(chosen.value);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <Select
        id={id}
        size="small"
        value={props.value}
        onChange={(_event, { value }) => choose(value)}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}

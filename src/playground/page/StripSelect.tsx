import { makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import { StripField } from "./StripField.tsx";

const useStyles = makeStyles({
  select: { maxWidth: "190px", "> select": { textOverflow: "ellipsis" } },
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
    <StripField label={<label htmlFor={id}>{props.label}</label>}>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={props.value}
        onChange={(_event, { value }) => choose(value)}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </StripField>
  );
}

import { Select } from "@fluentui/react-components";

export type Choice<T extends string> = { readonly value: T; readonly label: string };

type SmallSelectProps<T extends string> = {
  readonly id: string;
  /** Id of the element that says more about it. */
  readonly describedBy?: string;
  readonly className: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
};

/** A small list of choices, without its label. */
export function SmallSelect<T extends string>(props: SmallSelectProps<T>) {
  const choose = (value: string) => {
    const chosen = props.choices.find((choice) => choice.value === value);
    if (chosen !== undefined) props.onChoose(chosen.value);
  };
  return (
    <Select
      id={props.id}
      size="small"
      aria-describedby={props.describedBy}
      className={props.className}
      value={props.value}
      onChange={(_event, { value }) => choose(value)}
    >
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { SmallSelect, type Choice } from "./SmallSelect.tsx";
import { StripField } from "./StripField.tsx";

const useStyles = makeStyles({
  select: { maxWidth: "190px", "> select": { textOverflow: "ellipsis" } },
  narrow: { maxWidth: "168px" },
});

type StripSelectProps<T extends string> = {
  readonly label: string;
  readonly isNarrow?: boolean;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
};

/** One small labelled list of choices in the control strip. */
export function StripSelect<T extends string>({
  label,
  isNarrow = false,
  ...choice
}: StripSelectProps<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <StripField label={<label htmlFor={id}>{label}</label>}>
      <SmallSelect
        id={id}
        className={mergeClasses(styles.select, isNarrow && styles.narrow)}
        {...choice}
      />
    </StripField>
  );
}

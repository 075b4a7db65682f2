import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { SmallSelect, type Choice } from "../SmallSelect.tsx";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3 },
  select: { width: "168px", "> select": { textOverflow: "ellipsis" } },
  /** Its box ends where the lists end. */
  checkbox: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type SectionProps = { readonly heading: string; readonly children: ReactNode };

export function Section({ heading, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}

type Words = {
  readonly label: string;
  /** What it does, in a few words. */
  readonly hint: string;
};

function RowWords({ id, label, hint }: Words & { readonly id: string }) {
  const styles = useStyles();
  return (
    <span className={styles.words}>
      <label htmlFor={id}>
        <Text>{label}</Text>
      </label>
      <Text id={`${id}-hint`} size={200} className={styles.hint}>
        {hint}
      </Text>
    </span>
  );
}

type CheckRowProps = Words & {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
};

export function CheckRow({ label, hint, checked, onCheck }: CheckRowProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <RowWords id={id} label={label} hint={hint} />
      <Checkbox
        id={id}
        aria-describedby={`${id}-hint`}
        className={styles.checkbox}
        checked={checked}
        onChange={(_event, data) => onCheck(data.checked === true)}
      />
    </div>
  );
}

type ChoiceRowProps<T extends string> = Words & {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
};

export function ChoiceRow<T extends string>({ label, hint, ...choice }: ChoiceRowProps<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <RowWords id={id} label={label} hint={hint} />
      <SmallSelect id={id} describedBy={`${id}-hint`} className={styles.select} {...choice} />
    </div>
  );
}

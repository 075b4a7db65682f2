import {
  Body1,
  Body1Strong,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { dayProblems, withoutRange, withRange, type DayDraft } from "#domain/hoursDraft.ts";
import { MAX_RANGES_A_DAY } from "#domain/openingHours.ts";
import { RangeFields } from "./RangeFields.tsx";

const useStyles = makeStyles({
  day: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 800px)": { gridTemplateColumns: "104px minmax(0, 1fr)" },
  },
  name: { display: "flex", alignItems: "center", alignSelf: "start", minHeight: "32px" },
  hours: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  // The label of a button without a border stands where the text above it begins.
  plainStart: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  closed: { color: tokens.colorNeutralForeground3 },
});

type DayFieldsProps = {
  /** Of the day, in the reader's language. */
  readonly name: string;
  readonly day: DayDraft;
  readonly onChange: (day: DayDraft) => void;
  /** What else can be done with the day. */
  readonly children?: ReactNode;
};

/** One line of the week. The focus goes where the work goes on: to what was added, or to where something can be added. */
export function DayFields({ name, day, onChange, children }: DayFieldsProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const lastStart = useRef<HTMLInputElement | null>(null);
  const addButton = useRef<HTMLButtonElement | null>(null);
  const keepLastStart = (field: HTMLInputElement | null) => {
    lastStart.current = field;
  };
  const keepAddButton = (button: HTMLButtonElement | null) => {
    addButton.current = button;
  };
  const problems = dayProblems(day);
  const add = () => {
    flushSync(() => onChange(withRange(day)));
    lastStart.current?.focus();
  };
  const remove = (index: number) => {
    flushSync(() => onChange(withoutRange(day, index)));
    addButton.current?.focus();
  };
  return (
    <div role="group" aria-label={name} className={styles.day}>
      <Body1Strong className={styles.name}>{name}</Body1Strong>
      <div className={styles.hours}>
        {day.map((range, index) => (
          <RangeFields
            key={index}
            dayName={name}
            index={index}
            range={range}
            problem={problems[index] ?? null}
            startRef={index === day.length - 1 ? keepLastStart : undefined}
            onChange={(next) => onChange(day.map((before, at) => (at === index ? next : before)))}
            onRemove={() => remove(index)}
          />
        ))}
        <div className={mergeClasses(styles.row, day.length > 0 && styles.plainStart)}>
          {day.length === 0 && (
            <Body1 className={styles.closed}>
              <Trans>Closed</Trans>
            </Body1>
          )}
          {day.length < MAX_RANGES_A_DAY && (
            <Button
              ref={keepAddButton}
              appearance="subtle"
              icon={<Add20Regular />}
              aria-label={t`Add hours, ${name}`}
              onClick={add}
            >
              <Trans>Add hours</Trans>
            </Button>
          )}
        </div>
        {children !== undefined && (
          <div className={mergeClasses(styles.row, styles.plainStart)}>{children}</div>
        )}
      </div>
    </div>
  );
}

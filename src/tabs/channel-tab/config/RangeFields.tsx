import { Button, Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular, ErrorCircle16Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, type RefCallback } from "react";
import { endsNextDay, toMinute, type RangeDraft, type RangeProblem } from "#domain/hoursDraft.ts";
import { rangeLabels, rangeProblemWords } from "./rangeWords.ts";
import { useClockWords } from "./useClockWords.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  time: {
    flexGrow: 1,
    flexBasis: "80px",
    minWidth: 0,
    maxWidth: "104px",
    // Two times and a button have to stand side by side in 214 px.
    "& input": { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: 0 },
    // The browser's clock is black in every theme, and where there is no room for it it hides the minutes.
    "& ::-webkit-calendar-picker-indicator": { display: "none" },
    "@media (max-width: 319px)": { "& input": { fontSize: tokens.fontSizeBase200 } },
  },
  hint: {
    display: "block",
    marginBlockStart: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  problem: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXXS,
    color: tokens.colorStatusDangerForeground1,
  },
  icon: { flexShrink: 0 },
});

type RangeFieldsProps = {
  readonly dayName: string;
  /** Among the ranges of its day, from 0. */
  readonly index: number;
  readonly range: RangeDraft;
  readonly problem: RangeProblem | null;
  readonly startRef: RefCallback<HTMLInputElement> | undefined;
  readonly onChange: (range: RangeDraft) => void;
  readonly onRemove: () => void;
};

/** From when to when, in the browser's own fields for a time: each reader's clock, 12 hours or 24. */
export function RangeFields(props: RangeFieldsProps) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const noteId = useId();
  const { range, problem, startRef, onChange, onRemove } = props;
  const labels = rangeLabels(props.dayName)[props.index];
  if (labels === undefined) return null;
  const isStartWrong = problem === "noStart" || problem === "overlaps";
  const wrong = { "aria-invalid": true } as const;
  return (
    <div>
      <div className={styles.row}>
        <Input
          className={styles.time}
          type="time"
          aria-label={i18n._(labels.opens)}
          aria-describedby={noteId}
          value={range.start}
          {...(startRef === undefined ? {} : { ref: startRef })}
          {...(isStartWrong ? wrong : {})}
          onChange={(_, { value }) => onChange({ ...range, start: value })}
        />
        <span aria-hidden>–</span>
        <Input
          className={styles.time}
          type="time"
          aria-label={i18n._(labels.closes)}
          aria-describedby={noteId}
          value={range.end}
          {...(problem !== null && problem !== "noStart" ? wrong : {})}
          onChange={(_, { value }) => onChange({ ...range, end: value })}
        />
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={i18n._(labels.remove)}
          onClick={onRemove}
        />
      </div>
      <div id={noteId}>
        {problem === null ? <NextDay range={range} /> : <Problem problem={problem} />}
      </div>
    </div>
  );
}

function NextDay({ range }: { readonly range: RangeDraft }) {
  const styles = useStyles();
  const { timeOfDay } = useClockWords();
  if (!endsNextDay(range)) return null;
  const time = timeOfDay(toMinute(range.end) ?? 0);
  return (
    <Caption1 className={styles.hint}>
      <Trans>until {time} the next day</Trans>
    </Caption1>
  );
}

function Problem({ problem }: { readonly problem: RangeProblem }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { timeOfDay } = useClockWords();
  return (
    <Caption1 className={styles.problem}>
      <ErrorCircle16Regular className={styles.icon} />
      {i18n._(rangeProblemWords(timeOfDay(0))[problem])}
    </Caption1>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import {
  isMondayOnWeekdays,
  withDay,
  withMondayOnWeekdays,
  type WeekDraft,
} from "#domain/hoursDraft.ts";
import { useHeardOnly } from "../../shared/heardOnly.ts";
import { SectionHeading } from "../../shared/SectionHeading.tsx";
import { DayFields } from "./DayFields.tsx";
import { useClockWords } from "./useClockWords.ts";

const useStyles = makeStyles({ week: { display: "flex", flexDirection: "column" } });

const MONDAY = 0;

type WeekFieldsProps = {
  readonly week: WeekDraft;
  readonly onChange: (week: WeekDraft) => void;
};

/** Seven lines, Monday first. */
export function WeekFields({ week, onChange }: WeekFieldsProps) {
  const styles = useStyles();
  const { heardOnly } = useHeardOnly();
  const { dayName } = useClockWords();
  const [isCopied, setIsCopied] = useState(false);
  const change = (next: WeekDraft, hasCopied: boolean) => {
    setIsCopied(hasCopied);
    onChange(next);
  };
  return (
    <section className={styles.week}>
      <SectionHeading>
        <Trans>Opening hours</Trans>
      </SectionHeading>
      {week.map((day, index) => (
        <DayFields
          key={dayName(index)}
          name={dayName(index)}
          day={day}
          onChange={(next) => change(withDay(week, index, next), false)}
        >
          {index !== MONDAY ? undefined : (
            <Button
              appearance="subtle"
              icon={<Copy20Regular />}
              disabledFocusable={isMondayOnWeekdays(week)}
              onClick={() => change(withMondayOnWeekdays(week), true)}
            >
              <Trans>Copy to all weekdays</Trans>
            </Button>
          )}
        </DayFields>
      ))}
      <div role="status" className={heardOnly}>
        {isCopied && <Trans>Tuesday to Friday have the hours of Monday now.</Trans>}
      </div>
    </section>
  );
}

import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { Trans } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState } from "react";
import { useDoorTimes, type Opening } from "./doorTimes.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
  },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  day: { flexBasis: "184px", fontWeight: tokens.fontWeightSemibold },
  time: { margin: 0, fontVariantNumeric: "tabular-nums" },
  hint: { color: tokens.colorNeutralForeground3, marginBlockEnd: tokens.spacingVerticalS },
});

type DoorHoursProps = {
  readonly opening: Opening;
  readonly isOpenAtFirst: boolean;
  /** A link has led here. */
  readonly takesFocus: boolean;
};

/** The openings of the coming seven days, by the reader's clock. */
export function DoorHours({ opening, isOpenAtFirst, takesFocus }: DoorHoursProps) {
  const styles = useStyles();
  const { timeZone } = opening;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  const button = useRef<HTMLButtonElement | null>(null);
  const keepButton = (element: HTMLButtonElement | null) => {
    button.current = element;
  };
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.root}>
      <Button
        ref={keepButton}
        appearance="subtle"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        iconPosition="after"
        onClick={() => setIsOpen(!isOpen)}
      >
        <Trans>Opening hours</Trans>
      </Button>
      <div id={id} hidden={!isOpen}>
        <Caption1 as="p" block className={styles.hint}>
          {opening.isReadersZone ? (
            <Trans>The next seven days, in your time</Trans>
          ) : (
            <Trans>The next seven days ({timeZone})</Trans>
          )}
        </Caption1>
        <Openings opening={opening} />
      </div>
    </div>
  );
}

/** One line a day; the hours move below the day where both have no room in a line. */
function Openings({ opening }: { readonly opening: Opening }) {
  const styles = useStyles();
  const { day, span } = useDoorTimes(opening);
  const days = [...new Set(opening.coming.map(({ startMs }) => day(startMs)))];
  return (
    <dl className={styles.list}>
      {days.map((name) => (
        <div key={name} className={styles.row}>
          <dt className={styles.day}>{name}</dt>
          <dd className={styles.time}>
            {opening.coming
              .filter(({ startMs }) => day(startMs) === name)
              .map((one) => (
                <div key={one.startMs}>{span(one)}</div>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

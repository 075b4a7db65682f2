import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { Trans } from "@lingui/react/macro";
import { useId, useState } from "react";
import { useDoorTimes, type Opening } from "./doorTimes.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "@media (max-width: 359px)": { gridTemplateColumns: "1fr" },
  },
  day: { fontWeight: tokens.fontWeightSemibold },
  time: { margin: 0, fontVariantNumeric: "tabular-nums" },
  hint: { color: tokens.colorNeutralForeground3, marginBlockEnd: tokens.spacingVerticalS },
});

type DoorHoursProps = { readonly opening: Opening; readonly isOpenAtFirst: boolean };

/** The openings of the coming seven days, by the reader's clock. */
export function DoorHours({ opening, isOpenAtFirst }: DoorHoursProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <div className={styles.root}>
      <Button
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
          <Trans>The next seven days, in your time</Trans>
        </Caption1>
        <Openings opening={opening} />
      </div>
    </div>
  );
}

function Openings({ opening }: { readonly opening: Opening }) {
  const styles = useStyles();
  const { day, span } = useDoorTimes(opening);
  return (
    <dl className={styles.list}>
      {opening.coming.map((one, index) => {
        const name = day(one.startMs);
        const before = opening.coming[index - 1];
        const isNewDay = before === undefined || day(before.startMs) !== name;
        return [
          isNewDay && (
            <dt key={`${one.startMs} day`} className={styles.day}>
              {name}
            </dt>
          ),
          <dd key={one.startMs} className={styles.time} style={{ gridColumn: -2 }}>
            {span(one)}
          </dd>,
        ];
      })}
    </dl>
  );
}

import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Clock20Regular } from "@fluentui/react-icons";
import { Trans } from "@lingui/react/macro";
import { useDoorTimes, type Opening } from "./doorTimes.ts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { display: "flex", flexShrink: 0 },
  open: { color: tokens.colorStatusSuccessForeground1 },
  closed: { color: tokens.colorNeutralForeground3 },
});

type DoorStatusProps = {
  readonly opening: Opening;
  /** Changes are said aloud. */
  readonly isLive: boolean;
};

/** Whether the door is open, in the reader's time. Its hours are the owner's word, not a state of the room. */
export function DoorStatus({ opening, isLive }: DoorStatusProps) {
  const styles = useStyles();
  const { kind } = opening.state;
  const isOpen = kind === "open" || kind === "always";
  return (
    <div className={styles.row} {...(isLive ? { role: "status" } : {})}>
      <span className={`${styles.icon} ${isOpen ? styles.open : styles.closed}`}>
        {isOpen ? <CheckmarkCircle20Filled /> : <Clock20Regular />}
      </span>
      <Body1Strong>
        <StatusWords opening={opening} />
      </Body1Strong>
    </div>
  );
}

function StatusWords({ opening }: { readonly opening: Opening }) {
  const { moment } = useDoorTimes(opening);
  const { state, isElsewhere, isReadersZone, timeZone } = opening;
  switch (state.kind) {
    case "noHours":
      return <Trans>No fixed hours</Trans>;
    case "always":
      return <Trans>Open at any time</Trans>;
    case "open": {
      const until = moment(state.untilMs);
      if (!isReadersZone) {
        return (
          <Trans>
            Open now until {until} ({timeZone})
          </Trans>
        );
      }
      if (isElsewhere(state.untilMs)) return <Trans>Open now until {until} your time</Trans>;
      return <Trans>Open now until {until}</Trans>;
    }
    case "closed": {
      const from = moment(state.opensAtMs);
      if (!isReadersZone) {
        return (
          <Trans>
            Opens {from} ({timeZone})
          </Trans>
        );
      }
      if (isElsewhere(state.opensAtMs)) return <Trans>Opens {from} your time</Trans>;
      return <Trans>Opens {from}</Trans>;
    }
  }
}

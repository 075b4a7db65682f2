import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { StripField } from "./StripField.tsx";

const JUMPS_DAYS = [1, 30, 90] as const;

const useStyles = makeStyles({
  jump: {
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalSNudge,
    whiteSpace: "nowrap",
  },
});

type TimeTravelProps = {
  /** Milliseconds on the tenant's clock. */
  readonly nowMs: number;
  readonly onTravel: (days: number) => void;
};

/** The tenant's date, and ways into its future. */
export function TimeTravel({ nowMs, onTravel }: TimeTravelProps) {
  const styles = useStyles();
  const date = new Date(nowMs).toISOString().slice(0, "2000-01-01".length);
  return (
    <div role="group" aria-label="Time travel">
      <StripField
        label={
          <>
            Date <span aria-label="The tenant's date">{date}</span>
          </>
        }
      >
        {JUMPS_DAYS.map((days) => (
          <Button
            key={days}
            size="small"
            className={styles.jump}
            aria-label={`Travel ${String(days)} ${days === 1 ? "day" : "days"} ahead`}
            onClick={() => onTravel(days)}
          >
            +{days} d
          </Button>
        ))}
      </StripField>
    </div>
  );
}

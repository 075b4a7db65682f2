import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const JUMPS_DAYS = [1, 30, 90] as const;

const useStyles = makeStyles({
  group: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  jump: { minWidth: "auto" },
});

type TimeTravelProps = {
  /** Milliseconds on the tenant's clock. */
  readonly nowMs: number;
  readonly onTravel: (days: number) => void;
};

/** The tenant's date, and ways into its future. */
export function TimeTravel({ nowMs, onTravel }: TimeTravelProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Time travel" className={styles.group}>
      <Text size={200} aria-label="The tenant's date">
        {new Date(nowMs).toISOString().slice(0, "2000-01-01".length)}
      </Text>
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
    </div>
  );
}

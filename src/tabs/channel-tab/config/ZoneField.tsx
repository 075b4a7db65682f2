import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0 },
});

type ZoneFieldProps = {
  readonly zone: string;
  /** One or two to choose from. */
  readonly zones: readonly string[];
  readonly ownZone: string;
  readonly onChange: (zone: string) => void;
};

/** Names the time zone; a choice only where the door was written in another one than this device's. */
export function ZoneField({ zone, zones, ownZone, onChange }: ZoneFieldProps) {
  const { t } = useLingui();
  const styles = useStyles();
  if (zones.length === 1) {
    return (
      <Caption1 className={styles.hint}>
        <Trans>Times are in {zone}, your time zone.</Trans>
      </Caption1>
    );
  }
  return (
    <Field label={t`Time zone of these hours`} hint={t`Your own time zone is ${ownZone}.`}>
      <Select className={styles.select} value={zone} onChange={(_, data) => onChange(data.value)}>
        {zones.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

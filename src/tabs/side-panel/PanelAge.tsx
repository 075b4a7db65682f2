import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { usePanelAge } from "#hooks/usePanelAge.ts";

const useStyles = makeStyles({ age: { color: tokens.colorNeutralForeground3 } });

const HOUR_MINUTES = 60;

export type PanelAgeProps = {
  /** Milliseconds since 1970. */
  readonly openedAtMs: number;
};

/** How long the panel has been open. Not how long the call lasts: no host tells a tab when it began. */
export function PanelAge({ openedAtMs }: PanelAgeProps) {
  const minutes = usePanelAge(openedAtMs);
  const duration = useDuration(minutes);
  return (
    <Caption1 className={useStyles().age}>
      {minutes === 0 ? (
        <Trans>Panel opened just now</Trans>
      ) : (
        <Trans>Panel open for {duration}</Trans>
      )}
    </Caption1>
  );
}

function useDuration(minutes: number): string {
  const { i18n } = useLingui();
  const unit = (value: number, name: "hour" | "minute") =>
    i18n.number(value, { style: "unit", unit: name, unitDisplay: "short" });
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const rest = unit(minutes % HOUR_MINUTES, "minute");
  return hours === 0 ? rest : `${unit(hours, "hour")} ${rest}`;
}

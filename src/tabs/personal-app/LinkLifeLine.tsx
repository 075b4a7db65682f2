import { Body1 } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNow } from "#hooks/useNow.ts";

const HOUR_MS = 3_600_000;

type LinkLifeLineProps = {
  /** Milliseconds since 1970, or null where nobody knows. */
  readonly untilMs: number | null;
  readonly isEstimate: boolean;
};

/** Until when the link works, as a day in the reader's language. */
export function LinkLifeLine({ untilMs, isEstimate }: LinkLifeLineProps) {
  const { i18n } = useLingui();
  const nowMs = useNow(HOUR_MS);
  const isPast = untilMs !== null && untilMs < nowMs;
  const day = untilMs === null ? null : i18n.date(new Date(untilMs), { dateStyle: "long" });
  return (
    <Body1>
      {day === null ? (
        <Trans>
          Always open this same link yourself; it is in nobody’s calendar. Teams does not say how
          long it works.
        </Trans>
      ) : isPast ? (
        <Trans>This link should have stopped working on {day}. Your room may have a new one.</Trans>
      ) : isEstimate ? (
        <Trans>
          Should work until about {day}. Always open this same link yourself; it is in nobody’s
          calendar.
        </Trans>
      ) : (
        <Trans>
          Works until {day}. Always open this same link yourself; it is in nobody’s calendar.
        </Trans>
      )}
    </Body1>
  );
}

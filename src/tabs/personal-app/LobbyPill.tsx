import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { LobbyState } from "#domain/lobbyState.ts";
import { LOBBY_ICONS } from "../shared/lobbyIcons.tsx";
import { LOBBY_STATE_WORDS } from "../shared/lobbyWords.ts";

const useStyles = makeStyles({
  pill: { minHeight: "32px" },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ":hover": { color: tokens.colorStatusWarningForeground3 },
  },
});

type LobbyPillProps = { readonly state: LobbyState; readonly onClick: (() => void) | undefined };

/** Who walks in, in a few words; leads to the options. */
export function LobbyPill({ state, onClick }: LobbyPillProps) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const isWarning = state === "anyoneWalksIn";
  return (
    <Button
      className={mergeClasses(styles.pill, isWarning && styles.warning)}
      shape="circular"
      icon={LOBBY_ICONS[state]}
      {...(onClick === undefined ? { disabledFocusable: true } : { onClick })}
    >
      {i18n._(LOBBY_STATE_WORDS[state])}
    </Button>
  );
}

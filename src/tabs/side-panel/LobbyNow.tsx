import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { LobbyState } from "#domain/lobbyState.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import type { LobbyNow as Lobby } from "#hooks/useLobbyNow.ts";
import { LOBBY_ICONS } from "../shared/lobbyIcons.tsx";
import { LOBBY_STATE_WORDS } from "../shared/lobbyWords.ts";
import { LobbyProblems } from "./LobbyProblems.tsx";
import { PanelSection } from "./PanelSection.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  icon: { display: "flex", flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  words: { flexGrow: 1, minWidth: 0 },
  taps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  tap: { flexGrow: 1 },
  undo: { minWidth: "64px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Who walks in now, and the one tap that changes it. In force at once. */
export function LobbyNow({ lobby }: { readonly lobby: Lobby }) {
  const { t } = useLingui();
  const styles = useStyles();
  const { step, take, isChanging, undo } = lobby;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(heading, undo === null);
  return (
    <PanelSection heading={t`Lobby`} headingRef={heading}>
      <div className={styles.line}>
        <LobbyLine state={lobby.state} />
      </div>
      {step !== null && (
        <div className={styles.taps}>
          <Button className={styles.tap} disabledFocusable={isChanging} onClick={() => take(step)}>
            {step === "letOrganizationIn" ? (
              <Trans>Let my organization in</Trans>
            ) : (
              <Trans>Make everyone wait</Trans>
            )}
          </Button>
          {undo !== null && (
            <Button className={styles.undo} onClick={undo}>
              <Trans>Undo</Trans>
            </Button>
          )}
        </div>
      )}
      {step === "letOrganizationIn" && (
        <Caption1 className={styles.hint}>
          <Trans>Guests and people from elsewhere would still wait.</Trans>
        </Caption1>
      )}
      <LobbyProblems lobby={lobby} />
    </PanelSection>
  );
}

function LobbyLine({ state }: { readonly state: LobbyState }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const isWarning = state === "anyoneWalksIn";
  return (
    <>
      <span className={mergeClasses(styles.icon, isWarning && styles.warning)}>
        {LOBBY_ICONS[state]}
      </span>
      <Body1 role="status" className={styles.words}>
        {i18n._(LOBBY_STATE_WORDS[state])}
      </Body1>
    </>
  );
}

import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LobbyState } from "#domain/lobbyState.ts";
import type { Meeting } from "#domain/meeting.ts";
import { useBackStep } from "#hooks/useBackStep.ts";
import { useLinkedPart } from "#hooks/useLinkedPart.ts";
import type { RoomNews } from "#hooks/useRoom.ts";
import type { ShownLink } from "./LinkBar.tsx";
import { LinkBar } from "./LinkBar.tsx";
import type { RoomPart } from "./PartTabs.tsx";
import { PartTabs, ROOM_PARTS } from "./PartTabs.tsx";
import { RoomHeader } from "./RoomHeader.tsx";
import { RoomPanels } from "./RoomPanels.tsx";

const useStyles = makeStyles({
  part: {
    minWidth: 0,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusXLarge,
    },
  },
  link: { display: "grid", gap: tokens.spacingVerticalL },
  otherPart: { "@media (max-width: 479px)": { display: "none" } },
});

export type RoomProps = {
  readonly link: ShownLink;
  /** Null while Graph has not confirmed the room, or cannot: there is the link and nothing else. */
  readonly meeting: Meeting | null;
  readonly lobby: LobbyState;
  readonly news: RoomNews;
  /** What is wrong with the whole room. */
  readonly notice?: ReactNode;
  readonly isChecking?: boolean;
};

/**
 * The room as far as it is known. The link stays where it is when Graph confirms it, and parts out of sight stay mounted: they
 * hold unsaved choices.
 */
export function Room({ link, meeting, lobby, news, notice, isChecking }: RoomProps) {
  const styles = useStyles();
  const options = useRef<HTMLElement>(null);
  const people = useRef<HTMLElement>(null);
  const linkedPart = useLinkedPart(ROOM_PARTS);
  const [part, setPart] = useState<RoomPart>(linkedPart ?? "link");
  const partClass = (name: RoomPart) =>
    mergeClasses(styles.part, name !== part && styles.otherPart);
  const hasParts = meeting !== null || isChecking === true;

  const isThere = meeting !== null;
  useEffect(() => {
    const sections = { link: null, options: options.current, people: people.current };
    if (isThere && linkedPart !== null) sections[linkedPart]?.focus();
  }, [isThere, linkedPart]);
  useBackStep(part !== "link", () => setPart("link"));

  const showOptions = () => {
    flushSync(() => setPart("options"));
    options.current?.focus();
  };

  return (
    <>
      {notice}
      <RoomHeader
        subject={link.subject}
        meeting={meeting}
        lobby={lobby}
        {...(meeting === null ? {} : { onShowOptions: showOptions })}
      />
      {hasParts && <PartTabs selected={part} onSelect={setPart} />}
      <div className={mergeClasses(styles.link, hasParts && partClass("link"))}>
        <News news={news} />
        <LinkBar {...link} />
      </div>
      {hasParts && (
        <RoomPanels
          meeting={meeting}
          optionsRef={options}
          peopleRef={people}
          partClass={partClass}
        />
      )}
    </>
  );
}

function News({ news }: Pick<RoomProps, "news">) {
  if (news === null) return null;
  return (
    <MessageBar intent={news === "created" ? "success" : "warning"} role="status">
      <MessageBarBody>
        {news === "created" ? (
          <Trans>Your link is ready.</Trans>
        ) : (
          <Trans>Your room has a new link. Send it to everybody who has the old one.</Trans>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

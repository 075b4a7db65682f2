import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { DoorState } from "#domain/door.ts";
import { doorState } from "#domain/door.ts";
import type { Meeting } from "#domain/meeting.ts";
import { linkLife } from "#domain/meeting.ts";
import type { OptionsTrust } from "#hooks/roomCache.ts";
import { Columns } from "./Columns.tsx";
import { LazyPanel } from "./LazyPanel.tsx";
import { LinkBar } from "./LinkBar.tsx";
import { loadOptionsPanel, loadPeoplePanel } from "./panels.ts";
import type { RoomPart } from "./PartTabs.tsx";
import { PartTabs } from "./PartTabs.tsx";
import { RoomHeader } from "./RoomHeader.tsx";

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

const DOOR_IN_DOUBT: Readonly<Record<OptionsTrust["state"], DoorState | null>> = {
  confirmed: null,
  checking: "checking",
  inDoubt: "unknown",
};

type RoomProps = {
  readonly meeting: Meeting;
  readonly news: "created" | "linkChanged" | null;
  readonly trust: OptionsTrust;
};

/** A room that Graph has confirmed. Parts out of sight stay mounted: they hold unsaved choices. */
export function Room({ meeting, news, trust }: RoomProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const options = useRef<HTMLElement>(null);
  const [part, setPart] = useState<RoomPart>("link");
  const life = linkLife(meeting);
  const partClass = (name: RoomPart) =>
    mergeClasses(styles.part, name !== part && styles.otherPart);

  const showOptions = () => {
    flushSync(() => setPart("options"));
    options.current?.focus();
  };

  return (
    <>
      <RoomHeader
        subject={meeting.subject}
        meeting={meeting}
        door={DOOR_IN_DOUBT[trust.state] ?? doorState(meeting.options)}
        onShowOptions={showOptions}
      />
      <PartTabs selected={part} onSelect={setPart} />
      <div className={mergeClasses(styles.link, partClass("link"))}>
        <News news={news} />
        <LinkBar
          joinWebUrl={meeting.joinWebUrl}
          subject={meeting.subject}
          untilMs={life?.untilMs ?? null}
          isEstimate={life?.isEstimate ?? false}
        />
      </div>
      <Columns
        options={
          <section
            ref={options}
            tabIndex={-1}
            aria-label={t`Meeting options`}
            className={partClass("options")}
          >
            <LazyPanel load={loadOptionsPanel} meeting={meeting} />
          </section>
        }
        people={
          <section aria-label={t`People in the chat`} className={partClass("people")}>
            <LazyPanel load={loadPeoplePanel} meeting={meeting} />
          </section>
        }
      />
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

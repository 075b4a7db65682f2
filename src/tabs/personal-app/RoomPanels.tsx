import { Skeleton } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { Ref } from "react";
import type { Meeting } from "#domain/meeting.ts";
import { Columns } from "./Columns.tsx";
import { LazyPanel } from "../shared/LazyPanel.tsx";
import { PanelSkeleton } from "../shared/PanelSkeleton.tsx";
import { loadOptionsPanel, loadPeoplePanel } from "./panels.ts";

type RoomPanelsProps = {
  /** Null while Graph is being asked. */
  readonly meeting: Meeting | null;
  readonly optionsRef: Ref<HTMLElement>;
  readonly peopleRef: Ref<HTMLElement>;
  readonly partClass: (part: "options" | "people") => string;
};

/** Options and people, or their shapes. A new chat starts its panel anew: nothing of the old one's failures concerns it. */
export function RoomPanels({ meeting, optionsRef, peopleRef, partClass }: RoomPanelsProps) {
  const { t } = useLingui();
  if (meeting === null) {
    return (
      <Skeleton aria-label={t`Checking your room`}>
        <Columns
          options={
            <div className={partClass("options")}>
              <PanelSkeleton />
            </div>
          }
          people={
            <div className={partClass("people")}>
              <PanelSkeleton />
            </div>
          }
        />
      </Skeleton>
    );
  }
  return (
    <Columns
      options={
        <section
          ref={optionsRef}
          tabIndex={-1}
          aria-label={t`Meeting options`}
          className={partClass("options")}
        >
          <LazyPanel load={loadOptionsPanel} meeting={meeting} />
        </section>
      }
      people={
        <section
          ref={peopleRef}
          tabIndex={-1}
          aria-label={t`People in the chat`}
          className={partClass("people")}
        >
          <LazyPanel key={meeting.chatId} load={loadPeoplePanel} meeting={meeting} />
        </section>
      }
    />
  );
}

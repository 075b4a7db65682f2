import { Skeleton } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { useChatMembers } from "#hooks/useChatMembers.ts";
import { Card } from "../Card.tsx";
import { GraphFailure } from "../GraphFailure.tsx";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { ConsentCard } from "./ConsentCard.tsx";
import { NoChatYet } from "./NoChatYet.tsx";
import type { PanelProps } from "../panelProps.ts";
import { PeopleHeading } from "./PeopleHeading.tsx";
import { PeopleList } from "./PeopleList.tsx";

/** Who can read the chat besides its organizer, and the way to take people out. */
export function PeoplePanel({ meeting }: PanelProps) {
  const { t } = useLingui();
  const members = useChatMembers(meeting);
  switch (members.status) {
    case "loading":
      return (
        <Skeleton aria-label={t`Loading the people in the chat`}>
          <PanelSkeleton />
        </Skeleton>
      );
    case "permissionNeeded":
      return (
        <Card>
          <PeopleHeading />
          <ConsentCard
            isAsking={members.isAsking}
            askError={members.askError}
            onAsk={members.ask}
          />
        </Card>
      );
    case "failed":
      return (
        <Card>
          <PeopleHeading />
          <GraphFailure
            operation="listChatMembers"
            what={t`The people in the chat could not be loaded.`}
            error={members.error}
            onRetry={members.retry}
            isRetrying={members.isRetrying}
          />
        </Card>
      );
    case "noChatYet":
      return <NoChatYet view={members} />;
    case "ready":
      return <PeopleList meeting={meeting} members={members} />;
  }
}

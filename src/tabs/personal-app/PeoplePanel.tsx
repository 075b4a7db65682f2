import { Body1, Button, Skeleton } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useChatMembers } from "#hooks/useChatMembers.ts";
import { Card } from "../shared/Card.tsx";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { ConsentCard } from "./ConsentCard.tsx";
import type { PanelProps } from "./panelProps.ts";
import { PeopleHeading } from "./PeopleHeading.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { PanelSkeleton } from "./RoomSkeleton.tsx";

/** Who can read the room's chat besides its owner, and the way to take people out. */
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
            mustWaitForAdministrator={members.error.kind === "administratorRequired"}
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
          <FailureNotice
            what={t`The people in the chat could not be loaded.`}
            error={members.error}
            onRetry={members.retry}
            isRetrying={members.isRetrying}
          />
        </Card>
      );
    case "noChatYet":
      return (
        <Card>
          <PeopleHeading />
          <Body1>
            <Trans>There is no chat yet. It begins when somebody joins your room.</Trans>
          </Body1>
          <div>
            <Button onClick={members.retry}>
              <Trans>Look again</Trans>
            </Button>
          </div>
        </Card>
      );
    case "ready":
      return <PeopleList meeting={meeting} members={members} />;
  }
}

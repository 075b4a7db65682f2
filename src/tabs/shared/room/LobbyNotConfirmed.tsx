import { useLingui } from "@lingui/react/macro";
import { GraphError } from "#api/graph/graphError.ts";
import type { AppError } from "#hooks/appError.ts";
import type { RoomView } from "#hooks/useRoom.ts";
import { AdministratorMessage } from "../AdministratorMessage.tsx";
import { Card } from "../Card.tsx";
import { GraphFailure } from "../GraphFailure.tsx";

type LobbyNotConfirmedProps = Extract<RoomView, { status: "lobbyNotConfirmed" }>;

/** A link that nobody gets to see yet. Where the organization holds the lobby open, only its administrator can help. */
export function LobbyNotConfirmed({ error, retry, isRetrying }: LobbyNotConfirmedProps) {
  const { t } = useLingui();
  return (
    <>
      <GraphFailure
        operation="updateMeeting"
        what={t`Your link stays hidden until its lobby is set.`}
        error={error}
        kept={t`Without the lobby, anybody with the link could walk in on you.`}
        onRetry={retry}
        isRetrying={isRetrying}
      />
      {isPolicy(error) && (
        <Card>
          <AdministratorMessage wish="lobbyPolicy" />
        </Card>
      )}
    </>
  );
}

const isPolicy = (error: AppError) =>
  error instanceof GraphError && (error.kind === "refused" || error.kind === "forbidden");

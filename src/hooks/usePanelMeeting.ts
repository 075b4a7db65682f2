import { NotRecognisedError } from "#api/panel/recognise.ts";
import type { ChatId } from "#domain/ids.ts";
import type { RememberedRoom } from "#domain/meeting.ts";
import type { PanelMeeting } from "#domain/panelMeeting.ts";
import { useQuery } from "@tanstack/react-query";
import { isMissingPermission, isWithoutAccount, toAppError, type AppError } from "./appError.ts";
import { otherRoomOf } from "./otherRoom.ts";
import { panelQuery } from "./panelCache.ts";
import type { ReopenRoom } from "./reopenRoom.tsx";
import type { OptionsTrust } from "./roomCache.ts";
import { useServices } from "./servicesContext.tsx";
import { useAskPermission, type AskPermission, type GraphOperation } from "./useAskPermission.ts";
import { useLastError } from "./useLastError.ts";

/** The room as this device knows it, where this is its chat, to show while or although Graph does not answer. */
type Known = { known: RememberedRoom | null };

/** The person's room, where they are in another meeting. */
type Elsewhere = { otherRoom: RememberedRoom | null };

type Unrecognised =
  | ({ status: "permissionNeeded"; operation: GraphOperation; error: AppError } & AskPermission)
  | {
      status: "failed";
      operation: GraphOperation;
      error: AppError;
      retry: () => void;
      isRetrying: boolean;
    };

export type RecognisedPanel = {
  status: "ready";
  chat: ChatId;
  place: PanelMeeting;
  trust: OptionsTrust;
  /** Looks anew which meeting this is. */
  again: ReopenRoom;
} & Elsewhere;

/** `noAccount`: a visitor whom Teams gives no account here. `noChat`: the host names no chat, as in channel meetings. */
export type PanelView =
  | { status: "noAccount" }
  | ({ status: "noChat" } & Elsewhere)
  | ({ status: "loading" } & Known)
  | (Unrecognised & Known & Elsewhere)
  | RecognisedPanel;

/** The meeting that the panel is in, in every state it can be in. No token is asked for where there is no account. */
export function usePanelMeeting(): PanelView {
  const services = useServices();
  const { context } = services.host;
  const { userId, chatId } = context;
  const panel = useQuery(panelQuery(services, userId === null ? null : chatId));
  const retry = () => void panel.refetch();
  const failure = failureOf(useLastError(panel));
  const operation = failure?.operation ?? "getMeeting";
  const permission = useAskPermission(operation, retry);

  if (userId === null) return { status: "noAccount" };
  const remembered = services.remembered();
  const otherRoom = otherRoomOf(remembered, context, panel.data?.place ?? null);
  if (chatId === null) return { status: "noChat", otherRoom };
  const isReading = panel.isFetching;
  if (panel.data !== undefined) {
    const reopenError = failure?.error ?? null;
    const again = { reopen: retry, isReopening: isReading, reopenError, operation };
    return { status: "ready", chat: chatId, ...panel.data, otherRoom, again };
  }
  const known = remembered?.chatId === chatId ? remembered : null;
  if (failure === null) return { status: "loading", known };
  const { error } = failure;
  if (isWithoutAccount(error) || isWithoutAccount(permission.askError)) {
    return { status: "noAccount" };
  }
  if (isMissingPermission(error)) {
    const isAsking = permission.isAsking || isReading;
    return {
      status: "permissionNeeded",
      known,
      otherRoom,
      operation,
      error,
      ...permission,
      isAsking,
    };
  }
  return { status: "failed", known, otherRoom, operation, error, retry, isRetrying: isReading };
}

type Failure = { readonly operation: GraphOperation; readonly error: AppError };

/** A fault of ours comes without a request. */
const failureOf = (error: Error | null): Failure | null => {
  if (error === null) return null;
  return error instanceof NotRecognisedError
    ? { operation: error.operation, error: toAppError(error.cause) }
    : { operation: "getMeeting", error: toAppError(error) };
};

import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import { orChatAbsence } from "#api/graph/chatAbsence.ts";
import { getChat, type MeetingChat } from "#api/graph/chats.ts";
import { isGraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import { findMeetingByJoinWebUrl, getMeeting } from "#api/graph/meetings.ts";
import type { GraphOperation } from "#api/graph/scopes.ts";
import { tenantId, type ChatId } from "#domain/ids.ts";
import type { Meeting, RememberedRoom } from "#domain/meeting.ts";
import type { PanelMeeting } from "#domain/panelMeeting.ts";
import { isRoomExternalId } from "#domain/room.ts";

type RecogniseDeps = {
  readonly graph: GraphClient;
  readonly tokens: TokenProvider;
  /** The chat in which the host shows the panel. */
  readonly chat: ChatId;
  /** The room this device knows and may still show, or null. */
  readonly remembered: RememberedRoom | null;
};

/** The meeting could not be recognized: `cause` says why, `operation` at which request. */
export class NotRecognisedError extends Error {
  override readonly name = "NotRecognisedError";
  readonly operation: GraphOperation;

  constructor(operation: GraphOperation, cause: unknown) {
    super(`${operation} failed`, { cause });
    this.operation = operation;
  }
}

/**
 * Which meeting a side panel is in. Never makes a room: every visitor would be given one. A room that this device remembers
 * needs no permission to read chats.
 * @throws {NotRecognisedError} with a GraphError or AuthError as its cause; the abort reason when `signal` was aborted.
 */
export async function recognise(deps: RecogniseDeps, signal?: AbortSignal): Promise<PanelMeeting> {
  const meeting = await step("getMeeting", signal, () => rememberedMeeting(deps, signal));
  if (meeting !== null) return { kind: "myRoom", meeting };
  const chat = await step("getChat", signal, () =>
    orChatAbsence(getChat(deps.graph, deps.chat, signal)),
  );
  if (typeof chat === "string") return { kind: "noChat", absence: chat };
  const user = await step("getChat", signal, () => deps.tokens.getUser());
  const isMine = chat.organizerId === user.userId;
  const homeTenantId = tenantId(user.tenantId);
  if (!isMine && chat.organizerId !== null) return { kind: "someoneElses", ...chat, homeTenantId };
  const found = await step("findMeeting", signal, () => meetingOf(deps.graph, chat, signal));
  // Graph finds a meeting for those as well who are invited to it.
  if (found !== null && found.organizerId === user.userId) {
    return { kind: isRoomExternalId(found.externalId) ? "myRoom" : "myMeeting", meeting: found };
  }
  if (isMine) return { kind: "notFound", topic: chat.topic };
  const organizerId = found?.organizerId ?? null;
  return { kind: "someoneElses", ...chat, organizerId, homeTenantId };
}

async function step<Answer>(
  operation: GraphOperation,
  signal: AbortSignal | undefined,
  run: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    signal?.throwIfAborted();
    throw new NotRecognisedError(operation, error);
  }
}

/** The remembered room, if this is its chat and Graph still has it. */
async function rememberedMeeting(
  { graph, chat, remembered }: RecogniseDeps,
  signal: AbortSignal | undefined,
): Promise<Meeting | null> {
  if (remembered?.chatId !== chat) return null;
  try {
    return await getMeeting(graph, remembered.id, signal);
  } catch (error) {
    if (isGraphError(error, "meetingNotFound") || isGraphError(error, "notFound")) return null;
    throw error;
  }
}

const meetingOf = async (
  graph: GraphClient,
  { joinWebUrl }: MeetingChat,
  signal: AbortSignal | undefined,
): Promise<Meeting | null> =>
  joinWebUrl === null ? null : findMeetingByJoinWebUrl(graph, joinWebUrl, signal);

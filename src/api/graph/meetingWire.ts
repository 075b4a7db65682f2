import { chatId, onlineMeetingId, userId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import {
  ALLOWED_PRESENTERS,
  LOBBY_BYPASS_SCOPES,
  MEETING_CHAT_MODES,
  type MeetingOptions,
  type OptionChanges,
  type OrUnknown,
} from "#domain/options.ts";
import type { OnlineMeeting } from "@microsoft/microsoft-graph-types";
import * as v from "valibot";
import { GraphError } from "./graphError.ts";

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema);

/** What we read of `onlineMeeting`, an open type: everything else may come along and is ignored. */
const schema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  joinWebUrl: v.pipe(v.string(), v.startsWith("https://")),
  subject: maybe(v.string()),
  externalId: maybe(v.string()),
  endDateTime: maybe(v.string()),
  expiryDateTime: maybe(v.string()),
  chatInfo: maybe(v.object({ threadId: maybe(v.string()) })),
  participants: maybe(
    v.object({
      organizer: maybe(
        v.object({
          identity: maybe(v.object({ user: maybe(v.object({ id: maybe(v.string()) })) })),
        }),
      ),
    }),
  ),
  lobbyBypassSettings: maybe(
    v.object({ scope: maybe(v.string()), isDialInBypassEnabled: maybe(v.boolean()) }),
  ),
  allowedPresenters: maybe(v.string()),
  allowMeetingChat: maybe(v.string()),
});
type WireMeeting = v.InferOutput<typeof schema>;

/**
 * @throws {GraphError} `malformed` when the answer lacks an id or a link, or has a field of another type.
 * @see https://learn.microsoft.com/graph/api/resources/onlinemeeting
 */
export function toMeeting(answer: unknown): Meeting {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? "body").join(", ");
    throw new GraphError(`onlineMeeting: ${fields}`, { kind: "malformed" });
  }
  const wire = parsed.output;
  const threadId = wire.chatInfo?.threadId;
  const organizer = wire.participants?.organizer?.identity?.user?.id;
  return {
    id: onlineMeetingId(wire.id),
    joinWebUrl: wire.joinWebUrl,
    subject: wire.subject ?? null,
    externalId: wire.externalId ?? null,
    chatId: threadId ? chatId(threadId) : null,
    organizerId: organizer ? userId(organizer) : null,
    endsAtMs: toMs(wire.endDateTime),
    expiresAtMs: toMs(wire.expiryDateTime),
    options: toOptions(wire),
  };
}

/** Graph writes `0001-01-01T00:00:00Z` where it has no date. */
function toMs(text: string | null | undefined): number | null {
  const ms = Date.parse(text ?? "");
  return Number.isNaN(ms) || ms <= 0 ? null : ms;
}

function toOptions(wire: WireMeeting): MeetingOptions {
  const scope = known(LOBBY_BYPASS_SCOPES, wire.lobbyBypassSettings?.scope);
  const dialIn = wire.lobbyBypassSettings?.isDialInBypassEnabled;
  const presenters = known(ALLOWED_PRESENTERS, wire.allowedPresenters);
  const chat = known(MEETING_CHAT_MODES, wire.allowMeetingChat);
  return {
    ...(scope === null ? {} : { lobbyBypassScope: scope }),
    ...(dialIn === null || dialIn === undefined ? {} : { isDialInBypassEnabled: dialIn }),
    ...(presenters === null ? {} : { allowedPresenters: presenters }),
    ...(chat === null ? {} : { allowMeetingChat: chat }),
  };
}

const known = <Value extends string>(
  values: readonly Value[],
  text: string | null | undefined,
): OrUnknown<Value> | null =>
  text === null || text === undefined
    ? null
    : (values.find((value) => value === text) ?? "unknown");

type WireOptions = Pick<
  OnlineMeeting,
  "allowedPresenters" | "allowMeetingChat" | "lobbyBypassSettings"
>;

/** Only what is named; a part of `lobbyBypassSettings` leaves its other part alone. */
export function toWireOptions(options: OptionChanges): WireOptions {
  const { lobbyBypassScope: scope, isDialInBypassEnabled } = options;
  const lobby = {
    ...(scope === undefined ? {} : { scope }),
    ...(isDialInBypassEnabled === undefined ? {} : { isDialInBypassEnabled }),
  };
  return {
    ...(Object.keys(lobby).length === 0 ? {} : { lobbyBypassSettings: lobby }),
    ...(options.allowedPresenters && { allowedPresenters: options.allowedPresenters }),
    ...(options.allowMeetingChat && { allowMeetingChat: options.allowMeetingChat }),
  };
}

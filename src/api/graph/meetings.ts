import { roomExternalId } from "#domain/room.ts";
import type { OnlineMeetingId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { OptionChanges } from "#domain/options.ts";
import * as v from "valibot";
import type { GraphClient } from "./graphClient.ts";
import { GraphError } from "./graphError.ts";
import { toMeeting, toWireOptions } from "./meetingWire.ts";

type NewRoom = {
  readonly generation: number;
  readonly subject: string;
  /** UTC, ISO 8601. */
  readonly startDateTime: string;
  readonly endDateTime: string;
};

const CREATED = 201;

export type FoundMeeting = { readonly meeting: Meeting; readonly isNew: boolean };

/**
 * The signed-in person's room of this generation: made when there is none, else found as it is (name and times of the
 * request are then ignored).
 * Never repeated unseen: a 200 after a lost 201 would make a new, open room look like an old one.
 * @throws {GraphError} `refused` when Graph will not take the times.
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-createorget
 */
export async function createOrGetMeeting(
  graph: GraphClient,
  { generation, ...room }: NewRoom,
  signal?: AbortSignal,
): Promise<FoundMeeting> {
  const { status, body } = await graph.send("createOrGetMeeting", {
    method: "post",
    path: "me/onlineMeetings/createOrGet",
    json: { externalId: roomExternalId(generation), ...room },
    signal,
  });
  return { meeting: toMeeting(body), isNew: status === CREATED };
}

/**
 * The meeting as Graph has it now.
 * @throws {GraphError} `meetingNotFound` when it has expired or was deleted.
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-get
 */
export async function getMeeting(
  graph: GraphClient,
  id: OnlineMeetingId,
  signal?: AbortSignal,
): Promise<Meeting> {
  const path = meetingPath(id);
  const { body } = await graph.send("getMeeting", { path, repeatable: true, signal });
  return toMeeting(body);
}

const found = v.object({ value: v.array(v.unknown()) });

/**
 * The signed-in person's meeting with this join link; null when Graph knows none, or one of somebody else. The link goes in
 * as Graph gave it: with an escape rewritten no meeting has it.
 * @throws {GraphError}
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-get#example-3-retrieve-an-online-meeting-by-joinweburl
 */
export async function findMeetingByJoinWebUrl(
  graph: GraphClient,
  joinWebUrl: string,
  signal?: AbortSignal,
): Promise<Meeting | null> {
  const filter = `JoinWebUrl eq '${joinWebUrl.replaceAll("'", "''")}'`;
  const path = `me/onlineMeetings?$filter=${encodeURIComponent(filter)}`;
  try {
    const { body } = await graph.send("findMeeting", { path, repeatable: true, signal });
    const parsed = v.safeParse(found, body);
    if (!parsed.success) throw new GraphError("findMeeting: no list", { kind: "malformed" });
    const [first] = parsed.output.value;
    return first === undefined ? null : toMeeting(first);
  } catch (error) {
    if (error instanceof GraphError && error.kind === "meetingNotFound") return null;
    throw error;
  }
}

type MeetingPatch = { readonly subject?: string; readonly options?: OptionChanges };

/**
 * Changes only what is named; the answer is the meeting as Graph now has it, which need not be what was asked for.
 * @throws {GraphError}
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-update
 */
export async function updateMeeting(
  graph: GraphClient,
  id: OnlineMeetingId,
  { subject, options = {} }: MeetingPatch,
  signal?: AbortSignal,
): Promise<Meeting> {
  const { body } = await graph.send("updateMeeting", {
    method: "patch",
    path: meetingPath(id),
    json: { ...(subject === undefined ? {} : { subject }), ...toWireOptions(options) },
    repeatable: true,
    signal,
  });
  return toMeeting(body);
}

const meetingPath = (id: OnlineMeetingId) => `me/onlineMeetings/${encodeURIComponent(id)}`;

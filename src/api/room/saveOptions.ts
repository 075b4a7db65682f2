import { GraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import { updateMeeting } from "#api/graph/meetings.ts";
import type { Meeting } from "#domain/meeting.ts";
import {
  changedOptionNames,
  pickOptions,
  refusedOptions,
  type OptionChanges,
  type OptionName,
} from "#domain/options.ts";

/** `meeting` is Graph's last word; `refused` are the options that are not as they were asked for. */
export type SavedOptions = { readonly meeting: Meeting; readonly refused: readonly OptionName[] };

/**
 * Saves the changes together. Graph refuses a request whole, so after a refusal each option is sent alone to learn which
 * one the organization keeps back.
 * @throws {GraphError} when nothing is known to be saved or refused.
 */
export async function saveOptions(
  graph: GraphClient,
  meeting: Meeting,
  changes: OptionChanges,
): Promise<SavedOptions> {
  try {
    const answer = await updateMeeting(graph, meeting.id, { options: changes });
    return { meeting: answer, refused: refusedOptions(changes, answer.options) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return saveEach(graph, meeting, changes);
  }
}

const isRefusal = (error: unknown) =>
  error instanceof GraphError && (error.kind === "refused" || error.kind === "forbidden");

async function saveEach(graph: GraphClient, meeting: Meeting, changes: OptionChanges) {
  const names = changedOptionNames(changes);
  const refused: OptionName[] = [];
  let latest = meeting;
  for (const name of names) {
    const only = pickOptions(changes, [name]);
    try {
      if (names.length > 1) latest = await updateMeeting(graph, meeting.id, { options: only });
      if (names.length === 1 || refusedOptions(only, latest.options).length > 0) refused.push(name);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push(name);
    }
  }
  return { meeting: latest, refused };
}

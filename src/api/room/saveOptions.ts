import { GraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import { updateMeeting } from "#api/graph/meetings.ts";
import type { OnlineMeetingId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import {
  changedOptionNames,
  pickOptions,
  refusedOptions,
  type OptionChanges,
} from "#domain/options.ts";

/**
 * Saves the changes together and returns those that were not brought about. Graph refuses a request whole, so after a
 * refusal each option is sent alone to learn which one is kept back.
 * @param onAnswer gets each meeting that Graph confirmed, also when a later step fails
 * @throws {GraphError | AuthError} when the outcome of a change is not known.
 */
export async function saveOptions(
  graph: GraphClient,
  id: OnlineMeetingId,
  changes: OptionChanges,
  onAnswer: (meeting: Meeting) => void,
): Promise<OptionChanges> {
  const send = async (part: OptionChanges): Promise<OptionChanges> => {
    try {
      const answer = await updateMeeting(graph, id, { options: part });
      onAnswer(answer);
      return pickOptions(part, refusedOptions(part, answer.options));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return changedOptionNames(part).length > 1 ? sendEach(part) : part;
    }
  };
  const sendEach = async (all: OptionChanges) => {
    let refused: OptionChanges = {};
    for (const name of changedOptionNames(all)) {
      refused = { ...refused, ...(await send(pickOptions(all, [name]))) };
    }
    return refused;
  };
  return send(changes);
}

const isRefusal = (error: unknown) =>
  error instanceof GraphError && (error.kind === "refused" || error.kind === "forbidden");

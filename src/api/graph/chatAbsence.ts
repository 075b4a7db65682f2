import { isGraphError } from "./graphError.ts";

/** Why there is nothing to read of a chat: no call has begun it yet, or Graph says that the person is not in it. */
export type ChatAbsence = "notBegun" | "notMember";

/**
 * What `reading` brings of a chat. A meeting's chat begins with its first call: until then Graph answers 404, or that the
 * person is not in it.
 * @throws whatever else `reading` throws.
 * @see https://learn.microsoft.com/graph/api/chat-get
 */
export async function orChatAbsence<Answer>(
  reading: Promise<Answer>,
): Promise<Answer | ChatAbsence> {
  try {
    return await reading;
  } catch (error) {
    if (isGraphError(error, "notFound")) return "notBegun";
    if (isGraphError(error, "notOnRoster")) return "notMember";
    throw error;
  }
}

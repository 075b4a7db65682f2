import { removeChatMember } from "#api/graph/chats.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import type { ChatId } from "#domain/ids.ts";
import type { ChatMember } from "#domain/members.ts";

/** Four membership changes a minute and chat: where a 429 names no time, one slot is free after this. */
const WAIT_WITHOUT_ADVICE_MS = 15_000;
/** A "wait 0 seconds" must not become a hot loop. */
const SHORTEST_WAIT_MS = 1_000;
/** Waits for one person; whoever is sent away this often meets more than our own pace. */
const MAX_WAITS = 10;

export type PatienceDeps = {
  readonly graph: GraphClient;
  readonly chat: ChatId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

/**
 * Removes one person, waiting as long and as often as Graph asks, within reason. `stop` ends a wait, never a request.
 * @throws {GraphError | AuthError} `throttled` when waiting did not help; the abort reason when stopped in a wait.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export async function removePatiently(
  { graph, chat, now, sleep }: PatienceDeps,
  person: ChatMember,
  stop: AbortSignal,
  onWait: (untilMs: number) => void,
): Promise<void> {
  for (let waits = 0; ; waits += 1) {
    try {
      await removeChatMember(graph, chat, person.membershipId);
      return;
    } catch (error) {
      if (!isThrottled(error) || waits >= MAX_WAITS) throw error;
      const waitMs = waitOf(error);
      onWait(now() + waitMs);
      await sleep(waitMs, stop);
    }
  }
}

const isThrottled = (error: unknown): error is GraphError =>
  error instanceof GraphError && error.kind === "throttled";

const waitOf = ({ retryAfterSeconds }: GraphError) =>
  retryAfterSeconds === null
    ? WAIT_WITHOUT_ADVICE_MS
    : Math.max(SHORTEST_WAIT_MS, retryAfterSeconds * 1000);

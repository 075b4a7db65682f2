import { listChatMembers, removeChatMember } from "#api/graph/chats.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import type { ChatId, TenantId } from "#domain/ids.ts";
import type { ChatMember } from "#domain/members.ts";
import {
  finished,
  pausedUntil,
  settled404,
  startRun,
  withOutcome,
  type RemovalRun,
} from "#domain/removal.ts";

/** Four membership changes a minute and chat: where a 429 names no time, one slot is free after this. */
const WAIT_WITHOUT_ADVICE_MS = 15_000;

export type RemovalDeps = {
  readonly graph: GraphClient;
  readonly chat: ChatId;
  readonly home: TenantId;
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onProgress: (run: RemovalRun) => void;
};

/**
 * Takes people out one after the other, waiting as long as Graph asks. Every person gets an outcome of their own; an
 * abort leaves the rest as `waiting`.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export async function removePeople(
  deps: RemovalDeps,
  people: readonly ChatMember[],
  signal: AbortSignal,
): Promise<RemovalRun> {
  let run: RemovalRun = startRun(people);
  const report = (next: RemovalRun) => {
    run = next;
    deps.onProgress(run);
  };
  report(run);
  const isAborted = () => signal.aborted;
  const unclear: ChatMember[] = [];
  for (const person of people) {
    if (isAborted()) break;
    report(withOutcome(run, person, "removing"));
    try {
      await removePatiently(deps, person, signal, (untilMs) => report(pausedUntil(run, untilMs)));
      report(withOutcome(run, person, "removed"));
    } catch (error) {
      if (isAborted()) report(withOutcome(run, person, "waiting"));
      else if (isNotFound(error)) unclear.push(person);
      else report(withOutcome(run, person, "failed", error));
    }
  }
  await settleUnclear(deps, unclear, signal, (person, outcome, error) =>
    report(withOutcome(run, person, outcome, error)),
  );
  report(finished(run));
  return run;
}

const isNotFound = (error: unknown) => error instanceof GraphError && error.kind === "notFound";

async function removePatiently(
  deps: RemovalDeps,
  person: ChatMember,
  signal: AbortSignal,
  onWait: (untilMs: number) => void,
): Promise<void> {
  for (;;) {
    try {
      await removeChatMember(deps.graph, deps.chat, person.membershipId, signal);
      return;
    } catch (error) {
      if (!(error instanceof GraphError) || error.kind !== "throttled") throw error;
      const waitMs =
        error.retryAfterSeconds === null ? WAIT_WITHOUT_ADVICE_MS : error.retryAfterSeconds * 1000;
      onWait(deps.now() + waitMs);
      await deps.sleep(waitMs, signal);
    }
  }
}

type Settle = (
  person: ChatMember,
  outcome: "removed" | "needsTeams" | "failed",
  error: unknown,
) => void;

async function settleUnclear(
  deps: RemovalDeps,
  unclear: readonly ChatMember[],
  signal: AbortSignal,
  settle: Settle,
) {
  if (unclear.length === 0) return;
  try {
    const fresh = await listChatMembers(deps.graph, deps.chat, deps.home, signal);
    for (const person of unclear) settle(person, settled404(person, fresh), null);
  } catch (error) {
    for (const person of unclear) settle(person, "failed", error);
  }
}

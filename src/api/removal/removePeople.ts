import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import { hadNoEffect } from "#api/graph/hadNoEffect.ts";
import { GraphError, type GraphErrorKind } from "#api/graph/graphError.ts";
import type { ChatMember } from "#domain/members.ts";
import {
  finished,
  pausedUntil,
  startRun,
  withOutcome,
  type RemovalOutcome,
  type RemovalRun,
} from "#domain/removal.ts";
import { removePatiently, type PatienceDeps } from "./removePatiently.ts";
import { isNotFound, settleUnclear, type UnclearRemoval } from "./settleUnclear.ts";

type RemovalDeps = PatienceDeps & {
  readonly tokens: TokenProvider;
  readonly onProgress: (run: RemovalRun) => void;
};

/** Refusals that say something of one person; any other failure would meet everybody after them as well. */
const ONE_PERSONS_OWN: readonly GraphErrorKind[] = ["forbidden", "refused", "conflict"];

const concernsOnePerson = (error: unknown) =>
  isNotFound(error) || (error instanceof GraphError && ONE_PERSONS_OWN.includes(error.kind));

/**
 * Takes people out one after the other, waiting as long as Graph asks. Every person gets an outcome of their own. `stop`
 * and a failure that concerns everybody leave the rest as `waiting`; a request that is under way is always heard out.
 */
export async function removePeople(
  deps: RemovalDeps,
  people: readonly ChatMember[],
  stop: AbortSignal,
): Promise<RemovalRun> {
  let run: RemovalRun = startRun(people);
  const report = (next: RemovalRun) => {
    run = next;
    deps.onProgress(run);
  };
  const settle = (person: ChatMember, outcome: RemovalOutcome, error: unknown = null) =>
    report(withOutcome(run, person, outcome, error));
  const isStopped = () => stop.aborted;
  const unclear: UnclearRemoval[] = [];
  let brokenOffBy: unknown = null;
  report(run);
  for (const person of people) {
    if (isStopped() || brokenOffBy !== null) break;
    settle(person, "removing");
    try {
      await removePatiently(deps, person, stop, (untilMs) => report(pausedUntil(run, untilMs)));
      settle(person, "removed");
    } catch (error) {
      if (error === stop.reason) settle(person, "waiting");
      else if (isNotFound(error) || !hadNoEffect(error)) {
        unclear.push({ person, error });
        settle(person, "checking");
      } else settle(person, concernsOnePerson(error) ? "failed" : "waiting", error);
      if (!isStopped() && !concernsOnePerson(error)) brokenOffBy = error;
    }
  }
  for (const { person, outcome, error } of await settleUnclear(deps, unclear)) {
    settle(person, outcome, error);
  }
  report(finished(run, deps.now(), brokenOffBy));
  return run;
}

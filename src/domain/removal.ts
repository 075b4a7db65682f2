import type { ChatMember } from "./members.ts";

/**
 * `needsTeams`: Graph lists this person but does not remove them; Teams itself can. `checking`: the answer did not tell; a
 * fresh list will, at the end of the run.
 */
export type RemovalOutcome =
  "waiting" | "removing" | "checking" | "removed" | "needsTeams" | "failed";

type RemovalEntry<Failure = unknown> = {
  readonly person: ChatMember;
  readonly outcome: RemovalOutcome;
  /** Why it failed, else null. */
  readonly error: Failure | null;
};

export type RemovalRun<Failure = unknown> = {
  /** `waiting`: Graph asked us to wait. */
  readonly phase: "running" | "waiting" | "done";
  readonly entries: readonly RemovalEntry<Failure>[];
  /** Milliseconds since 1970, while waiting. */
  readonly waitUntilMs: number | null;
  /** Milliseconds since 1970, once done. */
  readonly endedAtMs: number | null;
  /** What ended the run before everybody was reached, or null. */
  readonly brokenOffBy: Failure | null;
};

export const startRun = (people: readonly ChatMember[]): RemovalRun<never> => ({
  phase: "running",
  entries: people.map((person) => ({ person, outcome: "waiting", error: null })),
  waitUntilMs: null,
  endedAtMs: null,
  brokenOffBy: null,
});

export const withOutcome = <Failure>(
  run: RemovalRun<Failure>,
  person: ChatMember,
  outcome: RemovalOutcome,
  error: Failure | null = null,
): RemovalRun<Failure> => ({
  ...run,
  phase: "running",
  waitUntilMs: null,
  entries: run.entries.map((entry) =>
    entry.person.membershipId === person.membershipId ? { person, outcome, error } : entry,
  ),
});

export const pausedUntil = <Failure>(
  run: RemovalRun<Failure>,
  waitUntilMs: number,
): RemovalRun<Failure> => ({ ...run, phase: "waiting", waitUntilMs });

export const finished = <Failure>(
  run: RemovalRun<Failure>,
  endedAtMs: number,
  brokenOffBy: Failure | null,
): RemovalRun<Failure> => ({ ...run, phase: "done", waitUntilMs: null, endedAtMs, brokenOffBy });

/**
 * What a list read at `readAtMs` has to say of a person because of a run, or null. After the run nobody waits any more, and
 * a later list knows better who was removed: whoever is in it again has come back.
 */
export function entryFor<Failure>(
  run: RemovalRun<Failure> | null,
  person: ChatMember,
  readAtMs: number,
): RemovalEntry<Failure> | null {
  const entry = run?.entries.find((one) => one.person.membershipId === person.membershipId);
  if (run === null || entry === undefined) return null;
  const isOver = run.endedAtMs !== null;
  const isOutdated = run.endedAtMs !== null && readAtMs >= run.endedAtMs;
  if (entry.outcome === "waiting") return isOver ? null : entry;
  if (entry.outcome === "removed") return isOutdated ? null : entry;
  return entry;
}

/** Who is still to be removed when a run has ended: a later try can reach them. */
export const leftOver = ({ entries }: RemovalRun): readonly ChatMember[] =>
  entries
    .filter(({ outcome }) => outcome === "waiting" || outcome === "failed")
    .map(({ person }) => person);

export const isInList = (person: ChatMember, list: readonly ChatMember[]): boolean =>
  list.some((member) => member.membershipId === person.membershipId);

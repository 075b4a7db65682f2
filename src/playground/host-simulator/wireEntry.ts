/** One line of the wire log: a message of the teams-js wire, in either direction. Holds no token. */
export type WireEntry = {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly direction: "appToHost" | "hostToApp";
  readonly func: string;
  readonly args: unknown;
  /** `refused`: unknown function, forbidden frame context or a refusal that was asked for. `ignored`: wrong window or origin. */
  readonly state: "ok" | "refused" | "unanswered" | "ignored";
  /** Why it was refused or ignored. */
  readonly reason?: string;
};

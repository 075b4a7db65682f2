/** A request of the tab, as teams-js posts it. `data` is only on the nested app authentication bridge. */
export type HostRequest = {
  readonly id: number;
  readonly func: string;
  readonly args: readonly unknown[];
  readonly uuidAsString?: string;
  readonly data?: string;
};

/** teams-js finds the waiting call by `uuidAsString`, older libraries by `id`: both are echoed. */
type HostReply = {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
};

export type HostEvent = { readonly func: string; readonly args: readonly unknown[] };

const textOrNothing = (record: Readonly<Record<string, unknown>>, key: string) =>
  typeof record[key] === "string" ? { [key]: record[key] } : {};

/** The request in a posted message, or null when the message is none. */
export function readRequest(data: unknown): HostRequest | null {
  if (typeof data !== "object" || data === null) return null;
  const record = data as Readonly<Record<string, unknown>>;
  const { id, func, args } = record;
  if (typeof id !== "number" || typeof func !== "string") return null;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as unknown[]) : [],
    ...textOrNothing(record, "uuidAsString"),
    ...textOrNothing(record, "data"),
  };
}

export const replyTo = (request: HostRequest, args: readonly unknown[]): HostReply => ({
  id: request.id,
  ...(request.uuidAsString === undefined ? {} : { uuidAsString: request.uuidAsString }),
  args,
});

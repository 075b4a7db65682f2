import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import type { Caller } from "./caller.ts";
import type { Reply } from "./reply.ts";

/** One request that has passed sign-in and scope checks. */
export type Call = {
  readonly store: TenantStore;
  readonly caller: Caller;
  readonly url: URL;
  /** The variable segments of the path, decoded once. */
  readonly ids: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  /** True when the caller asked for enum members beyond `unknownFutureValue`. */
  readonly wantsUnknownEnumMembers: boolean;
  /** Tenant clock, milliseconds. */
  readonly nowMs: number;
};

export type Operation = (call: Call) => Reply;

export const idAt = (call: Call, index: number): string => call.ids[index] ?? "";

import type { TenantState } from "./tenantState.ts";

/**
 * Where a pretend tenant lives. `update` reads, changes and writes in one synchronous step, so that two windows of
 * one origin never overwrite each other half-way.
 */
export interface TenantStore {
  read(): TenantState;
  update(change: (state: TenantState) => TenantState): TenantState;
  /** Milliseconds since 1970 on the tenant's clock. */
  now(): number;
}

type Clock = () => number;

const withClock = (
  read: () => TenantState,
  write: (state: TenantState) => void,
  clock: Clock,
): TenantStore => ({
  read,
  update(change) {
    const next = change(read());
    write(next);
    return next;
  },
  now: () => clock() + read().clockOffsetMs,
});

export function memoryTenantStore(initial: TenantState, clock: Clock = Date.now): TenantStore {
  let state = initial;
  return withClock(
    () => state,
    (next) => {
      state = next;
    },
    clock,
  );
}

const STORAGE_KEY = "playground:tenant";

/** A tenant in browser storage: shared by all frames and windows of the origin, kept over a reload. */
export function browserTenantStore(
  storage: Pick<Storage, "getItem" | "setItem">,
  fresh: () => TenantState,
  clock: Clock = Date.now,
): TenantStore {
  const write = (state: TenantState) => storage.setItem(STORAGE_KEY, JSON.stringify(state));
  const read = () => {
    const text = storage.getItem(STORAGE_KEY);
    const stored = text === null ? null : parseTenant(text);
    if (stored?.version === 4) return stored;
    const state = fresh();
    write(state);
    return state;
  };
  return withClock(read, write, clock);
}

/** Anybody can write into browser storage: what is no tenant is none. */
function parseTenant(text: string): TenantState | null {
  try {
    return JSON.parse(text) as TenantState;
  } catch {
    return null;
  }
}

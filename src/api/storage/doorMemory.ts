import { isJoinLink } from "#domain/joinLink.ts";
import * as v from "valibot";
import { readJson, writeJson } from "./storedJson.ts";

/** A door that its owner has put up from this device. */
export type RememberedDoor = {
  /** Of the tab. */
  readonly entityId: string;
  /** As people see it; null where the tab is in a chat, or the host did not tell. */
  readonly channelName: string | null;
  /** Leads to the tab. */
  readonly tabUrl: string;
  /** Graph's `joinWebUrl` that the door leads to. */
  readonly joinWebUrl: string;
  /** Milliseconds since 1970. */
  readonly savedAtMs: number;
};

/**
 * What this device keeps of one person's doors. Only a cache: storage may be refused, partitioned or wiped, and somebody may
 * have changed or removed a tab from elsewhere.
 */
export interface DoorMemory {
  /** The latest first. */
  recall(): readonly RememberedDoor[];
  /** Takes the place of what was known of the same tab. */
  remember(door: RememberedDoor): void;
}

const MAX_DOORS = 50;

const schema = v.object({
  entityId: v.pipe(v.string(), v.minLength(1)),
  channelName: v.nullable(v.string()),
  tabUrl: v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//)),
  joinWebUrl: v.pipe(v.string(), v.check(isJoinLink)),
  // What `Date` can hold.
  savedAtMs: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
});

/** Keyed by tenant and person, so that nobody is ever shown another account's doors. */
export function doorMemory(tenantId: string, userId: string): DoorMemory {
  const key = `doors:${tenantId}:${userId}`;
  const recall = () => toDoors(readJson(key));
  return {
    recall,
    remember(door) {
      const others = recall().filter(({ entityId }) => entityId !== door.entityId);
      writeJson(key, [door, ...others].slice(0, MAX_DOORS));
    },
  };
}

/** Each entry by itself: one that is damaged does not take the others with it. */
const toDoors = (stored: unknown): readonly RememberedDoor[] =>
  Array.isArray(stored)
    ? stored.flatMap((entry) => {
        const parsed = v.safeParse(schema, entry);
        return parsed.success ? [parsed.output] : [];
      })
    : [];

const OURS = "playground:";
const PERSON_KEY = `${OURS}person`;

/** Removes what the app has stored; the tenant, which shares the origin, stays. */
export function clearAppStorage(...storages: readonly Storage[]): void {
  for (const storage of storages) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key !== null && !key.startsWith(OURS)) storage.removeItem(key);
  }
}

/**
 * Empties the session when it was somebody else's: nobody inherits another person's tokens. Tabs that are open at the same
 * time share it, as they share their origin; each looks in it for its own person's.
 */
export function claimSession(session: Storage, userIds: readonly string[]): void {
  const owners = userIds.join(" ");
  const before = session.getItem(PERSON_KEY);
  if (before !== null && before !== owners) clearAppStorage(session);
  session.setItem(PERSON_KEY, owners);
}

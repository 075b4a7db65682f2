const OURS = "playground:";
const PERSON_KEY = `${OURS}person`;

/** Removes what the app has stored; the tenant, which shares the origin, stays. */
export function clearAppStorage(...storages: readonly Storage[]): void {
  for (const storage of storages) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key !== null && !key.startsWith(OURS)) storage.removeItem(key);
  }
}

/** Empties the session when somebody else has signed in since: nobody inherits another person's tokens. */
export function claimSession(session: Storage, userId: string): void {
  const before = session.getItem(PERSON_KEY);
  if (before !== null && before !== userId) clearAppStorage(session);
  session.setItem(PERSON_KEY, userId);
}

/** What lies in this browser's storage under a key; null for nothing, for what is no JSON, and where storage is refused. */
export function readJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** Null takes the key away. */
export function writeJson(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is refused or full: the cache stays as it is, and nothing depends on it.
  }
}

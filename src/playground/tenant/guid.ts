const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits. @see https://www.rfc-editor.org/rfc/rfc9923 */
const hash32 = (text: string, seed: number) =>
  [...new TextEncoder().encode(text)].reduce(
    (hash, byte) => Math.imul(hash ^ byte, FNV_PRIME) >>> 0,
    seed,
  );

const SEEDS = [0x811c9dc5, 0x1000193f, 0x9e3779b9, 0x85ebca6b];

const hexOf = (text: string) =>
  SEEDS.map((seed) => hash32(text, seed).toString(16).padStart(8, "0")).join("");

/** A GUID that the same text always gives: a tenant made anew from the same clock is the same tenant. */
export function guidFrom(text: string): string {
  const hex = hexOf(text);
  const part = (from: number, to: number) => hex.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}

/** Decimal digits that the same text always gives. */
export const digitsFrom = (text: string, count: number) =>
  SEEDS.map((seed) => String(hash32(text, seed)).padStart(10, "0"))
    .join("")
    .slice(0, count)
    .replace(/^0/, "4");

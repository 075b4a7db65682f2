import { FRAME_CONTEXTS } from "#domain/surface.ts";
import type { PageChoices } from "../pageChoices.ts";
import type { Choice } from "../SmallSelect.tsx";

export const FRAME_CONTEXT_CHOICES: readonly Choice<PageChoices["frameContext"]>[] = [
  { value: "usual", label: "As the place has it" },
  ...FRAME_CONTEXTS.map((value) => ({ value, label: value })),
];

/** Milliseconds. The app's own patience with the host ends between the last two. */
const DELAYS_MS = [0, 500, 2_000, 5_000, 20_000] as const;

const delayLabel = (delayMs: number) => (delayMs === 0 ? "None" : `${String(delayMs / 1000)} s`);

/** The usual delays, and the one in use where it is none of them. */
export const delayChoices = (delayMs: number): readonly Choice<string>[] =>
  [...new Set([...DELAYS_MS, delayMs])]
    .sort((a, b) => a - b)
    .map((value) => ({ value: String(value), label: delayLabel(value) }));

/** Capabilities in the host's runtime. Nested sign-in is the tenant's. */
export const OFFERED = [
  { value: "mail", label: "Mail" },
  { value: "clipboard", label: "Clipboard" },
  { value: "chat", label: "Chat" },
  { value: "call", label: "Calls" },
  { value: "calendar", label: "Calendar" },
] as const;

export function withOffered(
  unsupported: readonly string[],
  capability: string,
  isOffered: boolean,
): readonly string[] {
  const others = unsupported.filter((name) => name !== capability);
  return isOffered ? others : [...others, capability];
}

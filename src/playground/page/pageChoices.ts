import { FRAME_CONTEXTS, type FrameContext } from "#domain/surface.ts";
import type { HostTheme } from "#playground/host-simulator/hostChoices.ts";
import type { Attendee, PersonKey } from "#playground/tenant/people.ts";
import { flag, list, locale, numberBetween, oneOf, zone, type Reader } from "./choiceReaders.ts";

const PLACES = ["app", "channel", "meeting"] as const;
export type Place = (typeof PLACES)[number];

export const PERSON_KEYS = ["owner", "colleague", "guest"] as const satisfies readonly PersonKey[];
/** Who may sit beside the owner in a meeting. */
const VISITOR_KEYS = [
  "colleague",
  "guest",
  "stranger",
  "anonymous",
] as const satisfies readonly Attendee["key"][];
const MEETING_KEYS = ["room", "other", "theirs"] as const;
/** Where people put tabs: the team's channels by their kind, a group chat, the chat of a meeting. */
const CONVERSATIONS = ["regular", "private", "shared", "group", "meeting"] as const;
export const THEMES = [
  "default",
  "dark",
  "contrast",
  "glass",
] as const satisfies readonly HostTheme[];
/** Widths that Teams gives a meeting's side panel: CSS pixels. */
export const PANEL_WIDTHS = [280, 320] as const;
/** Widths that Teams gives a tab: CSS pixels. */
export const FRAME_WIDTHS = [...PANEL_WIDTHS, 480, 720, "full"] as const;

export const MIN_WIDTH = 200;
const MAX_WIDTH = 4000;

/** What the person at the playground has chosen, apart from the tenant. Everything of it is in the address. */
export type PageChoices = {
  readonly person: (typeof PERSON_KEYS)[number];
  readonly theme: (typeof THEMES)[number];
  /** BCP 47. */
  readonly locale: string;
  readonly place: Place;
  /** Which of them is open in the place `channel`. */
  readonly conversation: (typeof CONVERSATIONS)[number];
  /** The owner's room, another meeting of theirs, or one that the colleague organizes. */
  readonly meeting: (typeof MEETING_KEYS)[number];
  readonly visitor: (typeof VISITOR_KEYS)[number];
  /** IANA name of the zone in which the tab believes to be; empty for the browser's. */
  readonly zone: string;
  /** CSS pixels of the tab's frame. */
  readonly width: number | "full";
  readonly log: boolean;
  /** What the tab is told instead of what its place has; for the places that the app does not serve. */
  readonly frameContext: FrameContext | "usual";
  /** The place inside the tab that a link named; empty for its beginning. */
  readonly subPage: string;
  readonly runtime: "full" | "legacy";
  readonly unsupported: readonly string[];
  readonly refuses: readonly string[];
  readonly silent: readonly string[];
  readonly delayMs: number;
  /** Whether the frame may write to the clipboard (`allow="clipboard-write"`). */
  readonly clipboard: boolean;
};

/** The host as it mostly is. */
export const USUAL_HOST = {
  frameContext: "usual",
  subPage: "",
  runtime: "full",
  unsupported: [],
  refuses: [],
  silent: [],
  delayMs: 0,
  clipboard: true,
} as const satisfies Partial<PageChoices>;

export const DEFAULT_CHOICES: PageChoices = {
  person: "owner",
  theme: "default",
  locale: "en-US",
  place: "app",
  conversation: "regular",
  meeting: "room",
  visitor: "colleague",
  zone: "",
  width: "full",
  log: false,
  ...USUAL_HOST,
};

const READERS: { readonly [K in keyof PageChoices]: Reader<PageChoices[K]> } = {
  person: oneOf(PERSON_KEYS),
  theme: oneOf(THEMES),
  locale,
  place: oneOf(PLACES),
  conversation: oneOf(CONVERSATIONS),
  meeting: oneOf(MEETING_KEYS),
  visitor: oneOf(VISITOR_KEYS),
  zone,
  width: (text) => (text === "full" ? text : numberBetween(MIN_WIDTH, MAX_WIDTH)(text)),
  log: flag,
  frameContext: oneOf(["usual", ...FRAME_CONTEXTS]),
  subPage: (text) => text,
  runtime: oneOf(["full", "legacy"]),
  unsupported: list,
  refuses: list,
  silent: list,
  delayMs: numberBetween(0, 600_000),
  clipboard: flag,
};

const CHOICE_NAMES = Object.keys(READERS) as readonly (keyof PageChoices)[];

export type ReadChoices = {
  readonly choices: PageChoices;
  /** One sentence for each part of the address that could not be understood; the default stands in its place. */
  readonly problems: readonly string[];
};

/** The choices that an address names; the default where it names none. */
export function readChoices(search: URLSearchParams): ReadChoices {
  const problems: string[] = [];
  const read = CHOICE_NAMES.flatMap((name) => {
    const text = search.get(name);
    if (text === null) return [];
    const value = READERS[name](text);
    if (value === undefined) problems.push(`The address asks for an unknown ${name}: “${text}”.`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { choices: { ...DEFAULT_CHOICES, ...Object.fromEntries(read) }, problems };
}

const asText = (value: PageChoices[keyof PageChoices]) => {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "object" ? value.join(",") : String(value);
};

/** The address' part for these choices and this scenario; what is as always is left out. */
export function writeChoices(choices: PageChoices, scenario: string): string {
  const search = new URLSearchParams();
  for (const name of CHOICE_NAMES) {
    const text = asText(choices[name]);
    if (text !== asText(DEFAULT_CHOICES[name])) search.set(name, text);
  }
  search.set("scenario", scenario);
  return search.toString();
}

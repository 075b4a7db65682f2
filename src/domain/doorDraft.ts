import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH, type DoorCard } from "./doorCard.ts";
import { decodeDoorCard, type ReadCard } from "./doorCardCode.ts";
import { hasProblem, soundHours, toWeekDraft, type WeekDraft } from "./hoursDraft.ts";
import { CLOSED_WEEK, isTimeZone } from "./openingHours.ts";
import { isSeen, toPlainLine } from "./plainText.ts";
import { doorLinks, excessLength, type DoorPlace } from "./tabLinks.ts";

/** A door as its owner is writing it. */
export type DoorDraft = {
  readonly note: string;
  readonly week: WeekDraft;
  /** An IANA name. */
  readonly timeZone: string;
  readonly canAsk: boolean;
};

/** What of a door the owner does not write here. */
export type DoorOwner = Pick<DoorCard, "joinWebUrl" | "roomName" | "ownerName" | "ownerId"> & {
  /** The owner's sign-in name, or null where it is not known and nobody can ask. */
  readonly address: string | null;
};

/**
 * Why a door cannot be saved. `noteTooLong`: the note has to lose so many characters. `tooLong`: so does the rest, as there
 * is no room left for any note. `unreadable`: the door could not be read again, for its link or its names.
 */
export type DoorProblem =
  | { readonly kind: "hours" }
  | { readonly kind: "noteTooLong"; readonly byCharacters: number }
  | { readonly kind: "tooLong"; readonly byCharacters: number }
  | { readonly kind: "unreadable" };

const FALLBACK_ZONE = "UTC";

/** `timeZone`: that of this device. */
export const newDraft = (timeZone: string): DoorDraft => ({
  note: "",
  week: toWeekDraft(CLOSED_WEEK),
  timeZone: isTimeZone(timeZone) ? timeZone : FALLBACK_ZONE,
  canAsk: false,
});

export const draftOf = (card: DoorCard): DoorDraft => ({
  note: card.note,
  week: toWeekDraft(card.hours),
  timeZone: card.timeZone,
  canAsk: card.askAddress !== null,
});

/** A name as a card holds it; the spare one where there is nothing to see in it. */
export const cardName = (name: string | null, spare: string): string => {
  const plain = cut(toPlainLine(name ?? ""), MAX_NAME_LENGTH);
  return isSeen(plain) ? plain : spare;
};

/** The door as it would be shown: hours with a problem are left out, and names are as `cardName` gives them. */
export const cardOf = (draft: DoorDraft, { address, ...owner }: DoorOwner): DoorCard => ({
  ...owner,
  note: draft.note,
  hours: soundHours(draft.week),
  timeZone: draft.timeZone,
  askAddress: draft.canAsk ? address : null,
});

/** The first thing that keeps a door from being saved, or null. */
export function problemOf(draft: DoorDraft, card: DoorCard, place: DoorPlace): DoorProblem | null {
  if (hasProblem(draft.week)) return { kind: "hours" };
  const tooMuch = surplus(card, place);
  if (tooMuch !== null) return tooMuch;
  // By the very rules that the door will be read with.
  return cardIn(doorLinks(card, place).contentUrl) === null ? { kind: "unreadable" } : null;
}

function surplus(card: DoorCard, place: DoorPlace): DoorProblem | null {
  const fits = (length: number) =>
    length <= MAX_NOTE_LENGTH &&
    excessLength({ ...card, note: cut(card.note, length) }, place) === 0;
  const { length } = card.note;
  if (fits(length)) return null;
  const without = excessLength({ ...card, note: "" }, place);
  if (without > 0) return { kind: "tooLong", byCharacters: without };
  return { kind: "noteTooLong", byCharacters: length - longest(fits, length) };
}

/** The longest length below `tooLong` that fits. None does, or all up to one do: a shorter note is never a longer card. */
function longest(fits: (length: number) => boolean, tooLong: number): number {
  let fitting = 0;
  let excessive = tooLong;
  while (excessive - fitting > 1) {
    const middle = Math.floor((fitting + excessive) / 2);
    if (fits(middle)) fitting = middle;
    else excessive = middle;
  }
  return fitting;
}

/** The first characters of a text, never half of one. */
const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, "");

/** What a tab's address holds behind `#`. */
export const readAddress = (contentUrl: string): ReadCard =>
  decodeDoorCard(URL.canParse(contentUrl) ? new URL(contentUrl).hash : "");

/** The card in a tab's address, or null where it has none that can be read. */
export function cardIn(contentUrl: string): DoorCard | null {
  const read = readAddress(contentUrl);
  return read.kind === "card" ? read.card : null;
}

import type { WeekHours } from "./openingHours.ts";

/** What a door shows, the same for everybody who sees it. Texts hold no unseen characters: `plainText.ts`. */
export type DoorCard = {
  /** Graph's `joinWebUrl`, unchanged. */
  readonly joinWebUrl: string;
  readonly roomName: string;
  readonly ownerName: string;
  /** Entra object id, to tell the owner's own device from others. No proof of anything. */
  readonly ownerId: string;
  /** The owner's words to visitors; empty for none. */
  readonly note: string;
  readonly hours: WeekHours;
  /** The owner's, an IANA name. */
  readonly timeZone: string;
  /** The owner's sign-in name, where visitors may ask to come in; else null, and the card does not carry it. */
  readonly askAddress: string | null;
};

/** Why a card cannot be shown. `badLink`: it leads somewhere else than into a Teams meeting. */
export type CardProblem = "missing" | "tooLong" | "wrongVersion" | "unreadable" | "badLink";

export const MAX_NOTE_LENGTH = 300;
export const MAX_NAME_LENGTH = 256;

/** Teams' own limit for the address of a tab, in characters, the card included. */
export const MAX_CONTENT_URL_LENGTH = 2_000;
/** What some clients still open of a deep link, in characters. */
export const MAX_DEEP_LINK_LENGTH = 1_900;

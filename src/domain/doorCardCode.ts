import * as v from "valibot";
import {
  MAX_CONTENT_URL_LENGTH,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  type CardProblem,
  type DoorCard,
} from "./doorCard.ts";
import { isJoinLink } from "./joinLink.ts";
import {
  DAYS_A_WEEK,
  isTimeZone,
  MAX_RANGES_A_DAY,
  type DayHours,
  type WeekHours,
} from "./openingHours.ts";
import { isSeen, toPlainLine, toPlainText } from "./plainText.ts";

/** What a host may have put behind it does not count. The first version: `v1.` and a JSON object in UTF-8 and base64url. */
const VERSION = "v1";
const FORM = /^(v\d{1,4})\.([\w-]+)(?:[?&/].*)?$/;

/** @see https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname */
const SIGN_IN_NAME = /^[\w'.!#^~-]+@[\w.-]+$/;

const LAST_MINUTE = 1_439;
const name = v.pipe(
  v.string(),
  v.maxLength(MAX_NAME_LENGTH),
  v.transform(toPlainLine),
  v.check(isSeen),
);
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MINUTE));
/** Start, end, start, end …: brackets around each pair would cost room. */
const day = v.pipe(
  v.array(minute),
  v.maxLength(2 * MAX_RANGES_A_DAY),
  v.check((minutes) => minutes.length % 2 === 0),
);
/** One letter a key: the whole address of a tab has 2,000 characters. */
const schema = v.strictObject({
  l: v.pipe(v.string(), v.check(isJoinLink)),
  r: name,
  o: name,
  i: v.pipe(v.string(), v.uuid()),
  n: v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH), v.transform(toPlainText)),
  h: v.pipe(v.array(day), v.length(DAYS_A_WEEK)),
  z: v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone)),
  a: v.nullable(v.pipe(v.string(), v.maxLength(320), v.regex(SIGN_IN_NAME))),
});
type WireCard = v.InferInput<typeof schema>;

/** The card as it stands after `#` in a tab's address. */
export function encodeDoorCard(card: DoorCard): string {
  const wire: WireCard = {
    l: card.joinWebUrl,
    r: toPlainLine(card.roomName),
    o: toPlainLine(card.ownerName),
    i: card.ownerId,
    n: toPlainText(card.note),
    h: card.hours.map((ranges) =>
      ranges.flatMap(({ startMinute, endMinute }) => [startMinute, endMinute]),
    ),
    z: card.timeZone,
    a: card.askAddress,
  };
  return `${VERSION}.${toBase64Url(JSON.stringify(wire))}`;
}

export type ReadCard =
  | { readonly kind: "card"; readonly card: DoorCard }
  | { readonly kind: "problem"; readonly problem: CardProblem };

const problem = (kind: CardProblem): ReadCard => ({ kind: "problem", problem: kind });

/** `hash`: of the page's address, with or without its `#`. Anybody may have written it: nothing of it is believed unread. */
export function decodeDoorCard(hash: string): ReadCard {
  const text = hash.replace(/^#/, "");
  if (text === "") return problem("missing");
  if (text.length > MAX_CONTENT_URL_LENGTH) return problem("tooLong");
  const [, version, code] = FORM.exec(text) ?? [];
  if (version === undefined || code === undefined) return problem("unreadable");
  if (version !== VERSION) return problem("wrongVersion");
  const parsed = v.safeParse(schema, fromBase64Url(code));
  if (parsed.success) return { kind: "card", card: toCard(parsed.output) };
  const isOnlyTheLink = parsed.issues.every(({ path }) => path?.[0]?.key === "l");
  return problem(isOnlyTheLink ? "badLink" : "unreadable");
}

const toCard = (wire: v.InferOutput<typeof schema>): DoorCard => ({
  joinWebUrl: wire.l,
  roomName: wire.r,
  ownerName: wire.o,
  ownerId: wire.i,
  note: wire.n,
  hours: toWeek(wire.h),
  timeZone: wire.z,
  askAddress: wire.a,
});

const toWeek = (days: readonly (readonly number[])[]): WeekHours => days.map(toDay);

const toDay = (minutes: readonly number[]): DayHours =>
  minutes.flatMap((startMinute, index) => {
    const endMinute = minutes[index + 1];
    return index % 2 === 0 && endMinute !== undefined ? [{ startMinute, endMinute }] : [];
  });

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The value behind a base64url text; undefined when there is none. */
function fromBase64Url(code: string): unknown {
  try {
    const text = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

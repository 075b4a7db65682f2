/**
 * The hosts of Teams' meeting links, of every cloud and of personal accounts. Exact names: a domain that only looks like
 * one of them, or lies below one, is none.
 * @see https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges
 */
const JOIN_HOSTS: ReadonlySet<string> = new Set([
  "teams.microsoft.com",
  "teams.cloud.microsoft",
  "teams.live.com",
  "gov.teams.microsoft.us",
  "dod.teams.microsoft.us",
]);

/** The two shapes of a meeting link: the long one with the chat's id and a number in it, and the short one. */
const JOIN_PATH = /^\/(?:l\/meetup-join\/(?!\.\.?\/)[^/]+\/\d+|meet\/[\w-]+)$/;

/** What no meeting link of Teams holds, and what two programs may read in two ways. */
const AMBIGUOUS = /[^\x21-\x7e]|[\\#]/;
/** An escaped dot or slash, in a path the same. */
const AMBIGUOUS_STEP = /%(?:2e|2f|5c)/i;

const MAX_LENGTH = 1_200;

/**
 * Whether a text is a link that joins a Teams meeting and nothing else. The link itself is never rewritten: it is opened as
 * it was given, or not at all.
 */
export function isJoinLink(text: string): boolean {
  if (text.length > MAX_LENGTH || AMBIGUOUS.test(text)) return false;
  const host = /^https:\/\/([a-z.]+)\//.exec(text)?.[1];
  if (host === undefined || !JOIN_HOSTS.has(host)) return false;
  // The path as it is written: it is opened like that, whatever it would come to.
  const [path = ""] = text.slice(`https://${host}`.length).split("?");
  return JOIN_PATH.test(path) && !AMBIGUOUS_STEP.test(path);
}

/** Where Teams lives that made this link. @param joinLink one that `isJoinLink` has approved */
export const originOfJoinLink = (joinLink: string): string => new URL(joinLink).origin;

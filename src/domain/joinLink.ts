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

/** The two shapes of a meeting link: the long one with the chat's id in it, and the short one with a number. */
const JOIN_PATH = /^\/(?:l\/meetup-join|meet)\/./;

/** What no link of Teams holds, and what two programs may read in two ways. */
const AMBIGUOUS = /[^\x21-\x7e]|\\/;

const MAX_LENGTH = 1_200;

/**
 * Whether a text is a link that joins a Teams meeting and nothing else. The link itself is never rewritten: it is opened as
 * it was given, or not at all.
 */
export function isJoinLink(text: string): boolean {
  if (text.length > MAX_LENGTH || AMBIGUOUS.test(text)) return false;
  const host = /^https:\/\/([a-z.]+)\//.exec(text)?.[1];
  if (host === undefined || !JOIN_HOSTS.has(host)) return false;
  return URL.canParse(text) && JOIN_PATH.test(new URL(text).pathname);
}

/** Where Teams lives that made this link. @param joinLink one that `isJoinLink` has approved */
export const originOfJoinLink = (joinLink: string): string => new URL(joinLink).origin;

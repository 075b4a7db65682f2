import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AuthErrorKind } from "#api/auth/authError.ts";
import { AuthError } from "#api/auth/authError.ts";
import { ConfigError } from "#api/config/configError.ts";
import type { GraphErrorKind } from "#api/graph/graphError.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { HostErrorKind } from "#api/host/hostError.ts";
import { HostError } from "#api/host/hostError.ts";

type FailureWords = {
  readonly why: MessageDescriptor;
  /** What a person can do, or null where trying again is all there is. */
  readonly next: MessageDescriptor | null;
};

const words = (why: MessageDescriptor, next: MessageDescriptor | null = null): FailureWords => ({
  why,
  next,
});

export const GRAPH_FAILURES: Readonly<Record<GraphErrorKind, FailureWords>> = {
  signInRequired: words(msg`Your sign-in is no longer valid.`),
  consentRequired: words(msg`This app does not have the permission for it yet.`),
  forbidden: words(
    msg`Your organization does not allow it for your account.`,
    msg`Ask your administrator.`,
  ),
  notOnRoster: words(msg`You are not a member of this chat.`, msg`Join the meeting once.`),
  meetingNotFound: words(msg`The meeting has expired or was deleted.`),
  notFound: words(msg`It no longer exists.`),
  conflict: words(msg`Somebody changed it at the same moment.`),
  throttled: words(msg`Too much was asked of Teams at once.`, msg`Wait a moment.`),
  refused: words(
    msg`Microsoft Teams does not accept this change.`,
    msg`Your organization may not allow it.`,
  ),
  offline: words(msg`Microsoft Teams cannot be reached.`, msg`Check your connection.`),
  timeout: words(msg`Microsoft Teams did not answer in time.`),
  service: words(msg`Microsoft Teams has a problem of its own.`, msg`Wait a few minutes.`),
  malformed: words(
    msg`The answer was not from Microsoft Teams, or was damaged on the way.`,
    msg`A sign-in page of your network may be in between.`,
  ),
};

export const AUTH_FAILURES: Readonly<Record<AuthErrorKind, FailureWords>> = {
  interactionRequired: words(msg`Microsoft wants you to sign in or to agree.`),
  administratorRequired: words(msg`Only an administrator of your organization can allow it.`),
  cancelled: words(msg`The sign-in window was closed before it was finished.`),
  accountUnavailable: words(
    msg`Teams did not say which account you use.`,
    msg`Sign in to Teams with your work or school account.`,
  ),
  notOffered: words(
    msg`This version of Teams offers no way to sign in here.`,
    msg`Update Teams, or open it in another browser.`,
  ),
  windowBlocked: words(
    msg`Your browser did not let the sign-in window open.`,
    msg`Allow pop-ups for Teams.`,
  ),
  storageBlocked: words(
    msg`Your browser does not let this app store the sign-in.`,
    msg`Allow third-party storage for Teams, or use the Teams desktop app.`,
  ),
  offline: words(msg`The sign-in service cannot be reached.`, msg`Check your connection.`),
  timeout: words(msg`The sign-in service did not answer in time.`),
  failed: words(msg`The sign-in did not work.`),
};

const CONFIG_FAILURE = words(
  msg`Its settings file config.json is missing or not right.`,
  msg`Tell the person who installed it.`,
);

export const HOST_FAILURES: Readonly<Record<HostErrorKind, FailureWords>> = {
  notInTeams: words(msg`This page is not open in Teams.`, msg`Open the app in Teams.`),
  refused: words(msg`Teams did not allow it here.`),
  timeout: words(msg`The Teams window around this app did not answer in time.`),
  notSupported: words(msg`This version of Teams cannot do it.`, msg`Update Teams.`),
  cancelled: words(msg`It was closed before it was finished.`),
  wrongContext: words(msg`Teams does not offer it in this place.`),
  failed: words(msg`The Teams window around this app reported a problem.`),
};

/** Why something failed and what helps, in words for somebody who lectures, not programs. Null: an error of our own. */
export function failureWords(error: unknown): FailureWords | null {
  if (error instanceof GraphError) return GRAPH_FAILURES[error.kind];
  if (error instanceof AuthError) return AUTH_FAILURES[error.kind];
  if (error instanceof HostError) return HOST_FAILURES[error.kind];
  if (error instanceof ConfigError) return CONFIG_FAILURE;
  return null;
}

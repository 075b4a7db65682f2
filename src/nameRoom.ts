import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** The name of a new room, in the reader's language; null where the account carries no name. */
export function nameRoom(givenName: string | null): string {
  return givenName === null
    ? i18n._(msg`My meeting room`)
    : i18n._(msg({ message: `${givenName}'s room`, comment: "Name of a new meeting room" }));
}

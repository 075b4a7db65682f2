import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import "./messages.ts";

/** What the sign-in window says while Teams and the login service are at work, or when nobody can close it. */
export function showSignInPage(atWork: Promise<void>): void {
  const text = document.createElement("p");
  text.setAttribute("role", "status");
  text.textContent = i18n._(msg`Signing in`);
  document.body.append(text);
  atWork.catch(() => {
    text.textContent = i18n._(msg`The sign-in cannot go on here. Close this window and try again.`);
  });
}

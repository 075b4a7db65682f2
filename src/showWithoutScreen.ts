import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { reloadPage } from "#api/browser/reloadPage.ts";

/** The failure for which no framework is there: the app's own code could not be fetched. */
export function showWithoutScreen(element: HTMLElement): void {
  const text = document.createElement("p");
  text.textContent = i18n._(
    msg`Personal Meeting Link could not be loaded. Check your connection, then try again.`,
  );
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = i18n._(msg`Try again`);
  button.addEventListener("click", reloadPage);
  const notice = document.createElement("main");
  notice.setAttribute("role", "alert");
  notice.append(text, button);
  element.replaceChildren(notice);
}

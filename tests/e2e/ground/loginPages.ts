const page = (content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>` +
  `<link rel="icon" href="data:,"></head><body>${content}</body></html>`;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Sends the browser on, as a redirect of the login service does; an intercepted answer cannot redirect by itself. */
export const redirectPage = (address: string) =>
  page(`<script>location.replace(${JSON.stringify(address).replaceAll("<", "\\u003c")})</script>`);

/** A link whose answer goes back to the same address. */
function answerLink(url: URL, answer: string, label: string) {
  const next = new URL(url);
  next.searchParams.set("answer", answer);
  return `<a href="${escaped(next.href)}">${label}</a>`;
}

/** Asks for the permissions. */
export const consentPage = (url: URL, scopes: readonly string[]) =>
  page(
    `<h1>Permissions requested</h1><p>${escaped(scopes.join(", "))}</p>` +
      `${answerLink(url, "accept", "Accept")} ${answerLink(url, "cancel", "Cancel")}`,
  );

/**
 * Says that only an administrator can allow it. What the app then hears is told in two ways, so that both can be chosen:
 * that the person declined, or that approval is required.
 * @see https://learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error
 */
export const approvalPage = (url: URL, scopes: readonly string[]) =>
  page(
    `<h1>Need admin approval</h1><p>${escaped(scopes.join(", "))}</p>` +
      `${answerLink(url, "cancel", "Return to the application without granting consent")} ` +
      answerLink(url, "approval", "Return with the reason"),
  );

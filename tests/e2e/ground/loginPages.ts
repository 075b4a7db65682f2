const page = (content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>` +
  `<link rel="icon" href="data:,"></head><body>${content}</body></html>`;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Sends the browser on, as a redirect of the login service does; an intercepted answer cannot redirect by itself. */
export const redirectPage = (address: string) =>
  page(`<script>location.replace(${JSON.stringify(address).replaceAll("<", "\\u003c")})</script>`);

/** Asks for the permissions; the answer goes back to the same address. */
export function consentPage(url: URL, scopes: readonly string[]): string {
  const answering = (answer: string) => {
    const next = new URL(url);
    next.searchParams.set("answer", answer);
    return escaped(next.href);
  };
  return page(
    `<h1>Permissions requested</h1><p>${escaped(scopes.join(", "))}</p>` +
      `<a href="${answering("accept")}">Accept</a> <a href="${answering("cancel")}">Cancel</a>`,
  );
}

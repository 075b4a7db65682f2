import type { IncomingMessage, ServerResponse } from "node:http";
import { builtHeaders, HIDDEN_SIGN_IN_PAGE, type BuiltHeaders } from "#hosting/builtPages.ts";
import { cacheControl } from "#hosting/cacheRules.ts";
import { playgroundFile } from "#hosting/plugins/playgroundFiles.ts";
import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import type { Certificate } from "./certificate.ts";
import { listen, type RunningServer } from "./listen.ts";
import { staticFile } from "./staticFiles.ts";

export type SiteFolders = { readonly app: string; readonly playground: string };

type Answer = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};
type Finder = (pathname: string) => Answer | null;

/** The pretend Teams: no policy of its own, so that nothing the app does can be blamed on or hidden by it. */
const pretendTeams =
  (folder: string, config: Readonly<Record<string, string>>): Finder =>
  (pathname) => {
    const own = playgroundFile(pathname, config);
    const file =
      own ??
      (pathname === "/playground.html" || pathname.startsWith("/playground-assets/")
        ? staticFile(folder, pathname)
        : null);
    return file && { headers: { "Content-Type": file.contentType }, body: file.body };
  };

/** The shipped app, with the headers that the static host will send. */
const shippedApp =
  (folder: string, headers: BuiltHeaders): Finder =>
  (pathname) => {
    const file = staticFile(folder, pathname);
    if (file === null) return null;
    const chosen = pathname === HIDDEN_SIGN_IN_PAGE ? headers.hiddenSignIn : headers.app;
    return {
      headers: {
        ...chosen,
        "Content-Type": file.contentType,
        "Cache-Control": cacheControl(pathname),
      },
      body: file.body,
    };
  };

const answerWith =
  (finders: readonly Finder[]) => (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    for (const find of finders) {
      const answer = find(pathname);
      if (answer === null) continue;
      response.setHeaders(new Map(Object.entries(answer.headers)));
      response.end(answer.body);
      return;
    }
    response.statusCode = 404;
    response.end();
  };

/**
 * The built app and the built playground on one origin. The app's files carry the production headers; the one
 * difference is that the app's own origin may frame it. Over https the sign-in page is this server's own; over http
 * it stays the made-up https one, because teams-js opens no other.
 */
export async function serveSite(
  folders: SiteFolders,
  certificate?: Certificate,
): Promise<RunningServer> {
  const headers = builtHeaders(folders.app, ["global"], true);
  let config: Readonly<Record<string, string>> = PLAYGROUND_CONFIG;
  const server = await listen((request, response) => {
    const finders = [pretendTeams(folders.playground, config), shippedApp(folders.app, headers)];
    answerWith(finders)(request, response);
  }, certificate);
  if (certificate !== undefined)
    config = { ...PLAYGROUND_CONFIG, signInPage: `${server.origin}/auth-start.html` };
  return server;
}

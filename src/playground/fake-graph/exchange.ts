/** One request to Graph and what came of it, as the wire log shows it and the contract tests check it. */
export type GraphExchange = {
  /** Real clock, milliseconds since 1970. */
  readonly at: number;
  readonly durationMs: number;
  readonly method: string;
  readonly url: string;
  /** `authorization` is replaced by a word: no token leaves the fake. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else the text; null where there is none. */
  readonly requestBody: unknown;
  /** `failed`: there was no answer, because the network is down or the caller gave up. */
  readonly status: number | "failed";
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: unknown;
  /** True for an answer that was broken on purpose and is none of Graph's. */
  readonly fault: boolean;
};

export type OnExchange = (exchange: GraphExchange) => void;

const headersOf = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    [...headers].map(([name, value]) => [name, name === "authorization" ? "redacted" : value]),
  );

const parsed = (text: string): unknown => {
  if (text === "") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

type Answering = (request: Request) => Promise<Response>;

/** Lets `graph` answer and tells `onExchange` what went over the wire. */
export const observed =
  (graph: Answering, isFaulty: () => boolean, onExchange?: OnExchange): Answering =>
  async (request) => {
    if (onExchange === undefined) return graph(request);
    const at = Date.now();
    const fault = isFaulty();
    const requestText = await request.clone().text();
    const tell = (rest: Pick<GraphExchange, "status" | "responseHeaders" | "responseBody">) => {
      onExchange({
        at,
        durationMs: Date.now() - at,
        method: request.method,
        url: request.url,
        requestHeaders: headersOf(request.headers),
        requestBody: parsed(requestText),
        fault,
        ...rest,
      });
    };
    try {
      const response = await graph(request);
      const responseBody = parsed(await response.clone().text());
      tell({ status: response.status, responseHeaders: headersOf(response.headers), responseBody });
      return response;
    } catch (error) {
      tell({ status: "failed", responseHeaders: {}, responseBody: null });
      throw error;
    }
  };

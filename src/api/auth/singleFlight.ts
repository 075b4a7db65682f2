/** Callers with the same key share one running call; the next call after it has ended runs anew. */
export function singleFlight<Request, Answer>(
  run: (request: Request) => Promise<Answer>,
  keyOf: (request: Request) => string,
): (request: Request) => Promise<Answer> {
  const running = new Map<string, Promise<Answer>>();
  return (request) => {
    const key = keyOf(request);
    const known = running.get(key);
    if (known !== undefined) return known;
    const started = run(request).finally(() => running.delete(key));
    running.set(key, started);
    return started;
  };
}

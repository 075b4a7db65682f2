import { act, screen } from "@testing-library/react";

let lastId = 0;

/** Lets the page in a frame say something to its host, as teams-js would, and the host answer. */
export async function frameSays(title: string, func: string, ...args: readonly unknown[]) {
  const { contentWindow: source } = screen.getByTitle<HTMLIFrameElement>(title);
  lastId += 1;
  const data = { id: lastId, uuidAsString: `u${lastId}`, func, args };
  await act(async () => {
    window.dispatchEvent(new MessageEvent("message", { data, source, origin: location.origin }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

/** What the host has posted into a frame since now. */
export function heardIn(title: string): unknown[] {
  const heard: unknown[] = [];
  const { contentWindow } = screen.getByTitle<HTMLIFrameElement>(title);
  contentWindow?.addEventListener("message", ({ data }) => heard.push(data));
  return heard;
}

import { act, screen } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { afterEach, expect, test, vi } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");

const isWide = window.matchMedia;
afterEach(() => {
  window.matchMedia = isWide;
});

function open(subPageId: string | null) {
  const back: (() => boolean)[] = [];
  const host = pretendHost({
    context: { ...pretendHost().context, subPageId },
    onBack: (handler) => {
      back.push(handler);
      return () => void back.splice(back.indexOf(handler), 1);
    },
  });
  visit(pretendServices(store, host));
  return { back };
}
const narrow = () => {
  window.matchMedia = (media) => Object.assign(isWide(media), { matches: true });
};

test.each([
  ["options", "Meeting options"],
  ["people", "People in the chat"],
])("a link to %s leads there, and so does the focus", async (part, region) => {
  open(part);
  const tab = await screen.findByRole("tab", { name: new RegExp(part, "i") });
  expect(tab).toHaveAttribute("aria-selected", "true");
  await vi.waitFor(() => expect(screen.getByRole("region", { name: region })).toHaveFocus());
});

test.each([null, "link", "nowhere"])("a link to %s leads to the room's link", async (part) => {
  open(part);
  const tab = await screen.findByRole("tab", { name: "Link" });
  expect(tab).toHaveAttribute("aria-selected", "true");
  await screen.findByRole("region", { name: "Meeting options" });
  expect(document.body).toHaveFocus();
});

test("the host's back button leads from a part to the link, and from there out of the app", async () => {
  narrow();
  const { back } = open("people");
  const link = await screen.findByRole("tab", { name: "Link" });
  await vi.waitFor(() => expect(back).toHaveLength(1));
  act(() => expect(back[0]!()).toBe(true));
  expect(link).toHaveAttribute("aria-selected", "true");
  expect(back).toEqual([]);
});

test("where all parts are in sight the back button is the host's", async () => {
  const { back } = open("people");
  await screen.findByRole("tab", { name: "Link" });
  await vi.waitFor(() => expect(back).toHaveLength(1));
  expect(back[0]!()).toBe(false);
});

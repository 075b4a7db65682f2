import { screen } from "@testing-library/react";
import { HostError } from "#api/host/hostError.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test, vi } from "vitest";
import { pretendHost, pretendServices, type PretendHost } from "./pretendServices.ts";
import { findLink, press, visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");

async function copyBlocked(host: PretendHost) {
  const user = visit(pretendServices(store, host));
  const link = await findLink();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
    new DOMException("blocked", "NotAllowedError"),
  );
  await press(user, "Copy link");
  return link;
}

test("where the browser's clipboard is blocked, the host's is used", async () => {
  const host = pretendHost();
  const link = await copyBlocked(host);
  expect(await screen.findByText("Link copied")).toBeInTheDocument();
  expect(host.copied).toEqual([link.value]);
});

test("where no clipboard works the link is selected for the hand, and nothing claims success", async () => {
  const refuse = async () => {
    throw new HostError("refused", "clipboard");
  };
  const link = await copyBlocked(pretendHost({ writeClipboard: refuse }));
  expect(await screen.findByText(/Ctrl\+C/)).toBeVisible();
  expect(screen.queryByText("Link copied")).not.toBeInTheDocument();
  expect([link.selectionStart, link.selectionEnd]).toEqual([0, link.value.length]);
});

test("a browser that never answers is not waited for", async () => {
  const host = pretendHost();
  const user = visit(pretendServices(store, host));
  const link = await findLink();
  vi.spyOn(navigator.clipboard, "writeText").mockReturnValue(new Promise(() => undefined));
  await press(user, "Copy link");
  expect(await screen.findByText("Link copied")).toBeInTheDocument();
  expect(host.copied).toEqual([link.value]);
});

import { screen } from "@testing-library/react";
import { HostError } from "#api/host/hostError.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { findLink, press, visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");

test.each([
  ["timeout", "The Teams window around this app did not answer in time."],
  ["refused", "Teams did not allow it here."],
] as const)("a Join that ends in %s is said, and the link stays", async (kind, why) => {
  let isWilling = false;
  const opened: string[] = [];
  const host = pretendHost({
    openLink: async (url) => {
      if (!isWilling) throw new HostError(kind, "openLink");
      opened.push(url);
    },
  });
  const user = visit(pretendServices(store, host));
  const link = await findLink();
  await press(user, "Join");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(`Teams could not open it. ${why} You can still copy the link.`);
  expect(link).toBeVisible();

  isWilling = true;
  await press(user, "Join");
  expect(opened).toEqual([link.value]);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

import { screen } from "@testing-library/react";
import { Unserved } from "#tabs/unserved/Unserved.tsx";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { visit } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");

test.each([
  ["stage", "nothing to show to everybody"],
  ["meetingStage", "nothing to show to everybody"],
  ["remove", "the room and its link stay"],
  ["task", "without a task for the app"],
  ["a place of the future", "without a task for the app"],
])("in the frame context %s it says why there is nothing", async (frameContext, words) => {
  const host = pretendHost({ context: { ...pretendHost().context, frameContext } });
  const services = pretendServices(store, host, { surface: "unserved" });
  visit(services, Unserved);
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("no page here");
  expect(screen.getByText(new RegExp(words))).toBeVisible();
  expect(services.tokens.asked).toEqual([]);
  expect(exchanges).toEqual([]);
});

import { screen } from "@testing-library/react";
import type { GraphFault } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { changeTenant, findLink, press, storedRoom, visit } from "./visit.tsx";

const { store, server } = startFakeGraph("twelve-people");
/** Long enough for a busy machine to be answered after the hung request. */
const SHORT_PATIENCE = { timeoutMs: 3_000 };

const FAULTS: readonly (readonly [GraphFault, string])[] = [
  ["conflict", "Somebody changed it at the same moment."],
  ["htmlErrorPage", "Microsoft Teams has a problem of its own."],
  ["malformedJson", "The answer was not from Microsoft Teams, or was damaged on the way."],
  ["neverAnswers", "Microsoft Teams did not answer in time."],
  ["serviceUnavailable", "Microsoft Teams has a problem of its own."],
];

test.each(FAULTS)("an opening that ends in %s is said, and tried again", async (fault, why) => {
  changeTenant(store, { fault });
  const user = visit(pretendServices(store, pretendHost(), SHORT_PATIENCE));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(`Your link could not be loaded. ${why}`);
  expect(screen.queryByRole("textbox", { name: "Meeting link" })).not.toBeInTheDocument();

  await press(user, "Try again");
  expect(await screen.findByRole("alert")).toHaveTextContent(why);
  expect(await screen.findByRole("button", { name: "Try again" })).toBeEnabled();

  changeTenant(store, { fault: "none" });
  await press(user, "Try again");
  expect(await findLink()).toHaveValue(storedRoom(store).joinWebUrl);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a network's own sign-in page in Graph's place is not taken for a room", async () => {
  const page = () => HttpResponse.html("<!doctype html><title>Sign in to the network</title>");
  server.use(http.post("*/createOrGet", page, { once: true }));
  const user = visit(pretendServices(store));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "A sign-in page of your network may be in between.",
  );
  await press(user, "Try again");
  expect(await findLink()).toHaveValue(storedRoom(store).joinWebUrl);
});

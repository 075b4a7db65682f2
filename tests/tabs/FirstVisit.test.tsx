import { screen } from "@testing-library/react";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { http } from "msw";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeTenant, findLink, press, storedRoom, visit } from "./visit.tsx";

const { store, server } = startFakeGraph("new-user");
const noLink = () =>
  expect(screen.queryByRole("textbox", { name: "Meeting link" })).not.toBeInTheDocument();

test("one click leads to a link behind a closed lobby", async () => {
  const user = visit(pretendServices(store));
  await press(user, "Get my link");
  expect((await findLink()).value).toMatch(/^https:\/\/teams\.microsoft\.com\//);
  expect(screen.getByText("Your link is ready.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();
  expect(storedRoom(store).lobbyBypassSettings?.scope).toBe("organizer");
});

test.each(["silentlyKeeps", "refuses403"] as const)(
  "where the organization %s the lobby, the link stays hidden until it can be closed",
  async (policy) => {
    const optionPolicies: TenantState["optionPolicies"] = { "lobbyBypassSettings.scope": policy };
    changeTenant(store, { optionPolicies });
    const user = visit(pretendServices(store));
    await press(user, "Get my link");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Your link stays hidden until its lobby is set.",
    );
    noLink();
    const message = { name: "Message for my administrator" };
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", message).value).toContain("“Only me”");
    changeTenant(store, { optionPolicies: {} });
    await press(user, "Try again");
    expect(await findLink()).toHaveValue(storedRoom(store).joinWebUrl);
    expect(storedRoom(store).lobbyBypassSettings?.scope).toBe("organizer");
  },
);

test("where only an administrator can allow it, there is a message to send and no link", async () => {
  changeTenant(store, { adminOnlyScopes: ["OnlineMeetings.ReadWrite"] });
  const user = visit(pretendServices(store));
  await press(user, "Get my link");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Only an administrator of your organization can allow it.",
  );
  const message = screen.getByRole<HTMLTextAreaElement>("textbox", {
    name: "Message for my administrator",
  });
  expect(message.value).toContain("OnlineMeetings.ReadWrite");
  await press(user, "Copy message for my administrator");
  expect(await screen.findByText("Message copied")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(message.value);
  noLink();
});

test("a second try keeps its notice on screen until it is known how it ended", async () => {
  changeTenant(store, { optionPolicies: { "lobbyBypassSettings.scope": "refuses403" } });
  const user = visit(pretendServices(store));
  await press(user, "Get my link");
  await screen.findByRole("button", { name: "Try again" });
  const gate = closedGate();
  server.use(
    http.post("*/createOrGet", async ({ request }) => {
      await gate.opened;
      return createFakeGraph(store)(request);
    }),
  );
  await press(user, "Try again");
  expect(await screen.findByRole("button", { name: "Trying again" })).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("Your link stays hidden");
  noLink();
  gate.open();
  expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
});

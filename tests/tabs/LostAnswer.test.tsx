import { screen } from "@testing-library/react";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { lostAnswer } from "#tests/support/lostAnswer.ts";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeTenant, press, storedRoom, visit } from "./visit.tsx";

const { store, server, exchanges } = startFakeGraph("twelve-people");
const limited = () => screen.findByRole("radio", { name: "Only during the call" });
const pill = (name: string) => screen.findByRole("button", { name });
const reads = () =>
  exchanges.filter(({ method, url }) => method === "GET" && url.includes("/onlineMeetings/"));

const loseNextAnswer = () =>
  server.use(http.patch("*/onlineMeetings/*", lostAnswer(store), { once: true }));

async function chooseLimited() {
  const user = visit(pretendServices(store));
  await user.click(await limited());
  return user;
}

test("a save whose answer was lost is found done by a second look", async () => {
  const user = await chooseLimited();
  loseNextAnswer();
  await press(user, "Save");
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(reads()).toHaveLength(1);
  expect(await limited()).toBeChecked();
  expect(storedRoom(store).allowMeetingChat).toBe("limited");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
});

test("a save that never arrived is a failure with the draft kept, and no doubt about the lobby", async () => {
  const user = await chooseLimited();
  server.use(http.patch("*/onlineMeetings/*", () => HttpResponse.error(), { once: true }));
  await press(user, "Save");
  expect(await screen.findByRole("alert")).toHaveTextContent("Options could not be saved.");
  expect(await pill("Everyone waits for you")).toBeVisible();
  expect(await limited()).toBeChecked();
  await press(user, "Try again");
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(storedRoom(store).allowMeetingChat).toBe("limited");
});

test("where nothing can be read either, nobody is told what the lobby is, until a new look", async () => {
  const user = await chooseLimited();
  changeTenant(store, { network: "offline" });
  await press(user, "Save");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Options could not be saved.");
  expect(alert).toHaveTextContent("Your changes are still here.");
  expect(await pill("Lobby not known")).toBeVisible();
  expect(await limited()).toBeChecked();

  await press(user, "Discard");
  expect(await screen.findByText(/Your options may differ/)).toBeVisible();
  expect(await pill("Lobby not known")).toBeVisible();
  await press(user, "Try again");
  expect(await pill("Lobby not known")).toBeVisible();

  changeTenant(store, { network: "online" });
  await press(user, "Try again");
  expect(await pill("Everyone waits for you")).toBeVisible();
  expect(screen.queryByText(/Your options may differ/)).not.toBeInTheDocument();
  expect(screen.queryByText("Options saved.")).not.toBeInTheDocument();
});

test.each([
  ["throttled", { fault: "throttled" }],
  ["refused", { optionPolicies: { "lobbyBypassSettings.scope": "refuses403" } }],
] as const)("a second try that is %s takes no older doubt away", async (_, condition) => {
  const user = visit(pretendServices(store));
  await user.click(await screen.findByRole("radio", { name: "Everyone", checked: false }));
  loseNextAnswer();
  server.use(http.get("*/onlineMeetings/*", () => HttpResponse.error(), { once: true }));
  await press(user, "Save");
  expect(await pill("Lobby not known")).toBeVisible();
  changeTenant(store, condition);
  await press(user, "Try again");
  await screen.findByText(/Teams asks us to wait|Teams did not accept/);
  expect(await pill("Lobby not known")).toBeVisible();
});

test("a change that was carried out under a 504 is not hidden by what comes after", async () => {
  const user = visit(pretendServices(store));
  await user.click(await screen.findByRole("radio", { name: "Everyone", checked: false }));
  server.use(
    http.patch(
      "*/onlineMeetings/*",
      async ({ request }) => {
        await createFakeGraph(store)(request);
        return HttpResponse.json({ error: { code: "GatewayTimeout" } }, { status: 504 });
      },
      { once: true },
    ),
    http.patch("*/onlineMeetings/*", () => HttpResponse.json({ error: {} }, { status: 429 })),
  );
  await press(user, "Save");
  expect(await pill("Anyone walks in")).toBeVisible();
});

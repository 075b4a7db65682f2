import { act, fireEvent, screen as page } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HostError } from "#api/host/hostError.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { aDoor, atAddress, DOOR_LINK } from "#tests/tabs/doors.ts";
import { pretendHost, pretendServices } from "#tests/tabs/pretendServices.ts";
import * as App from "../../src/App.tsx";
import { startServices } from "../../src/boot.ts";
import "../../src/messages.ts";
import { start } from "../../src/start.ts";
import { loadOutside, loadScreen } from "../../src/surfaces.ts";

const { store, server } = startFakeGraph("twelve-people");
const PATIENCE = { timeout: 10_000 };

let element = document.createElement("div");
beforeEach(() => {
  element = document.createElement("div");
  document.body.replaceChildren(element);
  atAddress("");
});

// What watches the document hears of the removal before the document is gone.
afterEach(async () => {
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
});

function toldHost() {
  const told: string[] = [];
  const host = pretendHost({
    notifyAppLoaded: () => void told.push("loaded"),
    notifySuccess: () => void told.push("success"),
    notifyFailure: () => void told.push("failure"),
  });
  return { told, host };
}

const loadedApp = Promise.resolve(App);
const lostApp = () => {
  const lost = Promise.reject<typeof App>(new TypeError("Failed to fetch"));
  lost.catch(() => undefined);
  return lost;
};
const startHere = (
  deps: Pick<Parameters<typeof start>[0], "app" | "startServices"> &
    Partial<Parameters<typeof start>[0]>,
) => act(() => start({ element, loadScreen, loadOutside, isDoor: () => false, ...deps }));

test("the app is shown, and only then the host is told that it is", async () => {
  const { told, host } = toldHost();
  const services = pretendServices(store, host);
  await startHere({ app: loadedApp, startServices: async () => services });
  expect(told).toEqual(["loaded", "success"]);
  expect(await page.findByRole("textbox", { name: "Meeting link" }, PATIENCE)).toBeVisible();
});

test("outside Teams it says what it is", async () => {
  const alone = async () => Promise.reject(new HostError("notInTeams", "initialize"));
  await startHere({ app: loadedApp, startServices: alone });
  expect(page.getByRole("heading", { level: 1 })).toHaveTextContent("an app in Microsoft Teams");
});

test("outside Teams a door is a door all the same, with Join as a plain link", async () => {
  const alone = async () => Promise.reject(new HostError("notInTeams", "initialize"));
  atAddress(aDoor({ askAddress: "ada@contoso.test" }));
  await startHere({ app: loadedApp, startServices: alone });
  expect(page.getByRole("heading", { level: 1 })).toHaveTextContent("Office hours");
  expect(page.getByRole("link", { name: "Join" })).toHaveAttribute("href", DOOR_LINK);
  const ask = new URL(page.getByRole<HTMLAnchorElement>("link", { name: "Ask to come in" }).href);
  expect(ask.href).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?/);
});

test("a host that stays silent does not keep a door's link back", async () => {
  const silent = async () => Promise.reject(new HostError("timeout", "initialize"));
  atAddress(aDoor());
  await startHere({ app: loadedApp, startServices: silent, isDoor: () => true });
  expect(page.getByRole("link", { name: "Join" })).toHaveAttribute("href", DOOR_LINK);
});

test("outside Teams a forged door has no way in", async () => {
  const alone = async () => Promise.reject(new HostError("notInTeams", "initialize"));
  atAddress(aDoor({ joinWebUrl: "javascript:alert(1)" }));
  await startHere({ app: loadedApp, startServices: alone });
  expect(page.getByRole("alert")).toHaveTextContent("does not lead into a Teams meeting");
  expect(page.queryByRole("link")).not.toBeInTheDocument();
});

test("a host that stays silent is named, and can be asked again", async () => {
  const services = pretendServices(store);
  const answers = vi
    .fn(async () => services)
    .mockRejectedValueOnce(new HostError("timeout", "initialize"));
  await startHere({ app: loadedApp, startServices: answers });
  expect(page.getByRole("alert")).toHaveTextContent("did not answer in time");
  fireEvent.click(page.getByRole("button", { name: "Try again" }));
  expect(await page.findByRole("textbox", { name: "Meeting link" }, PATIENCE)).toBeVisible();
});

test.each([
  ["missing", () => new HttpResponse(null, { status: 404 })],
  ["a page of something else", () => HttpResponse.html("<p>not found</p>")],
  ["incomplete", () => HttpResponse.json({ cloud: "global" })],
])(
  "with a config.json that is %s the host learns of the failure, the person too",
  async (_, answer) => {
    const { told, host } = toldHost();
    server.use(http.get("*/config.json", answer));
    await startHere({
      app: loadedApp,
      startServices: () =>
        startServices(
          () => "Room",
          async () => host,
        ),
    });
    expect(told).toEqual(["failure"]);
    expect(page.getByRole("alert")).toHaveTextContent("config.json is missing or not right");
  },
);

test("without the app's own code there is a sentence and a button, and the host learns of it", async () => {
  const { told, host } = toldHost();
  const services = pretendServices(store, host);
  await startHere({ app: lostApp(), startServices: async () => services });
  expect(page.getByRole("alert")).toHaveTextContent("could not be loaded");
  expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  expect(told).toEqual(["failure"]);
});

test("without the surface's own code it is the same", async () => {
  const { told, host } = toldHost();
  const services = pretendServices(store, host);
  await startHere({
    app: loadedApp,
    startServices: async () => services,
    loadScreen: () => Promise.reject(new TypeError("Failed to fetch")),
  });
  expect(page.getByRole("alert")).toHaveTextContent("could not be loaded");
  expect(told).toEqual(["failure"]);
});

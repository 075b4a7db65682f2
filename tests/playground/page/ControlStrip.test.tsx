import { readChoices } from "#playground/page/pageChoices.ts";
import { DAY_MS } from "#playground/tenant/graphTime.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import { act, screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { address, choose, forgetBrowser, renderStrip } from "./renderStrip.tsx";

beforeEach(forgetBrowser);

test("another theme reaches the host's view without loading the tab again", async () => {
  const { playground, user } = renderStrip();
  await choose(user, "Theme", "Dark");
  expect(playground.host.choices().theme).toBe("dark");
  expect(playground.state.get().tabLoads).toBe(1);
  expect(address()).toEqual({ theme: "dark", scenario: "new-user" });
});

test("the pseudo-language and glass are among the choices, and the address keeps them", async () => {
  const { playground, user } = renderStrip();
  await choose(user, "Language", "Pseudo");
  await choose(user, "Theme", "Glass");
  expect(playground.host.choices()).toMatchObject({ locale: "qps-Ploc", theme: "glass" });
  expect(readChoices(new URLSearchParams(location.search))).toMatchObject({
    choices: { locale: "qps-Ploc", theme: "glass" },
    problems: [],
  });
});

test("another person loads the tab anew, without the first person's session", async () => {
  const { playground, user } = renderStrip();
  sessionStorage.setItem("msal.account.keys", "of the owner");
  await choose(user, "Person", "Grace Example (colleague)");
  expect(playground.state.get().choices.person).toBe("colleague");
  expect(playground.state.get().tabLoads).toBe(2);
  expect(sessionStorage.getItem("msal.account.keys")).toBeNull();
  expect(address()).toMatchObject({ person: "colleague" });
});

test("another scenario makes the tenant anew and forgets what the app had stored", async () => {
  const { playground, user } = renderStrip();
  localStorage.setItem("app", "stored");
  await choose(user, "Scenario", "Room with 12 people in the chat");
  expect(playground.store.read().chats[0]?.members).toHaveLength(13);
  expect(localStorage.getItem("app")).toBeNull();
  expect(address()).toMatchObject({ scenario: "twelve-people" });
});

test("a host without nested app authentication gets a signed-in session before the tab loads", async () => {
  const { user } = renderStrip();
  await choose(user, "Scenario", "Host without NAA");
  expect(Object.keys(sessionStorage).filter((key) => !key.startsWith("playground:"))).not.toEqual(
    [],
  );
  await choose(user, "Scenario", "New user");
  expect(Object.keys(sessionStorage).filter((key) => !key.startsWith("playground:"))).toEqual([]);
});

test("time travel moves the tenant's clock, and Reset moves it back", async () => {
  const { playground, user } = renderStrip();
  await user.click(screen.getByRole("button", { name: "Travel 30 days ahead" }));
  await user.click(screen.getByRole("button", { name: "Travel 1 day ahead" }));
  expect(playground.store.read().clockOffsetMs).toBe(31 * DAY_MS);
  const ahead = new Date(playground.store.now()).toISOString().slice(0, 10);
  expect(screen.getByText(ahead)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Reset" }));
  expect(playground.store.read().clockOffsetMs).toBe(0);
});

test("the time zone is to choose in a channel, and wherever the address has one", async () => {
  const { playground, user } = renderStrip();
  const zones = () => screen.queryByRole("combobox", { name: "Time zone" });
  expect(zones()).not.toBeInTheDocument();
  act(() =>
    playground.state.set((now) => ({ ...now, choices: { ...now.choices, place: "channel" } })),
  );
  await choose(user, "Time zone", "America/New York");
  expect(playground.host.choices().timeZone).toBe("America/New_York");
  expect(playground.state.get().tabLoads).toBe(2);
  expect(address()).toMatchObject({ zone: "America/New_York" });
  act(() => playground.state.set((now) => ({ ...now, choices: { ...now.choices, place: "app" } })));
  await choose(user, "Time zone", "The browser's");
  expect(playground.host.choices().timeZone).toBeNull();
  expect(zones()).not.toBeInTheDocument();
});

test("in a meeting, where owner and visitor sit, there is no person to choose, and panels' widths", () => {
  history.replaceState(null, "", "/?place=meeting&width=480");
  renderStrip();
  expect(screen.queryByRole("combobox", { name: "Person" })).not.toBeInTheDocument();
  const widths = within(screen.getByRole("group", { name: "Frame" })).getAllByRole("button");
  expect(widths.map((one) => [one.textContent, one.getAttribute("aria-pressed")])).toEqual([
    ["280", "true"],
    ["320", "false"],
  ]);
});

test("who sits in the meeting has a session each, and nobody else", async () => {
  history.replaceState(null, "", "/?place=meeting&visitor=stranger&runtime=legacy");
  const { playground, user } = renderStrip();
  await choose(user, "Scenario", "Room with 12 people in the chat");
  const allow = (person: Person) => ({ [person.userId]: ["OnlineMeetings.ReadWrite"] });
  playground.store.update((now) => ({
    ...now,
    consents: { ...allow(PEOPLE.owner), ...allow(PEOPLE.stranger), ...allow(PEOPLE.colleague) },
  }));
  await user.click(screen.getByRole("button", { name: "Reload tab" }));
  const accounts = JSON.parse(sessionStorage.getItem("msal.account.keys")!) as string[];
  expect(accounts.map((key) => key.split(".")[0])).toEqual([
    PEOPLE.owner.userId,
    PEOPLE.stranger.userId,
  ]);
});

test("a usual width is one click, and says that it is chosen", async () => {
  const { playground, user } = renderStrip();
  const panel = screen.getByRole("button", { name: "320 pixels wide" });
  await user.click(panel);
  expect(playground.state.get().choices.width).toBe(320);
  expect(panel).toHaveAttribute("aria-pressed", "true");
  expect(address()).toMatchObject({ width: "320" });
  await user.click(screen.getByRole("button", { name: "Full width" }));
  expect(panel).toHaveAttribute("aria-pressed", "false");
  expect(address()).toEqual({ scenario: "new-user" });
});

test("the frame's size is in the strip", () => {
  renderStrip();
  expect(screen.getByRole("group", { name: "Frame" })).toHaveTextContent("320 × 720");
});

test("the wire log's button opens it", async () => {
  const { playground, user } = renderStrip();
  await user.click(screen.getByRole("button", { name: "Wire log" }));
  expect(playground.state.get().choices.log).toBe(true);
  expect(screen.getByRole("button", { name: "Wire log" })).toHaveAttribute("aria-pressed", "true");
});

import { screen } from "@testing-library/react";
import { AuthError } from "#api/auth/authError.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { allow, chatIdOf, holdMeeting, ownersRoom } from "#tests/support/panelTenant.ts";
import { afterEach, expect, test, vi } from "vitest";
import { changeTenant, press } from "./visit.tsx";
import { visitPanel } from "./visitPanel.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");
const { owner, colleague } = PEOPLE;
const chat = () => chatIdOf(ownersRoom(store));

afterEach(() => {
  expect(exchanges.filter(({ url }) => url.includes("createOrGet"))).toEqual([]);
});

const explained = (heading: string) => screen.findByRole("heading", { name: heading });
const headings = () => screen.getAllByRole("heading").map(({ textContent }) => textContent);
const nothingToPress = () => expect(screen.queryByRole("button")).not.toBeInTheDocument();
const NO_ACCOUNT = "Nothing to set here without an account";

test("somebody without an account gets an explanation, and no token is asked for", async () => {
  const { services } = visitPanel(store, { person: null, chat: chat() });
  expect(await explained(NO_ACCOUNT)).toBeVisible();
  nothingToPress();
  expect(services.tokens.asked).toEqual([]);
  expect(exchanges).toEqual([]);
});

test.each(["accountUnavailable", "notOffered"] as const)(
  "a guest to whom Teams gives no token (%s) gets the same explanation",
  async (kind) => {
    allow(store, colleague, "Chat.ReadBasic");
    const { services } = visitPanel(store, { person: colleague, chat: chat() });
    vi.spyOn(services.tokens, "getToken").mockRejectedValue(new AuthError(kind));
    expect(await explained(NO_ACCOUNT)).toBeVisible();
    nothingToPress();
  },
);

test("an account that turns out to be none when it is asked gets the same explanation", async () => {
  const { user, services } = visitPanel(store, { person: colleague, chat: chat() });
  await screen.findByRole("button", { name: "Allow…" });
  vi.spyOn(services.tokens, "getToken").mockRejectedValue(new AuthError("accountUnavailable"));
  await press(user, "Allow…");
  expect(await explained(NO_ACCOUNT)).toBeVisible();
  nothingToPress();
});

test("a channel's meeting is explained", async () => {
  visitPanel(store, { chat: null, channelId: "19:channel@thread.tacv2" });
  expect(await explained("This is a meeting of a channel")).toBeVisible();
  nothingToPress();
  expect(exchanges).toEqual([]);
});

test("a meeting that the host does not name is explained", async () => {
  visitPanel(store, { chat: null });
  expect(await explained("It is not known which meeting this is")).toBeVisible();
  nothingToPress();
});

test("a stranger to the chat is no failure, and nobody claims to know whose meeting it is", async () => {
  const talk = holdMeeting(store, owner, "Private talk", []);
  allow(store, colleague, "Chat.ReadBasic");
  const { user } = visitPanel(store, { person: colleague, chat: chatIdOf(talk) });
  expect(await explained("It is not known whose meeting this is")).toBeVisible();
  expect(screen.getByText(/You are not in its chat/)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  for (const name of ["Leave this chat", "Copy link"]) {
    expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
  }
  const own = store.read().chats.find((one) => one.chatId === talk.chat.chatId)!;
  const member = { ...own.members[0]!, identity: colleague.userId, membershipId: "x" };
  changeTenant(store, {
    chats: store
      .read()
      .chats.map((one) => (one === own ? { ...own, members: [...own.members, member] } : one)),
  });
  await press(user, "Look again");
  expect(await screen.findByRole("button", { name: "Leave this chat" })).toBeVisible();
});

test.each([
  ["notFound", /Its chat begins with the call/],
  ["aclCheckFailed", /You are not in its chat/],
] as const)("before the call has begun (%s) the chat is waited for", async (answer, words) => {
  allow(store, owner, "Chat.ReadBasic");
  changeTenant(store, {
    chats: store.read().chats.map((one) => ({ ...one, started: false })),
    unknowns: { ...store.read().unknowns, chatBeforeFirstJoin: answer },
  });
  visitPanel(store, { chat: chat() });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Look again" })).toBeVisible();
});

test("the permission to read chats is asked for on a click; a no is said and can be taken back", async () => {
  const { user, services } = visitPanel(store, { person: colleague, chat: chat() });
  expect(screen.getByRole("heading", { level: 1, name: "Meeting" })).toBeInTheDocument();
  expect(headings()).toEqual(["Meeting"]);
  expect(await screen.findByText(/not what is written in it/)).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Meeting" })).toBeInTheDocument();
  expect(headings()).toEqual(["Meeting", "The panel needs your permission"]);
  expect(services.tokens.asked.every(({ interactive }) => interactive !== true)).toBe(true);
  services.tokens.personSays("cancel");
  await press(user, "Allow…");
  expect(await screen.findByRole("alert")).toHaveTextContent("The permission was not given.");
  expect(exchanges).toEqual([]);
  services.tokens.personSays("yes");
  await press(user, "Allow…");
  expect(await screen.findByRole("button", { name: "Leave this chat" })).toBeVisible();
});

test.each([
  ["Chat.ReadBasic", "It lets me see beside a call whose meeting it is.", []],
  ["OnlineMeetings.ReadWrite", "It lets me keep one lasting meeting link", ["Chat.ReadBasic"]],
])("where only an administrator may allow %s, the message names it", async (scope, why, held) => {
  changeTenant(store, {
    consents: { [owner.userId]: held },
    adminOnlyScopes: ["Chat.ReadBasic", "OnlineMeetings.ReadWrite"],
  });
  const { user } = visitPanel(store, { chat: chat() });
  await press(user, "Allow…");
  const message = await screen.findByRole<HTMLTextAreaElement>("textbox", {
    name: "Message for my administrator",
  });
  expect(message.value).toContain(scope);
  expect(message.value).toContain(why);
  expect(screen.getByRole("alert")).toHaveTextContent("The permission was not given.");
});

test.each(["malformedJson", "htmlErrorPage", "conflict"] as const)(
  "under the fault %s the panel says that it failed, and claims nothing",
  async (fault) => {
    allow(store, owner, "Chat.ReadBasic");
    changeTenant(store, { fault });
    const { user } = visitPanel(store, { chat: chat() });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The meeting could not be looked up.",
    );
    expect(headings()).toEqual(["Meeting"]);
    changeTenant(store, { fault: "none" });
    await press(user, "Try again");
    expect(await screen.findByText("Everyone waits for you")).toBeVisible();
  },
);

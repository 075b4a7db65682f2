import { screen, waitFor, within } from "@testing-library/react";
import { OTHER_TENANT_ID, PEOPLE, type Person } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { lostAnswer } from "#tests/support/lostAnswer.ts";
import {
  allow,
  chatIdOf,
  ownersRoom,
  rememberedRoomOf,
  holdMeeting,
} from "#tests/support/panelTenant.ts";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeTenant, press } from "./visit.tsx";
import { visitPanel } from "./visitPanel.tsx";

const { store, server, exchanges } = startFakeGraph("twelve-people");
const { owner, colleague, guest } = PEOPLE;

beforeEach(() => {
  for (const person of [colleague, guest]) allow(store, person, "Chat.ReadBasic");
});
afterEach(() => {
  expect(exchanges.filter(({ url }) => url.includes("createOrGet"))).toEqual([]);
});

const chatOfRoom = () => chatIdOf(ownersRoom(store));
const visitAs = (person: Person) => visitPanel(store, { person, chat: chatOfRoom() });
const isInChat = ({ userId }: Person) =>
  ownersRoom(store).chat.members.some(({ identity }) => identity === userId);
const deletes = () => exchanges.filter(({ method }) => method === "DELETE");

async function leaveAs(person: Person) {
  const visit = visitAs(person);
  await press(visit.user, "Leave this chat");
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("joining through the link brings you back");
  return { ...visit, dialog };
}
const confirmLeave = async (person: Person) => {
  const { user, dialog, ...rest } = await leaveAs(person);
  await user.click(await within(dialog).findByRole("button", { name: "Leave" }));
  return { user, ...rest };
};

test("a visitor gets the link, and no control over the meeting", async () => {
  const { user, services } = visitAs(colleague);
  expect(await screen.findByRole("heading", { name: "Ada Example's room" })).toBeInTheDocument();
  await press(user, "Copy link");
  expect(await navigator.clipboard.readText()).toBe(ownersRoom(store).meeting.wire.joinWebUrl);
  for (const name of ["Let my organization in", "Make everyone wait", /People in the chat/]) {
    expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
  }
  expect(screen.queryByText(/Panel open/)).not.toBeInTheDocument();
  // Whose meeting it is, and nothing more: a visitor is not asked for what only an owner needs.
  expect(new Set(services.tokens.asked.map(({ scope }) => scope))).toEqual(
    new Set(["Chat.ReadBasic"]),
  );
});

test("a guest whose name says so is told that the chat is lost", async () => {
  visitAs(guest);
  expect(
    await screen.findByText("You lose this chat when you leave the call. You can leave it before."),
  ).toBeVisible();
});

test("somebody of another organization loses the chat", async () => {
  server.use(
    http.get("*/chats/*", () =>
      HttpResponse.json({
        id: chatOfRoom(),
        tenantId: OTHER_TENANT_ID,
        onlineMeetingInfo: { organizer: { id: owner.userId } },
      }),
    ),
  );
  visitAs(colleague);
  expect(await screen.findByText(/You lose this chat when you leave the call/)).toBeVisible();
  expect(screen.getByText("Teams does not tell this meeting’s link.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Copy link" })).not.toBeInTheDocument();
});

test.each([
  ["gives no name", ""],
  ["gives a name that is no guest's", colleague.userPrincipalName],
])("where the host %s, both are said: it does not tell who keeps the chat", async (_, name) => {
  visitPanel(store, { person: { ...colleague, userPrincipalName: name }, chat: chatOfRoom() });
  const text = await screen.findByText(/People of the organization keep this chat/);
  expect(text).toHaveTextContent("Guests and people without an account lose it");
  expect(screen.queryByText(/You keep this chat/)).not.toBeInTheDocument();
});

test("where nobody knows the organizer, nobody is offered to leave; Teams itself can", async () => {
  server.use(http.get("*/chats/*", () => HttpResponse.json({ id: chatOfRoom() })));
  const { user, host } = visitAs(colleague);
  expect(await screen.findByText(/Teams does not tell who organizes this meeting/)).toBeVisible();
  expect(screen.getByText(/People of the organization keep this chat/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Leave this chat" })).not.toBeInTheDocument();
  await press(user, "Open the chat in Teams");
  expect(host.opened).toHaveLength(1);
});

test.each([
  ["a colleague", colleague],
  ["a guest", guest],
])("%s leaves the chat after a yes, and nobody else goes", async (_, person) => {
  const before = ownersRoom(store).chat.members.length;
  await confirmLeave(person);
  expect(await screen.findByText(/You have left the chat/)).toBeVisible();
  expect(screen.getByText(/The meeting link brings you back/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Leave this chat" })).not.toBeInTheDocument();
  expect(isInChat(person)).toBe(false);
  expect(ownersRoom(store).chat.members).toHaveLength(before - 1);
  expect(screen.getByRole("button", { name: "Copy link" })).toBeVisible();
});

test.each(["Cancel", "Escape"])("a no by %s leaves nothing", async (way) => {
  const { user, dialog } = await leaveAs(colleague);
  if (way === "Escape") await user.keyboard("{Escape}");
  else await user.click(await within(dialog).findByRole("button", { name: way }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(deletes()).toEqual([]);
  expect(isInChat(colleague)).toBe(true);
});

test("without the administrator's word: what to send, and the way in Teams", async () => {
  changeTenant(store, { administratorConsents: [] });
  const { user, host, services } = await confirmLeave(colleague);
  expect(await screen.findByText("You are still in the chat.")).toBeVisible();
  // The closed question may keep the page behind it hidden for a moment more.
  const message = await screen.findByRole<HTMLTextAreaElement>("textbox", {
    name: "Message for my administrator",
  });
  expect(message.value).toContain("ChatMember.ReadWrite");
  expect(message.value).toContain("It lets me leave the chat of a meeting.");
  expect(screen.getByText(/› Leave/)).toBeVisible();
  await press(user, "Open the chat in Teams");
  expect(host.opened).toEqual([
    `${services.cloud.teamsOrigin}/l/chat/${encodeURIComponent(chatOfRoom())}/conversations`,
  ]);
  expect(isInChat(colleague)).toBe(true);
});

test("the permission is asked for on the click, and not before", async () => {
  changeTenant(store, { administratorConsents: [], adminOnlyScopes: [] });
  const { services } = await confirmLeave(colleague);
  expect(await screen.findByText(/You have left the chat/)).toBeVisible();
  const asked = services.tokens.asked.filter(({ interactive }) => interactive === true);
  expect(asked.map(({ scope }) => scope)).toEqual(["ChatMember.ReadWrite"]);
});

test("a no in the window leaves the person where they are", async () => {
  changeTenant(store, { administratorConsents: [], adminOnlyScopes: [] });
  const { user, services, dialog } = await leaveAs(colleague);
  services.tokens.personSays("cancel");
  await user.click(within(dialog).getByRole("button", { name: "Leave" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("You may still be in the chat.");
  expect(deletes()).toEqual([]);
});

test("a lost answer is looked after", async () => {
  server.use(http.delete("*/members/*", lostAnswer(store), { once: true }));
  await confirmLeave(colleague);
  expect(await screen.findByText(/You have left the chat/)).toBeVisible();
});

test("a request that failed says so and can be tried again", async () => {
  server.use(http.delete("*/members/*", () => HttpResponse.error(), { once: true }));
  const { user } = await confirmLeave(colleague);
  expect(await screen.findByRole("alert")).toHaveTextContent("You may still be in the chat.");
  expect(isInChat(colleague)).toBe(true);
  await press(user, "Try again");
  expect(await screen.findByText(/You have left the chat/)).toBeVisible();
});

test("whom Graph does not remove is sent to Teams", async () => {
  changeTenant(store, {
    chats: store.read().chats.map((chat) => ({
      ...chat,
      members: chat.members.map((member) =>
        member.identity === colleague.userId ? { ...member, tenantId: OTHER_TENANT_ID } : member,
      ),
    })),
  });
  await confirmLeave(colleague);
  expect(await screen.findByText("Only Teams itself can take you out of this chat.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Open the chat in Teams" })).toBeVisible();
  expect(isInChat(colleague)).toBe(true);
});

test("somebody who was taken out meanwhile is told so", async () => {
  const { user, dialog } = await leaveAs(colleague);
  changeTenant(store, {
    chats: store.read().chats.map((chat) => ({
      ...chat,
      members: chat.members.filter(({ identity }) => identity !== colleague.userId),
    })),
  });
  await user.click(within(dialog).getByRole("button", { name: "Leave" }));
  expect(await screen.findByText(/You were no longer in the chat/)).toBeVisible();
  expect(deletes()).toEqual([]);
});

test("a visitor with a room of their own is reminded of it", async () => {
  const talk = holdMeeting(store, colleague, "Budget talk", [owner]);
  allow(store, owner, "Chat.ReadBasic");
  const room = ownersRoom(store);
  const { user, host } = visitPanel(store, {
    chat: chatIdOf(talk),
    remembered: rememberedRoomOf(room),
  });
  expect(await screen.findByText(/You are in “Budget talk”, not in your room/)).toBeVisible();
  await press(user, "Join my room");
  expect(host.opened).toEqual([room.meeting.wire.joinWebUrl]);
  expect(screen.getByRole("button", { name: "Leave this chat" })).toBeVisible();
});

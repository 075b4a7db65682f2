import type { HostPlace } from "#playground/host-simulator/hostPlace.ts";
import { ANONYMOUS, PEOPLE } from "#playground/tenant/people.ts";
import { app, authentication } from "@microsoft/teams-js";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { hostedTeamsJs } from "./harness.ts";

beforeAll(() => {
  vi.stubGlobal("fetch", async () => new Response('{"validOrigins":[]}'));
});

const CHANNEL = {
  kind: "channel",
  teamId: "19:team@thread.tacv2",
  teamName: "Sample team",
  groupId: "g",
  tenantId: "t",
  channelId: "19:channel@thread.tacv2",
  channelName: "Drop-in",
  channelType: "Regular",
} as const satisfies HostPlace;

async function contextIn(...options: Parameters<typeof hostedTeamsJs>) {
  hostedTeamsJs(...options);
  await app.initialize();
  return app.getContext();
}

test("a channel has a team and neither chat nor meeting", async () => {
  const context = await contextIn({ place: CHANNEL, entityId: "door", subPageId: "hours" });
  expect(context.page).toMatchObject({ id: "door", subPageId: "hours" });
  expect(context.app.appId?.toString()).toMatch(/^[0-9a-f-]{36}$/);
  expect(context.team).toMatchObject({ displayName: "Sample team", groupId: "g" });
  expect(context.channel).toMatchObject({ id: CHANNEL.channelId, membershipType: "Regular" });
  expect([context.chat, context.meeting]).toEqual([undefined, undefined]);
});

test.each(["Private", "Shared"] as const)(
  "a %s channel keeps the team's group back",
  async (type) => {
    const context = await contextIn({ place: { ...CHANNEL, channelType: type } });
    expect(context.team?.groupId).toBeUndefined();
    expect(context.channel).toMatchObject({ membershipType: type, ownerGroupId: "g" });
  },
);

test.each([
  [{ kind: "personal" }, []],
  [{ kind: "chat", chatId: "19:c" }, ["chat"]],
  [{ kind: "meeting", chatId: "19:c", meetingId: "m" }, ["chat", "meeting"]],
] as const)("%j has nothing of another place", async (place, there) => {
  const context = await contextIn({ place });
  const ids = {
    channel: context.channel?.id,
    chat: context.chat?.id,
    meeting: context.meeting?.id,
  };
  const named = Object.entries(ids).filter(([, id]) => id !== undefined);
  expect(named.map(([name]) => name)).toEqual(there);
  expect(context.team).toBeUndefined();
});

test("on the configuration page a tab has no id, as in Teams", async () => {
  const context = await contextIn({ frameContext: "settings", place: CHANNEL, entityId: "door" });
  expect(context.page).toMatchObject({ id: "", frameContext: "settings" });
});

describe("somebody without an account", () => {
  test("has a name and nothing that could be taken for an account", async () => {
    const place = { kind: "meeting", chatId: "19:c", meetingId: "m" } as const;
    const { user } = await contextIn({ person: ANONYMOUS, place });
    expect(user).toMatchObject({ displayName: ANONYMOUS.displayName });
    const ids = [user?.id, user?.userPrincipalName, user?.loginHint, user?.tenant?.id];
    expect(ids.filter(Boolean)).toEqual([]);
  });

  test("gets no token of the host's, nor a sign-in", async () => {
    const { page } = hostedTeamsJs({ person: ANONYMOUS });
    await app.initialize();
    await expect(authentication.getAuthToken()).rejects.toThrow("not signed in");
    const url = "https://playground.example/auth-start.html?clientId=c&scope=Chat.ReadBasic";
    await expect(authentication.authenticate({ url })).rejects.toThrow("CancelledByUser");
    expect(page.askConsent).not.toHaveBeenCalled();
  });
});

test.each([
  ["Asia/Tokyo", "Asia/Tokyo"],
  [null, Intl.DateTimeFormat().resolvedOptions().timeZone],
])("a tab that has started with the zone %j believes to be in %s", async (timeZone, zone) => {
  const { tabFromHost } = hostedTeamsJs({ timeZone });
  const frame = { DateTimeFormat: Intl.DateTimeFormat };
  Object.assign(tabFromHost, { Intl: frame });
  await app.initialize();
  expect(new frame.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});

test("the stranger is of another organization", async () => {
  const { user } = await contextIn({ person: PEOPLE.stranger });
  expect(user?.tenant?.id).not.toBe(PEOPLE.owner.tenantId);
});

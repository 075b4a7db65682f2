import { chatLink } from "#domain/chatLink.ts";
import { lobbyState, type LobbyState } from "#domain/lobbyState.ts";
import { chatId } from "#domain/ids.ts";
import { linkLife } from "#domain/meeting.ts";
import type { MeetingOptions } from "#domain/options.ts";
import { givenName } from "#domain/personName.ts";
import { ROOM_LIVES_MS, roomExternalId, roomTimes } from "#domain/room.ts";
import { mailtoLink, outlookComposeLink } from "#domain/mailLinks.ts";
import { expect, test } from "vitest";

test.each<[MeetingOptions, LobbyState]>([
  [{}, "unknown"],
  [{ lobbyBypassScope: "unknown" }, "unknown"],
  [{ lobbyBypassScope: "organizer" }, "everyoneWaits"],
  [{ lobbyBypassScope: "organizer", isDialInBypassEnabled: false }, "everyoneWaits"],
  [{ lobbyBypassScope: "organizer", isDialInBypassEnabled: true }, "callersWalkIn"],
  [{ lobbyBypassScope: "invited" }, "invitedWalkIn"],
  [{ lobbyBypassScope: "organizationExcludingGuests" }, "organizationWalksIn"],
  [{ lobbyBypassScope: "organization" }, "organizationWalksIn"],
  [{ lobbyBypassScope: "organizationAndFederated" }, "trustedWalkIn"],
  [{ lobbyBypassScope: "everyone" }, "anyoneWalksIn"],
  [{ lobbyBypassScope: "invited", isDialInBypassEnabled: true }, "invitedAndCallersWalkIn"],
  [
    { lobbyBypassScope: "organization", isDialInBypassEnabled: true },
    "organizationAndCallersWalkIn",
  ],
  [
    { lobbyBypassScope: "organizationExcludingGuests", isDialInBypassEnabled: true },
    "organizationAndCallersWalkIn",
  ],
  [
    { lobbyBypassScope: "organizationAndFederated", isDialInBypassEnabled: true },
    "trustedAndCallersWalkIn",
  ],
  [{ lobbyBypassScope: "everyone", isDialInBypassEnabled: true }, "anyoneWalksIn"],
  [{ isDialInBypassEnabled: true }, "unknown"],
])("the door of %j is %s", (options, state) => {
  expect(lobbyState(options)).toBe(state);
});

test.each([
  ["Ada Example", "Ada"],
  ["Example, Ada", "Ada"],
  ["Example, Ada (Physics)", "Ada"],
  ["Lin (Guest)", "Lin"],
  ["Ada", "Ada"],
  ["Example,", "Example"],
  ["  ", null],
  ["(Guest)", null],
  [null, null],
])("%j is called %j", (displayName, name) => {
  expect(givenName(displayName)).toBe(name);
});

test("a link lives until Graph's date, else 60 days after the end as an estimate", () => {
  expect(linkLife({ expiresAtMs: 5, endsAtMs: 1 })).toEqual({ untilMs: 5, isEstimate: false });
  expect(linkLife({ expiresAtMs: null, endsAtMs: 0 })).toEqual({
    untilMs: 60 * 86_400_000,
    isEstimate: true,
  });
  expect(linkLife({ expiresAtMs: null, endsAtMs: null })).toBeNull();
});

test("rooms ask for a long life first, and every generation has a key of its own", () => {
  expect([...ROOM_LIVES_MS].sort((a, b) => b - a)).toEqual(ROOM_LIVES_MS);
  expect(roomExternalId(1)).not.toBe(roomExternalId(2));
  expect(roomTimes(0, 3_600_000)).toEqual({
    startDateTime: "1970-01-01T00:00:00.000Z",
    endDateTime: "1970-01-01T01:00:00.000Z",
  });
});

test("a chat opens in the Teams of its own cloud", () => {
  expect(chatLink("https://gov.teams.microsoft.us", chatId("19:meeting_X@thread.v2"))).toBe(
    "https://gov.teams.microsoft.us/l/chat/19%3Ameeting_X%40thread.v2/conversations",
  );
});

test("mail links carry any text whole", () => {
  const mail = { subject: "Ada's room & more", body: "Line 1\nhttps://x.example/?a=b&c=d #e" };
  const outlook = new URL(outlookComposeLink("https://outlook.office365.us", mail));
  expect(outlook.origin).toBe("https://outlook.office365.us");
  expect(outlook.searchParams.get("subject")).toBe(mail.subject);
  expect(outlook.searchParams.get("body")).toBe(mail.body);
  expect(mailtoLink(mail)).toBe(
    "mailto:?subject=Ada's%20room%20%26%20more&body=Line%201%0D%0Ahttps%3A%2F%2Fx.example%2F%3Fa%3Db%26c%3Dd%20%23e",
  );
});

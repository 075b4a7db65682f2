import { describe, expect, test } from "vitest";
import { newChatLink } from "#domain/chatLink.ts";
import { decodeDoorCard } from "#domain/doorCardCode.ts";
import { CLOSED_WEEK } from "#domain/openingHours.ts";
import { doorAddress, doorLinks, excessLength, tabDeepLink } from "#domain/tabLinks.ts";

const CARD = {
  joinWebUrl: "https://teams.microsoft.com/meet/24812345678?p=SamplePasscode",
  roomName: "Ada's room & more",
  ownerName: "Ada Example",
  ownerId: "11111111-1111-4111-8111-111111111111",
  note: "",
  hours: CLOSED_WEEK,
  timeZone: "UTC",
  askAddress: null,
};
const PLACE = {
  teamsOrigin: "https://teams.microsoft.com",
  appId: "55555555-5555-4555-8555-555555555555",
  entityId: "door-12345678",
  webUrl: "https://app.example.test/?page=channelTab#v1.abc",
  label: "Ada's room & more",
};

test("the card stands after the sign that no server gets to see", () => {
  const url = new URL(doorAddress("https://app.example.test", CARD));
  expect(url.search).toBe("?page=channelTab");
  expect(decodeDoorCard(url.hash)).toEqual({ kind: "card", card: CARD });
});

describe("a deep link", () => {
  test("to a tab in a channel names the tab, the page outside Teams, the place in it and the channel", () => {
    const link = tabDeepLink({ ...PLACE, subPageId: "hours", channelId: "19:abc@thread.tacv2" });
    const url = new URL(link);
    expect(url.pathname).toBe(`/l/entity/${PLACE.appId}/${PLACE.entityId}`);
    expect(url.searchParams.get("webUrl")).toBe(PLACE.webUrl);
    expect(url.searchParams.get("label")).toBe(PLACE.label);
    expect(JSON.parse(url.searchParams.get("context") ?? "")).toEqual({
      subEntityId: "hours",
      channelId: "19:abc@thread.tacv2",
    });
  });

  test("to a tab in a chat says that it is one", () => {
    const url = new URL(tabDeepLink({ ...PLACE, chatId: "19:abc@thread.v2", channelId: null }));
    expect(JSON.parse(url.searchParams.get("context") ?? "")).toEqual({
      chatId: "19:abc@thread.v2",
      contextType: "chat",
    });
  });

  test("to a personal tab has no context at all", () => {
    expect(new URL(tabDeepLink(PLACE)).searchParams.has("context")).toBe(false);
  });

  test("names the tenant where it is known", () => {
    const tenantId = "22222222-2222-4222-8222-222222222222";
    const url = new URL(tabDeepLink({ ...PLACE, tenantId }));
    expect(url.searchParams.get("tenantId")).toBe(tenantId);
    expect(new URL(tabDeepLink(PLACE)).searchParams.has("tenantId")).toBe(false);
  });

  test("holds no raw sign that could end a part of it", () => {
    expect(tabDeepLink({ ...PLACE, entityId: "a/b?c#d" })).toContain("/a%2Fb%3Fc%23d?");
  });
});

describe("the excess of a door", () => {
  const place = { ...PLACE, origin: "https://app.example.test", channelId: "19:a@thread.tacv2" };
  const withNote = (length: number) => ({ ...CARD, note: "n".repeat(length) });

  test("counts the app's id also where the host does not tell it; there is no link then", () => {
    const card = withNote(1_400);
    const untold = { ...place, appId: null };
    expect(doorLinks(card, untold).deepLink).toBeNull();
    expect(excessLength(card, untold)).toBe(excessLength(card, place));
  });

  test("is none for a short one", () => {
    expect(excessLength(withNote(10), place)).toBe(0);
  });

  test("is what its longest link has beyond 1,900 characters", () => {
    const card = withNote(1_400);
    const { deepLink } = doorLinks(card, { ...place, subPageId: "hours" });
    expect(deepLink!.length).toBeGreaterThan(1_900);
    expect(excessLength(card, place)).toBe(deepLink!.length - 1_900);
  });

  test("is what its address has beyond 2,000 characters where that is more", () => {
    const bare = { ...place, entityId: "", label: "", teamsOrigin: "", channelId: null };
    const card = { ...withNote(1_600), roomName: "R" };
    const { contentUrl, deepLink } = doorLinks(card, { ...bare, subPageId: "hours" });
    const excess = Math.max(contentUrl.length - 2_000, deepLink!.length - 1_900);
    expect(excessLength(card, bare)).toBe(excess);
  });
});

test("a message in a link to a chat stays one message, with its line breaks and signs", () => {
  const link = newChatLink("https://teams.microsoft.com", "ada@contoso.test", "May I? a+b & c\n#1");
  const url = new URL(link);
  expect(url.searchParams.get("users")).toBe("ada@contoso.test");
  expect(url.searchParams.get("message")).toBe("May I? a+b & c\n#1");
  expect(link).not.toContain("+");
});

import { MAX_NOTE_LENGTH, type DoorCard } from "#domain/doorCard.ts";
import { encodeDoorCard } from "#domain/doorCardCode.ts";
import {
  cardIn,
  cardName,
  cardOf,
  draftOf,
  newDraft,
  problemOf,
  type DoorDraft,
  type DoorOwner,
} from "#domain/doorDraft.ts";
import { doorLinks, HOURS_PAGE, type DoorPlace } from "#domain/tabLinks.ts";
import { anHonestCard } from "#tests/support/doorArbitraries.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const OWNER: DoorOwner = {
  joinWebUrl: "https://teams.microsoft.com/meet/24812345678?p=abcdef",
  roomName: "Ada's room",
  ownerName: "Ada Example",
  ownerId: "11111111-1111-4111-8111-111111111111",
  address: "ada@contoso.test",
};

const PLACE: DoorPlace = {
  origin: "https://door.contoso.test",
  teamsOrigin: "https://teams.microsoft.com",
  appId: "55555555-5555-4555-8555-555555555555",
  entityId: "door-0a1b2c3d",
  channelId: "19:a-channel@thread.tacv2",
};

const DRAFT = newDraft("Europe/Berlin");
const withNote = (note: string): DoorDraft => ({ ...DRAFT, note });
const problemWith = (draft: DoorDraft, owner: DoorOwner = OWNER) =>
  problemOf(draft, cardOf(draft, owner), PLACE);
/** A note of another script: each character is three bytes, and four of a card. */
const wide = (length: number) => "あ".repeat(length);
/** A link of so many characters that Teams' own host could have given. */
const linkOf = (length: number) => "https://teams.microsoft.com/meet/".padEnd(length, "1");

test("a card's door comes back from the form as it went in", () => {
  fc.assert(
    fc.property(anHonestCard, (card) => {
      const owner: DoorOwner = { ...card, address: "ada@contoso.test" };
      const again = cardOf(draftOf(card), owner);
      expect(cardIn(`https://door.contoso.test/?page=channelTab#${encodeDoorCard(again)}`)).toEqual(
        card,
      );
    }),
  );
});

test("a new door is closed, asks for nothing and carries no address", () => {
  expect(cardOf(DRAFT, OWNER)).toEqual({
    joinWebUrl: OWNER.joinWebUrl,
    roomName: OWNER.roomName,
    ownerName: OWNER.ownerName,
    ownerId: OWNER.ownerId,
    note: "",
    hours: [[], [], [], [], [], [], []],
    timeZone: "Europe/Berlin",
    askAddress: null,
  } satisfies DoorCard);
  expect(problemWith(DRAFT)).toBeNull();
});

test("a device that names no time zone gets one that everybody knows", () => {
  expect(newDraft("Etc/Unknown").timeZone).toBe("UTC");
});

test.each([
  [true, "ada@contoso.test", "ada@contoso.test"],
  [false, "ada@contoso.test", null],
  [true, null, null],
])("asking %s with address %j puts %j on the card", (canAsk, address, askAddress) => {
  expect(cardOf({ ...DRAFT, canAsk }, { ...OWNER, address }).askAddress).toBe(askAddress);
});

describe("what keeps a door from being saved", () => {
  test("hours that are not right", () => {
    const week = [[{ start: "09:00", end: "" }], ...DRAFT.week.slice(1)];
    expect(problemWith({ ...DRAFT, week })).toEqual({ kind: "hours" });
  });

  test("a note beyond its length, by as many characters", () => {
    expect(problemWith(withNote("a".repeat(MAX_NOTE_LENGTH)))).toBeNull();
    expect(problemWith(withNote("a".repeat(MAX_NOTE_LENGTH + 7)))).toEqual({
      kind: "noteTooLong",
      byCharacters: 7,
    });
  });

  test("a link without room for the note: shorter by exactly what is said, it fits", () => {
    const owner = { ...OWNER, joinWebUrl: linkOf(400) };
    const problem = problemWith(withNote(wide(300)), owner);
    if (problem?.kind !== "noteTooLong") throw new Error(JSON.stringify(problem));
    expect(problem.byCharacters).toBeGreaterThan(0);
    const kept = withNote(wide(300 - problem.byCharacters));
    expect(problemWith(kept, owner)).toBeNull();
    // A character more is four of the card.
    const { length } = doorLinks(cardOf(kept, owner), {
      ...PLACE,
      subPageId: HOURS_PAGE,
    }).deepLink!;
    expect(1_900 - length).toBeOneOf([0, 1, 2, 3]);
    expect(problemWith(withNote(wide(301 - problem.byCharacters)), owner)).toEqual({
      kind: "noteTooLong",
      byCharacters: 1,
    });
  });

  test("a link that alone is too long", () => {
    const owner = { ...OWNER, joinWebUrl: linkOf(1_199) };
    expect(problemWith(DRAFT, owner)).toMatchObject({ kind: "tooLong" });
  });

  test.each<[string, Partial<DoorOwner>]>([
    ["a link to somewhere else", { joinWebUrl: "https://contoso.test/meet/1" }],
    ["a room without a name", { roomName: "\u200b " }],
    ["an owner who is no person of Entra's", { ownerId: "ada" }],
  ])("%s", (_, part) => {
    expect(problemWith(DRAFT, { ...OWNER, ...part })).toEqual({ kind: "unreadable" });
  });
});

test("whatever is saved can be opened and read, by both links", () => {
  const aDraft = fc.record({
    card: anHonestCard,
    note: fc.string({ unit: "binary", maxLength: 400 }),
  });
  fc.assert(
    fc.property(aDraft, ({ card, note }) => {
      const draft = { ...draftOf(card), note };
      const made = cardOf(draft, { ...card, address: card.askAddress });
      fc.pre(problemOf(draft, made, PLACE) === null);
      const { contentUrl, deepLink } = doorLinks(made, PLACE);
      expect(contentUrl.length).toBeLessThanOrEqual(2_000);
      expect(deepLink!.length).toBeLessThanOrEqual(1_900);
      expect(new URL(deepLink!).searchParams.get("webUrl")).toBe(contentUrl);
      expect(cardIn(contentUrl)).toMatchObject({ hours: card.hours, ownerId: card.ownerId });
    }),
    // Each run encodes and reads a card some ten times.
    { numRuns: 50 },
  );
});

test.each(["", "no address", "https://door.contoso.test/", "https://door.contoso.test/#v1.x"])(
  "%j holds no card",
  (contentUrl) => {
    expect(cardIn(contentUrl)).toBeNull();
  },
);

test.each([
  ["Office hours", "Office hours"],
  ["  Office \u202e hours ", "Office hours"],
  [`${"a".repeat(255)}🎓`, "a".repeat(255)],
  ["\u200b ", "My room"],
  ["\u200d", "My room"],
  ["", "My room"],
  [null, "My room"],
])("the name %j is %j on a card", (name, expected) => {
  expect(cardName(name, "My room")).toBe(expected);
});

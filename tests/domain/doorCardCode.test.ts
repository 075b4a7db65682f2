import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_NOTE_LENGTH, type DoorCard } from "#domain/doorCard.ts";
import { decodeDoorCard, encodeDoorCard } from "#domain/doorCardCode.ts";
import { CLOSED_WEEK } from "#domain/openingHours.ts";
import { toPlainLine, toPlainText } from "#domain/plainText.ts";

const CARD: DoorCard = {
  joinWebUrl: "https://teams.microsoft.com/meet/24812345678?p=SamplePasscode",
  roomName: "Office hours",
  ownerName: "Ada Example",
  ownerId: "11111111-1111-4111-8111-111111111111",
  note: "Bring your draft.\nI see people one at a time.",
  hours: CLOSED_WEEK.map((day, index) =>
    index === 1
      ? [
          { startMinute: 540, endMinute: 600 },
          { startMinute: 1_320, endMinute: 120 },
        ]
      : day,
  ),
  timeZone: "Europe/Berlin",
  askAddress: "ada@contoso.test",
};

/** Any object in the wire's form, as somebody who knows it could write it. */
const forged = (change: Readonly<Record<string, unknown>>, version = "v1"): string => {
  const [, code = ""] = encodeDoorCard(CARD).split(".");
  const wire = JSON.parse(Buffer.from(code, "base64url").toString("utf8")) as object;
  return `${version}.${Buffer.from(JSON.stringify({ ...wire, ...change })).toString("base64url")}`;
};
const problemOf = (hash: string) => {
  const read = decodeDoorCard(hash);
  return read.kind === "problem" ? read.problem : "none";
};
const SECOND_LINK = "https://teams.microsoft.com/meet/2?p=2";

test("a card is read as it was written, with or without the sign before it", () => {
  expect(decodeDoorCard(encodeDoorCard(CARD))).toEqual({ kind: "card", card: CARD });
  expect(decodeDoorCard(`#${encodeDoorCard(CARD)}`)).toEqual({ kind: "card", card: CARD });
});

test.each(["?theme=dark", "&theme=dark", "/"])(
  "what a host puts behind it (%s) does not count",
  (more) => {
    expect(decodeDoorCard(encodeDoorCard(CARD) + more)).toEqual({ kind: "card", card: CARD });
  },
);

test("a card needs no escaping in an address", () => {
  expect(encodeDoorCard(CARD)).toMatch(/^v1\.[\w-]+$/);
});

const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter((text) => toPlainLine(text) !== "");
const minute = fc.integer({ min: 0, max: 1_439 });
const anyCard: fc.Arbitrary<DoorCard> = fc.record({
  joinWebUrl: fc.constantFrom(CARD.joinWebUrl, SECOND_LINK),
  roomName: line.map(toPlainLine),
  ownerName: line.map(toPlainLine),
  ownerId: fc.uuid(),
  note: fc.string({ unit: "grapheme", maxLength: 100 }).map(toPlainText),
  hours: fc.array(
    fc.array(fc.record({ startMinute: minute, endMinute: minute }), { maxLength: 3 }),
    {
      minLength: 7,
      maxLength: 7,
    },
  ),
  timeZone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York"),
  askAddress: fc.constantFrom(null, "ada@contoso.test", "lin_fabrikam.test#EXT#@contoso.test"),
});

test("any card is read as it was written", () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const hash = encodeDoorCard(card);
      fc.pre(hash.length <= 2_000);
      expect(decodeDoorCard(hash)).toEqual({ kind: "card", card });
    }),
  );
});

test("no text whatever makes the reader fail, and none makes a door without a meeting behind it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String().map((text) => `v1.${text}`),
      ),
      (text) => {
        expect(decodeDoorCard(text).kind).toBe("problem");
      },
    ),
  );
});

describe("a card that cannot be shown", () => {
  test.each<readonly [string, string, ReturnType<typeof problemOf>]>([
    ["none", "", "missing"],
    ["only the sign", "#", "missing"],
    ["a megabyte", `v1.${"A".repeat(1_000_000)}`, "tooLong"],
    ["an older form", forged({}, "v0"), "wrongVersion"],
    ["a newer form", forged({}, "v2"), "wrongVersion"],
    ["no form", "hello", "unreadable"],
    ["letters that are no base64url", "v1.a+b/=", "unreadable"],
    ["base64 of nothing sensible", "v1.AAAA", "unreadable"],
    ["half a card", encodeDoorCard(CARD).slice(0, 60), "unreadable"],
    ["broken UTF-8", `v1.${Buffer.from([0x22, 0xff, 0x22]).toString("base64url")}`, "unreadable"],
    ["a list", `v1.${Buffer.from("[]").toString("base64url")}`, "unreadable"],
    ["another host", forged({ l: "https://meet.example.test/meet/1" }), "badLink"],
    ["a script", forged({ l: "javascript:alert(1)" }), "badLink"],
    ["a look-alike", forged({ l: "https://teams.microsoft.com.example.test/meet/1" }), "badLink"],
    [
      "a name before the host",
      forged({ l: "https://teams.microsoft.com@example.test/meet/1" }),
      "badLink",
    ],
    ["a link that is no text", forged({ l: ["https://teams.microsoft.com/meet/1"] }), "badLink"],
    ["no link", forged({ l: undefined }), "badLink"],
    ["a key more", forged({ x: 1 }), "unreadable"],
    ["a key of every object", forged({ ["__proto__x"]: 1 }), "unreadable"],
    ["no room name", forged({ r: "" }), "unreadable"],
    ["a name of unseen characters", forged({ r: "\u202e\u200b" }), "unreadable"],
    ["a name without end", forged({ r: "a".repeat(257) }), "unreadable"],
    ["a note without end", forged({ n: "a".repeat(MAX_NOTE_LENGTH + 1) }), "unreadable"],
    ["a note that is no text", forged({ n: { toString: "x" } }), "unreadable"],
    ["six days", forged({ h: [[], [], [], [], [], []] }), "unreadable"],
    [
      "four ranges a day",
      forged({ h: [[0, 1, 2, 3, 4, 5, 6, 7], [], [], [], [], [], []] }),
      "unreadable",
    ],
    ["half a range", forged({ h: [[540], [], [], [], [], [], []] }), "unreadable"],
    [
      "a minute after midnight",
      forged({ h: [[540, 1_440], [], [], [], [], [], []] }),
      "unreadable",
    ],
    ["a minute before it", forged({ h: [[-1, 60], [], [], [], [], [], []] }), "unreadable"],
    ["half a minute", forged({ h: [[0.5, 60], [], [], [], [], [], []] }), "unreadable"],
    ["no zone", forged({ z: "Nowhere/Else" }), "unreadable"],
    ["a zone that only browsers know", forged({ z: "PST" }), "unreadable"],
    ["an owner without id", forged({ i: "ada" }), "unreadable"],
    ["two addresses in one", forged({ a: "ada@contoso.test,eve@example.test" }), "unreadable"],
    ["an address with more behind it", forged({ a: "ada@contoso.test&message=x" }), "unreadable"],
    ["everything wrong at once", forged({ l: "javascript:alert(1)", r: "" }), "unreadable"],
  ])("%s", (_, hash, expected) => {
    expect(problemOf(hash)).toBe(expected);
  });
});

test("a name with a broken letter is not guessed at", () => {
  const [, code = ""] = encodeDoorCard({ ...CARD, roomName: "Xoom" }).split(".");
  const bytes = Buffer.from(code, "base64url");
  bytes[bytes.indexOf("Xoom")] = 0xff;
  expect(problemOf(`v1.${bytes.toString("base64url")}`)).toBe("unreadable");
});

test.each([
  ["half a character", "\ud800"],
  ["joiners", "\u200d\u200d"],
  ["a blank letter", "\u3164"],
  ["an empty pattern of dots", "\u2800"],
])("a name of nothing but %s is none", (_, name) => {
  expect(problemOf(forged({ r: name }))).toBe("unreadable");
});

test("half a character is in no text and in no address", () => {
  expect(decodeDoorCard(forged({ n: "a\ud800b" }))).toMatchObject({ card: { note: "a b" } });
  expect(problemOf(forged({ a: "ada\ud800@contoso.test" }))).toBe("unreadable");
});

test("what cannot be seen is taken out of a forged card's texts", () => {
  const read = decodeDoorCard(
    forged({ r: "Room\u202e\u2066 gpj\u0000", n: "One\r\ntwo\u2069\n\n\n\nthree" }),
  );
  expect(read).toMatchObject({ card: { roomName: "Room gpj", note: "One\ntwo\n\nthree" } });
});

test("scripts that join letters keep their joiners", () => {
  expect(toPlainLine("می‌خواهم")).toBe("می‌خواهم");
  expect(toPlainLine("👩‍🏫 hours")).toBe("👩‍🏫 hours");
});

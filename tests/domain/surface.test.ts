import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRAME_CONTEXTS, surfaceOf, type Surface, type SurfacePlace } from "#domain/surface.ts";

const NOWHERE: SurfacePlace = {
  frameContext: "content",
  channelId: null,
  chatId: null,
  meetingId: null,
  hasCard: false,
};
const CHANNEL = { channelId: "19:channel@thread.tacv2" };
const CHAT = { chatId: "19:chat@thread.v2" };
const MEETING = { ...CHAT, meetingId: "opaque" };

/** What each frame context of teams-js shows: alone, in a channel, in a chat, in a meeting, in a meeting with a card. */
const TABLE: Readonly<Record<(typeof FRAME_CONTEXTS)[number], readonly Surface[]>> = {
  content: ["personalApp", "channelTab", "channelTab", "sidePanel", "channelTab"],
  settings: ["configPage", "configPage", "configPage", "configPage", "configPage"],
  sidePanel: ["sidePanel", "sidePanel", "sidePanel", "sidePanel", "sidePanel"],
  authentication: ["unserved", "unserved", "unserved", "unserved", "unserved"],
  remove: ["unserved", "unserved", "unserved", "unserved", "unserved"],
  task: ["unserved", "unserved", "unserved", "unserved", "unserved"],
  stage: ["unserved", "unserved", "unserved", "unserved", "unserved"],
  meetingStage: ["unserved", "unserved", "unserved", "unserved", "unserved"],
};
const PLACES = [{}, CHANNEL, CHAT, MEETING, { ...MEETING, hasCard: true }];

describe.each(FRAME_CONTEXTS)("in the frame context %s", (frameContext) => {
  test.each(PLACES.map((place, index) => [JSON.stringify(place), place, index] as const))(
    "the place %s has its surface",
    (_, place, index) => {
      expect(surfaceOf({ ...NOWHERE, frameContext, ...place })).toBe(TABLE[frameContext][index]);
    },
  );
});

test("a tab in a channel's meeting without a card is the meeting's panel", () => {
  expect(surfaceOf({ ...NOWHERE, ...CHANNEL, meetingId: "opaque" })).toBe("sidePanel");
});

test("a door is a door also where the host names no place: a visitor's own page would make a room", () => {
  expect(surfaceOf({ ...NOWHERE, hasCard: true })).toBe("channelTab");
});

test("a frame context of the future is not served, wherever it is", () => {
  const known: ReadonlySet<string> = new Set(FRAME_CONTEXTS);
  const ids = fc.option(fc.string());
  fc.assert(
    fc.property(
      fc.string().filter((name) => !known.has(name)),
      ids,
      ids,
      ids,
      fc.boolean(),
      (frameContext, channelId, chatId, meetingId, hasCard) =>
        surfaceOf({ frameContext, channelId, chatId, meetingId, hasCard }) === "unserved",
    ),
  );
});

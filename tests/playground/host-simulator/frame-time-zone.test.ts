import { playTimeZone, type ZonedWindow } from "#playground/host-simulator/frameTimeZone.ts";
import { expect, test } from "vitest";

const NOON = new Date("2026-07-01T12:00:00Z");
const hour = { hour: "2-digit", minute: "2-digit", hour12: false } as const;

function frameIn(...zones: readonly string[]): ZonedWindow["Intl"] {
  const frame = { Intl: { DateTimeFormat: Intl.DateTimeFormat } };
  for (const zone of zones) playTimeZone(frame, zone);
  return frame.Intl;
}

test("who asks for no zone gets the chosen one, when formatting and when asking", () => {
  const { DateTimeFormat } = frameIn("Asia/Tokyo");
  expect(new DateTimeFormat().resolvedOptions().timeZone).toBe("Asia/Tokyo");
  expect(DateTimeFormat().resolvedOptions().timeZone).toBe("Asia/Tokyo");
  expect(new DateTimeFormat("en-GB", hour).format(NOON)).toBe("21:00");
  expect(new DateTimeFormat("de-DE").resolvedOptions().locale).toBe("de-DE");
});

test("who asks for a zone gets that one", () => {
  const { DateTimeFormat } = frameIn("Asia/Kolkata");
  const inBerlin = new DateTimeFormat("en-GB", { ...hour, timeZone: "Europe/Berlin" });
  expect(inBerlin.format(NOON)).toBe("14:00");
  expect(inBerlin).toBeInstanceOf(DateTimeFormat);
  expect(DateTimeFormat.supportedLocalesOf("en-GB")).toEqual(["en-GB"]);
});

test("a frame that starts twice is in one zone, and the page around it in its own", () => {
  const around = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { DateTimeFormat } = frameIn("Australia/Sydney", "Australia/Sydney");
  expect(new DateTimeFormat("en-GB", hour).format(NOON)).toBe("22:00");
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(around);
});

test("a zone that nobody knows is the library's own error", () => {
  const { DateTimeFormat } = frameIn("Moon/Crater");
  expect(() => new DateTimeFormat()).toThrow(RangeError);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { comingOpenings, openingAt } from "#domain/openingHours.ts";

const at = (iso: string) => Date.parse(iso);

const ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"];
const arbitraryWeek = fc.array(
  fc.array(
    fc.record({
      startMinute: fc.integer({ min: 0, max: 1_439 }),
      endMinute: fc.integer({ min: 0, max: 1_439 }),
    }),
    { maxLength: 3 },
  ),
  { minLength: 7, maxLength: 7 },
);
const arbitraryTime = fc.integer({
  min: at("2026-01-01T00:00:00Z"),
  max: at("2027-12-31T00:00:00Z"),
});

test("an announced moment is to come, within eight days, and keeps its promise", () => {
  fc.assert(
    fc.property(arbitraryWeek, fc.constantFrom(...ZONES), arbitraryTime, (hours, zone, now) => {
      const state = openingAt(hours, zone, now);
      if (state.kind === "open") {
        expect(state.untilMs).toBeGreaterThan(now);
        expect(openingAt(hours, zone, state.untilMs - 1).kind).not.toBe("closed");
        expect(openingAt(hours, zone, state.untilMs).kind).not.toBe("open");
      }
      if (state.kind === "closed") {
        expect(state.opensAtMs).toBeGreaterThan(now);
        expect(openingAt(hours, zone, state.opensAtMs - 1).kind).toBe("closed");
        expect(["open", "always"]).toContain(openingAt(hours, zone, state.opensAtMs).kind);
      }
    }),
    { numRuns: 60 },
  );
});

test("the coming openings come in order, apart from each other, and begin with the present one", () => {
  fc.assert(
    fc.property(arbitraryWeek, fc.constantFrom(...ZONES), arbitraryTime, (hours, zone, now) => {
      const spans = comingOpenings(hours, zone, now);
      const state = openingAt(hours, zone, now);
      for (const [index, span] of spans.entries()) {
        expect(span.endMs).toBeGreaterThan(Math.max(span.startMs, now));
        expect(span.startMs).toBeGreaterThan(spans[index - 1]?.endMs ?? -Infinity);
      }
      if (state.kind === "open") expect(spans[0]?.endMs).toBe(state.untilMs);
    }),
    { numRuns: 60 },
  );
});

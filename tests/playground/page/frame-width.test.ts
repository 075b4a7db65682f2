import { pulledTo, shownWidth, widthByKey } from "#playground/page/frame/frameWidth.ts";
import { expect, test } from "vitest";

test.each([
  ["full", 1360, 1360],
  [320, 1360, 320],
  [720, 500, 500],
] as const)("%s in %d pixels is %d wide", (width, max, expected) => {
  expect(shownWidth(width, max)).toBe(expected);
});

test.each([
  [319.6, 320],
  [12, 200],
  [1000, "full"],
  [1200, "full"],
] as const)("an edge pulled to %d rests at %s", (px, expected) => {
  expect(pulledTo(px, 1000)).toBe(expected);
});

test.each([
  ["ArrowLeft", 400, 390],
  ["ArrowRight", 400, 410],
  ["ArrowLeft", 205, 200],
  ["PageDown", 480, 320],
  ["PageDown", 250, 200],
  ["PageUp", 400, 480],
  ["PageUp", 720, "full"],
  ["Home", 400, 200],
  ["End", 400, "full"],
  ["a", 400, null],
] as const)("%s at %d goes to %s", (key, px, expected) => {
  expect(widthByKey(key, px, 1000)).toBe(expected);
});

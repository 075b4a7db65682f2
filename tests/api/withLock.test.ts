import { withLock } from "#api/browser/withLock.ts";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what shares a name waits for its turn", async () => {
  const asked: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const request = async (name: string, run: () => Promise<unknown>) => {
    asked.push(name);
    last = last.then(run);
    return last;
  };
  vi.stubGlobal("navigator", { locks: { request } });
  const order: string[] = [];
  const step = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
    return name;
  };
  const answers = await Promise.all([withLock("room", step("one")), withLock("room", step("two"))]);
  expect(answers).toEqual(["one", "two"]);
  expect(asked).toEqual(["room", "room"]);
  expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("without Web Locks it runs all the same", async () => {
  vi.stubGlobal("navigator", {});
  expect(await withLock("room", async () => 1)).toBe(1);
});

import { withLock } from "#api/browser/withLock.ts";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
});

const late = () => new Error("late");

test("who does not get a turn in time is told so", async () => {
  const request = async (_name: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("late", "TimeoutError")));
    });
  vi.stubGlobal("navigator", { locks: { request } });
  await expect(withLock("room", 10, async () => 1, late)).rejects.toThrow("late");
});

test("a failure of what ran is its own", async () => {
  const request = async (_name: string, _options: unknown, run: () => Promise<unknown>) => run();
  vi.stubGlobal("navigator", { locks: { request } });
  const failing = async () => Promise.reject(new Error("its own"));
  await expect(withLock("room", 10, failing, late)).rejects.toThrow("its own");
});

test("what shares a name waits for its turn", async () => {
  const asked: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const request = async (name: string, _: unknown, run: () => Promise<unknown>) => {
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
  const answers = await Promise.all([
    withLock("room", 1_000, step("one"), late),
    withLock("room", 1_000, step("two"), late),
  ]);
  expect(answers).toEqual(["one", "two"]);
  expect(asked).toEqual(["room", "room"]);
  expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("where locks are refused it runs all the same", async () => {
  const request = async () => Promise.reject(new DOMException("no storage", "SecurityError"));
  vi.stubGlobal("navigator", { locks: { request } });
  expect(await withLock("room", 1_000, async () => 1, late)).toBe(1);
});

test("without Web Locks it runs all the same", async () => {
  vi.stubGlobal("navigator", {});
  expect(await withLock("room", 1_000, async () => 1, late)).toBe(1);
});

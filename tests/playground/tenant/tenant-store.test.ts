import { freshTenant } from "#playground/tenant/scenarios.ts";
import { browserTenantStore, memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { expect, test, vi } from "vitest";

const storage = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
};
const fresh = () => freshTenant(0);

test("two windows of one storage are one tenant", () => {
  const shared = storage();
  const [one, other] = [browserTenantStore(shared, fresh), browserTenantStore(shared, fresh)];
  one.update((state) => ({ ...state, network: "offline" }));
  expect(other.read().network).toBe("offline");
});

test("a tenant is made once, and anew when what is stored is of another version, or nothing at all", () => {
  const shared = storage();
  const make = vi.fn(fresh);
  const store = browserTenantStore(shared, make);
  store.read();
  store.read();
  expect(make).toHaveBeenCalledTimes(1);
  for (const other of [JSON.stringify({ version: 0 }), "null", "garbage"]) {
    shared.setItem("playground:tenant", other);
    expect(store.read()).toEqual(fresh());
  }
});

test("time travel moves the tenant's clock", () => {
  const store = memoryTenantStore(fresh(), () => 1000);
  store.update((state) => ({ ...state, clockOffsetMs: 500 }));
  expect(store.now()).toBe(1500);
});

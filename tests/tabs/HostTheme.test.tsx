import { act, renderHook } from "@testing-library/react";
import type { HostTheme } from "#api/host/hostContext.ts";
import { ServicesProvider } from "#hooks/servicesContext.tsx";
import { useHostContext } from "#hooks/useHostContext.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";

const { store } = startFakeGraph("twelve-people");

test("a theme chosen before the screen is there counts, and so does every later one", async () => {
  let theme: HostTheme = "dark";
  const listeners = new Set<() => void>();
  const host = pretendHost({
    theme: () => theme,
    onThemeChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  const services = pretendServices(store, host);
  const { result, unmount } = renderHook(useHostContext, {
    wrapper: ({ children }) => <ServicesProvider services={services}>{children}</ServicesProvider>,
  });
  expect(host.context.theme).toBe("default");
  expect(result.current.theme).toBe("dark");
  theme = "contrast";
  act(() => {
    for (const listener of listeners) listener();
  });
  expect(result.current.theme).toBe("contrast");
  unmount();
  expect(listeners.size).toBe(0);
  await services.firstOpening;
});

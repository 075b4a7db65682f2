import { screen, waitFor, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import type { Host } from "#api/host/host.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { ConfigPage } from "#tabs/channel-tab/config/ConfigPage.tsx";
import { expect } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import type { settingsHost } from "./settingsHost.ts";
import { visit } from "./visit.tsx";

type User = ReturnType<typeof userEvent.setup>;

/** Opens the configuration page and waits for nothing. */
export function configure(
  store: TenantStore,
  { host }: { readonly host: Host },
  more: Parameters<typeof pretendServices>[2] = {},
) {
  const services = pretendServices(store, host, { ...more, surface: "configPage" });
  return { user: visit(services, ConfigPage), tokens: services.tokens };
}

export const noteField = () =>
  screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note to visitors" });

export const timeField = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

/** An empty time empties the field. */
export async function enterTime(user: User, field: HTMLElement, time: string): Promise<void> {
  await user.clear(field);
  if (time !== "") await user.type(field, time);
}

/** Adds a range to a day and fills in its two times. */
export async function addHours(user: User, day: string, [start, end]: readonly [string, string]) {
  await user.click(screen.getByRole("button", { name: `Add hours, ${day}` }));
  const group = within(screen.getByRole("group", { name: day }));
  const [opens, closes] = group.getAllByLabelText(/opens|closes/).slice(-2);
  await enterTime(user, opens!, start);
  await enterTime(user, closes!, end);
}

/** Waits until Teams' Save can be pressed. */
export const canSave = ({ told }: Pick<ReturnType<typeof settingsHost>, "told">) =>
  waitFor(() => {
    expect(told.at(-1)).toBe(true);
  });

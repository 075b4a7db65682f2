import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Services } from "#hooks/servicesContext.tsx";
import type { FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { PersonalApp } from "#tabs/personal-app/PersonalApp.tsx";
import type { ComponentType } from "react";
import { vi } from "vitest";
import { App } from "../../src/App.tsx";

// A whole surface over a real client, perhaps on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

/** Opens the app on one of its surfaces, the owner's own page where none is named, and waits for nothing. */
export function visit(services: Services, surface: ComponentType = PersonalApp) {
  const user = userEvent.setup();
  render(<App services={services} screen={surface} />);
  return user;
}

export const findLink = () =>
  screen.findByRole<HTMLInputElement>("textbox", { name: "Meeting link" });

export const press = async (
  user: ReturnType<typeof userEvent.setup>,
  name: string | RegExp,
): Promise<void> => user.click(await screen.findByRole("button", { name }));

export const changeTenant = (store: TenantStore, part: Partial<TenantState>) =>
  void store.update((state) => ({ ...state, ...part }));

/** Changes the room behind the app's back, as another client of Graph would. */
export const changeMeeting = (store: TenantStore, wire: Readonly<Record<string, unknown>>) =>
  changeTenant(store, {
    meetings: store.read().meetings.map((meeting) => ({
      ...meeting,
      wire: { ...meeting.wire, ...wire },
    })),
  });

export const storedRoom = (store: TenantStore): FakeMeeting["wire"] =>
  store.read().meetings[0]!.wire;

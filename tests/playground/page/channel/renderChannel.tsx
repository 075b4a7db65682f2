import { createActions } from "#playground/page/actions.ts";
import { ChannelPlace } from "#playground/page/channel/ChannelPlace.tsx";
import { readChoices } from "#playground/page/pageChoices.ts";
import { createPlayground } from "#playground/page/playground.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { frameSays } from "#tests/playground/page/speakingFrame.ts";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

export const TAB = "Personal Meeting Link";
export const CONFIG_PAGE = "Configuration of Personal Meeting Link";

export const configOf = (name: string) => ({
  suggestedDisplayName: name,
  contentUrl: `${location.origin}/?page=channelTab#${name}`,
  websiteUrl: `${location.origin}/?page=channelTab#${name}`,
  entityId: "door",
});

/** The channels and chats of a scenario's tenant, as the address chooses them. */
export function renderChannel(search = "place=channel", scenario = "new-user") {
  const store = memoryTenantStore(scenarioById(scenario)!.tenant(Date.now()));
  const playground = createPlayground(store, readChoices(new URLSearchParams(search)));
  const around = { local: localStorage, session: sessionStorage, history };
  const actions = createActions(playground, around);
  const view = (
    <FluentProvider theme={teamsLightTheme}>
      <ChannelPlace playground={playground} actions={actions} onSize={() => undefined} />
    </FluentProvider>
  );
  const { unmount } = render(view);
  act(() => actions.reloadTab());
  return { store, actions, user: userEvent.setup(), reopen: () => (unmount(), render(view)) };
}

type User = ReturnType<typeof userEvent.setup>;
/** Fluent's dialogs hide the rest of the page late, and show it again late. */
export const pressed = (role: string, name: string) =>
  screen.getByRole(role, { name, hidden: true });
export const press = (user: User, name: string) => user.click(pressed("button", name));
export const addressOf = (title: string) => screen.getByTitle<HTMLIFrameElement>(title).src;

/** The configuration page sets what it is given, when the host asks it to save. */
export async function save(user: User, name: string, answer: () => Promise<void>) {
  await frameSays(CONFIG_PAGE, "registerHandler", "save");
  await frameSays(CONFIG_PAGE, "settings.setValidityState", true);
  await frameSays(CONFIG_PAGE, "settings.setSettings", configOf(name));
  await press(user, "Save");
  await answer();
}
export const success = () => frameSays(CONFIG_PAGE, "settings.save.success");

export async function added(user: User, name: string) {
  await press(user, "Add a tab");
  await save(user, name, success);
}

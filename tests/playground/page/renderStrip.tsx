import { createActions } from "#playground/page/actions.ts";
import { readChoices } from "#playground/page/pageChoices.ts";
import { createPlayground } from "#playground/page/playground.ts";
import { ControlStrip } from "#playground/page/ControlStrip.tsx";
import { useObservable } from "#playground/page/observable.ts";
import { openTenant } from "#playground/page/playgroundTenant.ts";
import { FluentProvider, teamsDarkTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

export function forgetBrowser() {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
}

/** The strip over a playground that the address and the browser's storage describe; its tab has loaded once. */
export function renderStrip() {
  const playground = createPlayground(
    openTenant(localStorage),
    readChoices(new URLSearchParams(location.search)),
  );
  const actions = createActions(playground, {
    local: localStorage,
    session: sessionStorage,
    history,
  });
  function Strip() {
    const state = useObservable(playground.state);
    return (
      <ControlStrip
        state={state}
        actions={actions}
        frameSize="320 × 720"
        tenantNowMs={playground.store.now()}
      />
    );
  }
  render(
    <FluentProvider theme={teamsDarkTheme}>
      <Strip />
    </FluentProvider>,
  );
  actions.reloadTab();
  return { playground, user: userEvent.setup() };
}

/** The address as a reload of the page would read it. */
export const address = () => Object.fromEntries(new URLSearchParams(location.search));

export type User = ReturnType<typeof userEvent.setup>;

export const choose = (user: User, label: string, option: string) =>
  user.selectOptions(screen.getByRole("combobox", { name: label }), option);

export const openConditions = async (user: User, part: "Graph" | "Organization" | "Host") => {
  await user.click(screen.getByRole("button", { name: /^Conditions/ }));
  await user.click(screen.getByRole("tab", { name: new RegExp(part) }));
};

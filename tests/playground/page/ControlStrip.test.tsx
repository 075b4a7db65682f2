import { createActions } from "#playground/page/actions.ts";
import { readChoices } from "#playground/page/pageChoices.ts";
import { createPlayground } from "#playground/page/playground.ts";
import { ControlStrip } from "#playground/page/ControlStrip.tsx";
import { useObservable } from "#playground/page/observable.ts";
import { openTenant } from "#playground/page/playgroundTenant.ts";
import { DAY_MS } from "#playground/tenant/graphTime.ts";
import { FluentProvider, teamsDarkTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
});

function renderStrip() {
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

const address = () => Object.fromEntries(new URLSearchParams(location.search));
const choose = (user: ReturnType<typeof userEvent.setup>, label: string, option: string) =>
  user.selectOptions(screen.getByRole("combobox", { name: label }), option);

test("another theme reaches the host's view without loading the tab again", async () => {
  const { playground, user } = renderStrip();
  await choose(user, "Theme", "Dark");
  expect(playground.hostPage.choices().theme).toBe("dark");
  expect(playground.state.get().tabLoads).toBe(1);
  expect(address()).toEqual({ theme: "dark", scenario: "new-user" });
});

test("another person loads the tab anew, without the first person's session", async () => {
  const { playground, user } = renderStrip();
  sessionStorage.setItem("msal.account.keys", "of the owner");
  await choose(user, "Person", "Grace Example (colleague)");
  expect(playground.hostPage.choices().person.displayName).toBe("Grace Example");
  expect(playground.state.get().tabLoads).toBe(2);
  expect(sessionStorage.getItem("msal.account.keys")).toBeNull();
  expect(address()).toMatchObject({ person: "colleague" });
});

test("another scenario makes the tenant anew and forgets what the app had stored", async () => {
  const { playground, user } = renderStrip();
  localStorage.setItem("app", "stored");
  await choose(user, "Scenario", "Room with 12 people in the chat");
  expect(playground.store.read().chats).toHaveLength(1);
  expect(localStorage.getItem("app")).toBeNull();
  expect(address()).toMatchObject({ scenario: "twelve-people" });
});

test("a host without nested app authentication gets a signed-in session before the tab loads", async () => {
  const { user } = renderStrip();
  await choose(user, "Scenario", "Host without NAA");
  expect(Object.keys(sessionStorage).filter((key) => !key.startsWith("playground:"))).not.toEqual(
    [],
  );
  await choose(user, "Scenario", "New user");
  expect(Object.keys(sessionStorage).filter((key) => !key.startsWith("playground:"))).toEqual([]);
});

test("time travel moves the tenant's clock, and Reset moves it back", async () => {
  const { playground, user } = renderStrip();
  await user.click(screen.getByRole("button", { name: "Travel 30 days ahead" }));
  await user.click(screen.getByRole("button", { name: "Travel 1 day ahead" }));
  expect(playground.store.read().clockOffsetMs).toBe(31 * DAY_MS);
  const ahead = new Date(playground.store.now()).toISOString().slice(0, 10);
  expect(screen.getByText(ahead)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Reset" }));
  expect(playground.store.read().clockOffsetMs).toBe(0);
});

test("the conditions reach the tenant", async () => {
  const { playground, user } = renderStrip();
  await user.click(screen.getByRole("button", { name: "Conditions" }));
  await user.click(screen.getByRole("checkbox", { name: "Offline" }));
  expect(playground.store.read().network).toBe("offline");
  await choose(user, "Graph", "429 throttled");
  expect(playground.store.read().fault).toBe("throttled");
});

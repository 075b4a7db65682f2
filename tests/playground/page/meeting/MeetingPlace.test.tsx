import { createActions } from "#playground/page/actions.ts";
import { MeetingPlace } from "#playground/page/meeting/MeetingPlace.tsx";
import { readChoices } from "#playground/page/pageChoices.ts";
import { createPlayground } from "#playground/page/playground.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { frameSays, heardIn } from "#tests/playground/page/speakingFrame.ts";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

const OWNERS = "Personal Meeting Link";
const VISITORS = "Personal Meeting Link for the visitor";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

function meeting(search = "", scenario = "twelve-people") {
  const store = memoryTenantStore(scenarioById(scenario)!.tenant(Date.now()));
  const choices = readChoices(new URLSearchParams(`place=meeting&${search}`));
  const playground = createPlayground(store, choices);
  const around = { local: localStorage, session: sessionStorage, history };
  const actions = createActions(playground, around);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <MeetingPlace playground={playground} actions={actions} onSize={() => undefined} />
    </FluentProvider>,
  );
  act(() => actions.reloadTab());
  return { store, playground, actions, user: userEvent.setup() };
}

async function contextOf(title: string) {
  const heard = heardIn(title);
  await frameSays(title, "getContext");
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  const [reply] = heard as { args: Record<string, unknown>[] }[];
  return reply?.args[0];
}
const inCall = () =>
  within(screen.getByRole("list", { name: "People in the call" }))
    .getAllByRole("listitem")
    .map((tile) => tile.textContent?.replaceAll("\u00a0", ""));

test("owner and visitor sit in one meeting, each as themselves", async () => {
  meeting("meeting=other");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Team sync");
  const [owner, visitor] = [await contextOf(OWNERS), await contextOf(VISITORS)];
  expect(owner).toMatchObject({ frameContext: "sidePanel", userPrincipalName: "ada@contoso.test" });
  expect(visitor).toMatchObject({ userPrincipalName: "grace@contoso.test" });
  expect(visitor?.["chatId"]).toBe(owner?.["chatId"]);
  expect(visitor?.["meetingId"]).toBe(owner?.["meetingId"]);
  expect(inCall()).toEqual([
    expect.stringContaining("Ada ExampleOrganizer"),
    expect.stringMatching(/Grace Example$/),
  ]);
});

test("another visitor and another meeting are one choice away", async () => {
  const { user } = meeting();
  const before = await contextOf(OWNERS);
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Visitor" }),
    "Visitor One (no account)",
  );
  const visitor = await contextOf(VISITORS);
  expect(visitor).toMatchObject({ userDisplayName: "Visitor One", chatId: before?.["chatId"] });
  expect(visitor).not.toHaveProperty("userObjectId");
  const meetings = screen.getByRole("combobox", { name: "Meeting" });
  await user.selectOptions(meetings, "Budget talk (by Grace Example)");
  expect((await contextOf(OWNERS))?.["chatId"]).not.toBe(before?.["chatId"]);
  expect(inCall()).toHaveLength(3);
});

test("each panel has its own way back: through the tab that asked for it, else out of the panel", async () => {
  const { user, playground } = meeting();
  const back = (seat: string) =>
    user.click(screen.getByRole("button", { name: `Back in the ${seat}'s panel` }));
  await frameSays(OWNERS, "registerHandler", "backButton");
  const [owners, visitors] = [heardIn(OWNERS), heardIn(VISITORS)];
  await back("owner");
  await back("visitor");
  await vi.waitFor(() => expect(owners).toEqual([{ func: "backButtonPress", args: [] }]));
  expect(visitors).toEqual([]);
  const closed = () => playground.state.get().effects.map(({ title }) => title);
  expect(closed()).toEqual(["Teams would close the panel"]);
  await frameSays(OWNERS, "navigateBack");
  await vi.waitFor(() => expect(owners.at(-1)).toMatchObject({ args: [true] }));
  expect(closed()).toHaveLength(2);
});

test("a question about permissions is put to whose panel asks", async () => {
  const { playground } = meeting();
  const ask = (title: string) =>
    frameSays(
      title,
      "authentication.authenticate",
      "https://playground.example/auth-start.html?clientId=c&scope=Chat.ReadBasic",
    );
  await ask(VISITORS);
  expect(playground.state.get().question?.person.displayName).toBe("Grace Example");
  await ask(OWNERS);
  expect(playground.state.get().question?.person.displayName).toBe("Ada Example");
});

test("with somebody in the call the chat has begun", () => {
  const { store, actions } = meeting();
  act(() =>
    actions.changeTenant((state) => ({
      ...state,
      chats: state.chats.map((chat) => ({ ...chat, started: false })),
    })),
  );
  expect(store.read().chats.map(({ started }) => started)).toEqual([true, false, false]);
});

test("where there is no room, that is said, and no frame shown", () => {
  meeting("", "new-user");
  expect(screen.getByText(/has no room/)).toBeVisible();
  expect(screen.queryByTitle(OWNERS)).not.toBeInTheDocument();
});

test("a panel's frame is as wide as was chosen where panels are, else as usual, with 20 pixels on either side", () => {
  const { actions } = meeting("width=480");
  const panel = screen.getByRole("region", { name: "Owner's panel" });
  expect(panel).toHaveStyle({ width: "320px" });
  act(() => actions.choose({ width: 320 }));
  expect(panel).toHaveStyle({ width: "360px" });
});

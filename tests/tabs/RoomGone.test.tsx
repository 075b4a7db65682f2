import { screen, waitFor } from "@testing-library/react";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { http } from "msw";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeTenant, findLink, press, storedRoom, visit } from "./visit.tsx";

const { store, server } = startFakeGraph("twelve-people");

const expireRoom = () =>
  changeTenant(store, {
    meetings: store.read().meetings.map((meeting) => ({ ...meeting, expiresAtMs: 0 })),
  });
const limited = () => screen.findByRole("radio", { name: "Only during the call" });

let gate = closedGate();
/** A new name that Graph has taken, and answers when the gate opens. */
async function holdRename(user: ReturnType<typeof visit>) {
  gate = closedGate();
  server.use(
    http.patch(
      "*/onlineMeetings/*",
      async ({ request }) => {
        const answer = await createFakeGraph(store)(request);
        await gate.opened;
        return answer;
      },
      { once: true },
    ),
  );
  await press(user, "Rename the room");
  await user.type(screen.getByRole("textbox", { name: "Room name" }), " two{Enter}");
  await waitFor(() => expect(storedRoom(store).subject).toMatch(/two$/));
}

async function saveInADeadRoom(before?: (user: ReturnType<typeof visit>) => Promise<void>) {
  const user = visit(pretendServices(store));
  const link = (await findLink()).value;
  await before?.(user);
  await user.click(await limited());
  expireRoom();
  await press(user, "Save");
  expect(await screen.findByRole("alert")).toHaveTextContent("has expired or was deleted");
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  return { user, link };
}

test("a room that has died meanwhile is looked for again; the new one keeps the choice", async () => {
  const { user, link } = await saveInADeadRoom();
  await press(user, "Look for my room");
  expect(await screen.findByText(/Your room has a new link/)).toBeVisible();
  expect(await findLink()).not.toHaveValue(link);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(await limited()).toBeChecked();
  await press(user, "Save");
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(store.read().meetings.at(-1)?.wire.allowMeetingChat).toBe("limited");
});

test("a look for the room that fails says so, and can be had again", async () => {
  const { user } = await saveInADeadRoom();
  changeTenant(store, { network: "offline" });
  await press(user, "Look for my room");
  expect(await screen.findByText(/Microsoft Teams cannot be reached/)).toBeVisible();
  changeTenant(store, { network: "online" });
  await press(user, "Try again");
  expect(await screen.findByText(/Your room has a new link/)).toBeVisible();
});

test("a new room whose lobby cannot be closed is hidden, and so is the old link", async () => {
  const { user } = await saveInADeadRoom();
  changeTenant(store, { optionPolicies: { "lobbyBypassSettings.scope": "refuses403" } });
  await press(user, "Look for my room");
  expect(await screen.findByText(/Your link stays hidden/)).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Meeting link" })).not.toBeInTheDocument();
  changeTenant(store, { network: "offline" });
  await press(user, "Try again");
  expect(await screen.findByText(/Microsoft Teams cannot be reached/)).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Meeting link" })).not.toBeInTheDocument();
});

test("a late answer of the room that died does not bring its link back", async () => {
  const { user, link } = await saveInADeadRoom(holdRename);
  await press(user, "Look for my room");
  expect(await screen.findByText(/Your room has a new link/)).toBeVisible();
  gate.open();
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Save name" })).not.toBeInTheDocument(),
  );
  expect(await findLink()).not.toHaveValue(link);
});

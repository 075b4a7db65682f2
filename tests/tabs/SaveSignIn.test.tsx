import { screen, within } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeTenant, press, storedRoom, visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");

test("a sign-in that ran out during a save is asked for anew, and then the choice is saved", async () => {
  const services = pretendServices(store);
  const user = visit(services);
  await user.click(await screen.findByRole("radio", { name: "Only during the call" }));
  changeTenant(store, { fault: "unauthorized" });
  await press(user, "Save");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Options could not be saved. Your sign-in is no longer valid.");
  expect(alert).toHaveTextContent("Your changes are still here.");
  expect(within(alert).queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();

  changeTenant(store, { fault: "none" });
  await press(user, "Sign in");
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(storedRoom(store).allowMeetingChat).toBe("limited");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(services.tokens.asked.filter(({ interactive }) => interactive === true)).toEqual([
    { scope: "OnlineMeetings.ReadWrite", interactive: true },
  ]);
});

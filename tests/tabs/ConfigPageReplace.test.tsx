import { screen } from "@testing-library/react";
import { PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { afterEach, expect, test } from "vitest";
import { canSave, configure, noteField } from "./configPage.tsx";
import { doorInPlace, settingsHost, tabWith } from "./settingsHost.ts";
import { press } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");
const hasOpenedRoom = () => exchanges.some(({ url }) => url.includes("createOrGet"));

afterEach(() => {
  localStorage.clear();
});

test("on somebody else's door no room is opened and nothing is asked until they put up their own", async () => {
  const card = doorInPlace({ ownerName: "Grace Example", ownerId: PEOPLE.colleague.userId });
  const settings = settingsHost({ config: tabWith(card) });
  const { user, tokens } = configure(store, settings);
  expect(
    await screen.findByRole("heading", { name: "This is the door of Grace Example" }),
  ).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Note to visitors" })).not.toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(exchanges).toEqual([]);
  expect(tokens.asked).toEqual([]);
  expect(settings.told).toEqual([false]);
  await press(user, "Put my own door here");
  expect(await noteField()).toHaveValue("");
  await canSave(settings);
  expect(hasOpenedRoom()).toBe(true);
  await settings.pressSave();
  expect(settings.saved[0]!.entityId).toBe("door-0a1b2c3d");
  expect(settings.savedCard()).toMatchObject({
    ownerName: "Ada Example",
    note: "",
    askAddress: null,
  });
});

test("to somebody whom the host does not name, every door is somebody else's", async () => {
  const settings = settingsHost({ config: tabWith(doorInPlace()), context: { userId: null } });
  configure(store, settings);
  expect(await screen.findByRole("button", { name: "Put my own door here" })).toBeVisible();
  expect(exchanges).toEqual([]);
});

const AT = "https://door.contoso.test/?page=channelTab#";

test.each([
  ["of another version", `${AT}v2.abc`, "another version"],
  ["that is damaged", `${AT}v1.broken`, "is damaged"],
])(
  "a door %s is replaced only on purpose, and no room is opened before",
  async (_, contentUrl, words) => {
    const settings = settingsHost({ config: { ...tabWith(doorInPlace()), contentUrl } });
    const { user } = configure(store, settings);
    expect(await screen.findByText(new RegExp(words))).toBeVisible();
    expect(settings.told.at(-1)).toBe(false);
    expect(exchanges).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Put my own door here" }));
    await canSave(settings);
  },
);

test.each([
  ["https://door.contoso.test/", "door-0a1b2c3d"],
  ["https://door.contoso.test/?page=channelTab", "door-0a1b2c3d"],
])("a tab at %s is made a new door, and stays the same tab", async (contentUrl, entityId) => {
  const settings = settingsHost({ config: { ...tabWith(doorInPlace()), contentUrl } });
  configure(store, settings);
  expect(await noteField()).toHaveValue("");
  await canSave(settings);
  await settings.pressSave();
  expect(settings.saved[0]!.entityId).toBe(entityId);
});

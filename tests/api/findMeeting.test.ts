import { findMeetingByJoinWebUrl } from "#api/graph/meetings.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { graphAs } from "#tests/support/graphAs.ts";
import { allow, ownersRoom } from "#tests/support/panelTenant.ts";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test } from "vitest";

const { store, server } = startFakeGraph("twelve-people");
const { owner, colleague } = PEOPLE;

beforeEach(() => {
  for (const person of [owner, colleague]) allow(store, person, "OnlineMeetings.ReadWrite");
});

const find = (person: Person, link: string) =>
  findMeetingByJoinWebUrl(graphAs(store, person).graph, link);
const roomLink = () => String(ownersRoom(store).meeting.wire.joinWebUrl);

test("a meeting is found with the link as Graph gave it, escapes and all", async () => {
  expect(roomLink()).toContain("%3a");
  expect(await find(owner, roomLink())).toMatchObject({ joinWebUrl: roomLink() });
});

test("with a quote in it the link is still one value", async () => {
  const link = `${roomLink()}&note=it's`;
  store.update((state) => ({
    ...state,
    meetings: state.meetings.map((one) => ({ ...one, wire: { ...one.wire, joinWebUrl: link } })),
  }));
  expect(await find(owner, link)).toMatchObject({ joinWebUrl: link });
});

test.each(["forbidden3003", "notFound3004", "emptyValue"] as const)(
  "a meeting of somebody else is none, said as %s",
  async (foreignLookup) => {
    store.update((state) => ({
      ...state,
      unknowns: { ...state.unknowns, foreignLookup },
    }));
    expect(await find(colleague, roomLink())).toBeNull();
  },
);

test("a link of nobody is none", async () => {
  expect(await find(owner, "https://teams.microsoft.com/l/meetup-join/x")).toBeNull();
});

test.each([
  ["a plain 403", 403, { error: { code: "Forbidden", message: "" } }, "forbidden"],
  ["a plain 404", 404, { error: { code: "NotFound", message: "" } }, "notFound"],
  ["no list", 200, { id: "x" }, "malformed"],
  ["a list of something else", 200, { value: [{ id: 7 }] }, "malformed"],
])("%s is a failure, not a none", async (_, status, body, kind) => {
  server.use(http.get("*/onlineMeetings", () => HttpResponse.json(body, { status })));
  await expect(find(owner, roomLink())).rejects.toMatchObject({ kind });
});

import { createGraphClient } from "#api/graph/graphClient.ts";
import { createOrGetMeeting } from "#api/graph/meetings.ts";
import { saveOptions } from "#api/room/saveOptions.ts";
import { CLOUDS } from "#domain/clouds.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { OptionChanges } from "#domain/options.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { expect, test } from "vitest";

const fake = startFakeGraph("twelve-people");
const room = {
  generation: 1,
  subject: "",
  startDateTime: "2026-01-01T00:00:00Z",
  endDateTime: "2026-01-01T01:00:00Z",
};
const graph = () =>
  createGraphClient({ graphOrigin: CLOUDS.global.graphOrigin, tokens: pretendTokens(fake.store) });

async function begin() {
  const client = graph();
  const { meeting } = await createOrGetMeeting(client, room);
  const answers: Meeting[] = [];
  return {
    answers,
    save: (changes: OptionChanges) =>
      saveOptions(client, meeting.id, changes, (answer) => answers.push(answer)),
  };
}

async function save(changes: OptionChanges, optionPolicies: TenantState["optionPolicies"] = {}) {
  const begun = await begin();
  fake.store.update((state) => ({ ...state, optionPolicies }));
  const refused = await begun.save(changes);
  return { refused, options: begun.answers.at(-1)?.options };
}
const patches = () => fake.exchanges.filter(({ method }) => method === "PATCH");

const CHANGES: OptionChanges = { lobbyBypassScope: "organization", allowMeetingChat: "limited" };

test("sends the changed options alone, together", async () => {
  const { options, refused } = await save(CHANGES);
  expect(refused).toEqual({});
  expect(options).toMatchObject(CHANGES);
  expect(patches().map(({ requestBody }) => requestBody)).toEqual([
    { lobbyBypassSettings: { scope: "organization" }, allowMeetingChat: "limited" },
  ]);
});

test.each(["refuses403", "refuses400", "silentlyKeeps"] as const)(
  "names what the organization %s, and saves the other",
  async (policy) => {
    const { options, refused } = await save(CHANGES, { allowMeetingChat: policy });
    expect(refused).toEqual({ allowMeetingChat: "limited" });
    expect(options?.lobbyBypassScope).toBe("organization");
    expect(options?.allowMeetingChat).not.toBe("limited");
  },
);

test("a single refused option is not sent twice", async () => {
  const { refused } = await save(
    { allowMeetingChat: "limited" },
    { allowMeetingChat: "refuses403" },
  );
  expect(refused).toEqual({ allowMeetingChat: "limited" });
  expect(patches()).toHaveLength(1);
});

test("a failure of the network is no refusal", async () => {
  const begun = await begin();
  fake.store.update((state) => ({ ...state, network: "offline" }));
  await expect(begun.save(CHANGES)).rejects.toMatchObject({ kind: "offline" });
  expect(begun.answers).toEqual([]);
});

test("what was confirmed is handed over even when a later step fails", async () => {
  const client = graph();
  const { meeting } = await createOrGetMeeting(client, room);
  const answers: Meeting[] = [];
  fake.store.update((state) => ({ ...state, optionPolicies: { allowMeetingChat: "refuses403" } }));
  const saving = saveOptions(client, meeting.id, CHANGES, (answer) => {
    answers.push(answer);
    fake.store.update((state) => ({ ...state, network: "offline" }));
  });
  await expect(saving).rejects.toMatchObject({ kind: "offline" });
  expect(answers.map(({ options }) => options.lobbyBypassScope)).toEqual(["organization"]);
});

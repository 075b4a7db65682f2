import {
  ALLOWED_PRESENTERS,
  changedOptionNames,
  concernsLobby,
  LOBBY_BYPASS_SCOPES,
  MEETING_CHAT_MODES,
  pendingChanges,
  presentersToOffer,
  refusedOptions,
  withChange,
  withDraft,
  type MeetingOptions,
  type OptionChanges,
} from "#domain/options.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const CURRENT: MeetingOptions = { lobbyBypassScope: "organizer", allowMeetingChat: "unknown" };

describe("pending changes", () => {
  test.each<[string, OptionChanges, OptionChanges]>([
    ["nothing chosen", {}, {}],
    ["another value", { lobbyBypassScope: "everyone" }, { lobbyBypassScope: "everyone" }],
    ["the value Graph has", { lobbyBypassScope: "organizer" }, {}],
    ["an option this meeting lacks", { isDialInBypassEnabled: true }, {}],
    [
      "a known value over an unknown one",
      { allowMeetingChat: "limited" },
      { allowMeetingChat: "limited" },
    ],
  ])("%s", (_, chosen, pending) => {
    expect(pendingChanges(CURRENT, chosen)).toEqual(pending);
  });

  test("choosing what Graph already has takes the choice back", () => {
    const draft = withChange(CURRENT, {}, { lobbyBypassScope: "everyone" });
    expect(withChange(CURRENT, draft, { lobbyBypassScope: "organizer" })).toEqual({});
  });
});

const optional = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const without = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
const changes = fc
  .record({
    lobbyBypassScope: optional(LOBBY_BYPASS_SCOPES),
    isDialInBypassEnabled: optional([true, false]),
    allowedPresenters: optional(ALLOWED_PRESENTERS),
    allowMeetingChat: optional(MEETING_CHAT_MODES),
  })
  .map((record) => without(record) as OptionChanges);

test("an answer that shows every change refuses nothing, one that kept all refuses all", () => {
  fc.assert(
    fc.property(changes, changes, (current, asked) => {
      const pending = pendingChanges(current, asked);
      expect(refusedOptions(pending, withDraft(current, pending))).toEqual([]);
      expect(refusedOptions(pending, current)).toEqual(changedOptionNames(pending));
    }),
  );
});

test("a draft never shows an option the meeting lacks, nor writes an unknown value", () => {
  fc.assert(
    fc.property(changes, changes, (current, asked) => {
      expect(Object.keys(withDraft(current, asked)).sort()).toEqual(Object.keys(current).sort());
      expect(Object.values(pendingChanges(current, asked))).not.toContain("unknown");
    }),
  );
});

test("specific presenters can be kept, not newly chosen: that needs a list of people", () => {
  expect(presentersToOffer({ allowedPresenters: "everyone" })).not.toContain("roleIsPresenter");
  expect(presentersToOffer({ allowedPresenters: "roleIsPresenter" })).toContain("roleIsPresenter");
});

test.each<[OptionChanges, boolean]>([
  [{}, false],
  [{ allowMeetingChat: "limited", allowedPresenters: "organizer" }, false],
  [{ lobbyBypassScope: "everyone" }, true],
  [{ isDialInBypassEnabled: false }, true],
])("%j concerns the lobby: %s", (changes, expected) => {
  expect(concernsLobby(changes)).toBe(expected);
});

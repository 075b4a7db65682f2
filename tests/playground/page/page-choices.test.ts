import { DEFAULT_CHOICES, readChoices, writeChoices } from "#playground/page/pageChoices.ts";
import { describe, expect, test } from "vitest";

const read = (search: string) => readChoices(new URLSearchParams(search));

describe("the playground's address", () => {
  test("without anything in it, everything is as always", () => {
    expect(read("")).toEqual({ choices: DEFAULT_CHOICES, problems: [] });
  });

  test("every choice comes back from the address it was written to", () => {
    const choices = {
      person: "guest",
      theme: "contrast",
      locale: "ar-SA",
      place: "meeting",
      conversation: "meeting",
      meeting: "theirs",
      visitor: "anonymous",
      zone: "Asia/Kolkata",
      frameContext: "meetingStage",
      subPage: "people",
      width: 321,
      log: true,
      runtime: "legacy",
      unsupported: ["mail", "clipboard"],
      refuses: ["executeDeepLink"],
      silent: ["getContext"],
      delayMs: 1500,
      clipboard: false,
    } as const;
    const address = writeChoices(choices, "throttled");
    expect(read(address)).toEqual({ choices, problems: [] });
    expect(new URLSearchParams(address).get("scenario")).toBe("throttled");
  });

  test("what is as always is left out", () => {
    expect(writeChoices(DEFAULT_CHOICES, "new-user")).toBe("scenario=new-user");
  });

  test.each([
    "person=nobody",
    "theme=pink",
    "locale=!",
    "width=12",
    "width=",
    "log=yes",
    "zone=Moon/Crater",
    "visitor=owner",
    "conversation=lobby",
    "frameContext=lobby",
    "delayMs=-1",
  ])("%s is a problem that is told, not a silent default", (search) => {
    const { choices, problems } = read(search);
    expect(choices).toEqual(DEFAULT_CHOICES);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(search.split("=")[0]);
  });
});

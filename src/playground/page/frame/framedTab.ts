import type { FrameContext } from "#domain/surface.ts";
import type { FrameChoices, HostPage, HostTab } from "#playground/host-simulator/hostChoices.ts";
import { accountOfAttendee, PEOPLE } from "#playground/tenant/people.ts";
import type { PageChoices } from "../pageChoices.ts";
import type { Playground } from "../playground.ts";
import { fixedTab } from "./fixedTab.ts";

/** A tab as one place in Teams frames it. */
export type FramedTab = {
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** Names it in the wire log; empty where it is the only tab. */
  readonly logName: string;
  readonly address: string;
  readonly choices: FrameChoices;
  readonly tab: HostTab;
};

export const TAB_TITLE = "Personal Meeting Link";
/** The same page as the manifest's `contentUrl`. */
const PERSONAL_ADDRESS = "/?page=personalApp";

type Told = Pick<PageChoices, "frameContext" | "subPage">;

/** What a tab is told of its frame and of the link that led there. */
export const toldOf = ({ frameContext, subPage }: Told, usual: FrameContext) => ({
  frameContext: frameContext === "usual" ? usual : frameContext,
  subPageId: subPage === "" ? null : subPage,
});

export const personalTab = (choices: PageChoices): FramedTab => ({
  title: TAB_TITLE,
  logName: "",
  address: PERSONAL_ADDRESS,
  choices: {
    ...toldOf(choices, "content"),
    person: PEOPLE[choices.person],
    place: { kind: "personal" },
    entityId: "personalApp",
  },
  tab: fixedTab("personalApp", PERSONAL_ADDRESS),
});

/** The host that this tab talks to. */
export const hostPageOf = (
  { host }: Playground,
  { choices, tab, logName }: FramedTab,
  noteStart: HostPage["noteStart"],
): HostPage => ({
  choices: () => ({ ...host.choices(), ...choices }),
  askConsent(question) {
    const person = accountOfAttendee(choices.person);
    return person === null ? Promise.resolve("cancelled") : host.askConsent(question, person);
  },
  showEffect: host.showEffect,
  noteStart,
  log: (entry) => host.log(entry, logName),
  tab,
});

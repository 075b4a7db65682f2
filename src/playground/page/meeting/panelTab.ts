import { panelAddress } from "#domain/tabLinks.ts";
import type { Attendee } from "#playground/tenant/people.ts";
import { fixedTab } from "../frame/fixedTab.ts";
import { TAB_TITLE, toldOf, type FramedTab } from "../frame/framedTab.ts";
import type { Playground } from "../playground.ts";
import { meetingPlace, type HeldMeeting } from "./chosenMeeting.ts";

/**
 * As the app's configuration saves it: beside a call is a tab that somebody has added to the meeting. The manifest names no
 * address for it.
 * @see https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/build-tabs-for-meeting
 */
const PANEL_ADDRESS = panelAddress("");
const PANEL_ENTITY = "sidePanel";

export type Seat = "owner" | "visitor";

const TITLES: Readonly<Record<Seat, string>> = {
  owner: TAB_TITLE,
  visitor: `${TAB_TITLE} for the visitor`,
};

/** Before the panel's first page is the meeting without a panel. */
export const leavePanel = ({ host }: Playground): boolean => {
  host.showEffect({
    func: "navigateBack",
    title: "Teams would close the panel",
    detail: "There is no page before this one.",
  });
  return true;
};

/** The app beside the call, as one of the people in it sees it. */
export const panelTab = (
  playground: Playground,
  held: HeldMeeting,
  seat: Seat,
  person: Attendee,
): FramedTab => ({
  title: TITLES[seat],
  logName: seat,
  address: PANEL_ADDRESS,
  choices: {
    ...toldOf(playground.state.get().choices, "sidePanel"),
    person,
    place: meetingPlace(held),
    entityId: PANEL_ENTITY,
  },
  tab: { ...fixedTab(PANEL_ENTITY, PANEL_ADDRESS), goBack: () => leavePanel(playground) },
});

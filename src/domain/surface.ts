/** Where in the host a page is shown. @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/framecontexts */
export const FRAME_CONTEXTS = [
  "settings",
  "content",
  "authentication",
  "remove",
  "task",
  "sidePanel",
  "stage",
  "meetingStage",
] as const;
export type FrameContext = (typeof FRAME_CONTEXTS)[number];

/** `unserved`: a place in Teams that this app has no page for. */
export type Surface = "personalApp" | "channelTab" | "configPage" | "sidePanel" | "unserved";

/** The place a page is in, as the host names it; ids are null where there is none. */
export type SurfacePlace = {
  /** One of `FRAME_CONTEXTS`, or a word that this version does not know. */
  readonly frameContext: string;
  readonly channelId: string | null;
  readonly chatId: string | null;
  readonly meetingId: string | null;
  /** Whether the page's own address is that of a door with a card, sound or not. */
  readonly hasCard: boolean;
};

/**
 * Which of our pages belongs in a place. A tab in a meeting is the door where its address has a card, else the meeting's
 * panel: Teams shows one tab in the chat, among the meeting's details and beside the call.
 * @see https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/build-tabs-for-meeting
 */
export function surfaceOf(place: SurfacePlace): Surface {
  switch (place.frameContext) {
    case "settings":
      return "configPage";
    case "sidePanel":
      return "sidePanel";
    case "content":
      return contentSurface(place);
    default:
      return "unserved";
  }
}

function contentSurface({ channelId, chatId, meetingId, hasCard }: SurfacePlace): Surface {
  // A host that names no place must not make a visitor's own page of a door: that would make a room.
  if (hasCard) return "channelTab";
  if (meetingId !== null) return "sidePanel";
  return channelId !== null || chatId !== null ? "channelTab" : "personalApp";
}

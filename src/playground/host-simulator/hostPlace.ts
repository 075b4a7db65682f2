type ChannelKind = "Regular" | "Private" | "Shared";

type ChannelPlace = {
  readonly kind: "channel";
  readonly teamId: string;
  readonly teamName: string;
  /** Entra id of the team's group. */
  readonly groupId: string;
  readonly tenantId: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly channelType: ChannelKind;
};

/** Where in Teams a tab lies. */
export type HostPlace =
  | { readonly kind: "personal" }
  | ChannelPlace
  | { readonly kind: "chat"; readonly chatId: string }
  | { readonly kind: "meeting"; readonly chatId: string; readonly meetingId: string };

/**
 * The group of a channel with members of its own is not the team's, and a tab is not told the team's.
 * @see https://learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels
 */
const channelContext = (place: ChannelPlace) => ({
  teamId: place.teamId,
  teamName: place.teamName,
  ...(place.channelType === "Regular" && { groupId: place.groupId }),
  teamType: 0,
  isTeamArchived: false,
  channelId: place.channelId,
  channelName: place.channelName,
  channelType: place.channelType,
  channelRelativeUrl: `/sites/sample/Shared Documents/${place.channelName}`,
  hostTeamGroupId: place.groupId,
  hostTeamTenantId: place.tenantId,
});

/** The place's part of the flat context. A place has no key of another kind of place. */
export function placeContext(place: HostPlace): object {
  switch (place.kind) {
    case "personal":
      return {};
    case "channel":
      return channelContext(place);
    case "chat":
      return { chatId: place.chatId };
    case "meeting":
      return { chatId: place.chatId, meetingId: place.meetingId };
  }
}

/**
 * Each Graph operation of this app, the delegated permission it travels with (the fewest that serve them all), whether an
 * administrator has to allow it, and why we ask. The one place that knows: the token requests, the README's table and the app registration follow it.
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
export const GRAPH_OPERATIONS = {
  createOrGetMeeting: {
    scope: "OnlineMeetings.ReadWrite",
    needsAdministrator: false,
    why: "find the person's room, or make it",
  },
  getMeeting: {
    scope: "OnlineMeetings.ReadWrite",
    needsAdministrator: false,
    why: "read the room again when an answer was lost; recognize it in the meeting's side panel",
  },
  findMeeting: {
    scope: "OnlineMeetings.ReadWrite",
    needsAdministrator: false,
    why: "recognize another meeting of the person's own in the side panel",
  },
  updateMeeting: {
    scope: "OnlineMeetings.ReadWrite",
    needsAdministrator: false,
    why: "set the lobby and the other options, rename the room",
  },
  getChat: {
    scope: "Chat.ReadBasic",
    needsAdministrator: false,
    why: "tell whose meeting the side panel is in",
  },
  listChatMembers: {
    scope: "ChatMember.ReadWrite",
    needsAdministrator: true,
    why: "show who can read the room's chat",
  },
  removeChatMember: {
    scope: "ChatMember.ReadWrite",
    needsAdministrator: true,
    why: "take former visitors out of the room's chat, leave a chat",
  },
} as const;

export type GraphOperation = keyof typeof GRAPH_OPERATIONS;
export type GraphScope = (typeof GRAPH_OPERATIONS)[GraphOperation]["scope"];

import type { ChatId } from "./ids.ts";

/**
 * The chat in Teams itself. `teamsOrigin`: of the cloud this person's tenant lives in.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
export const chatLink = (teamsOrigin: string, chat: ChatId) =>
  `${teamsOrigin}/l/chat/${encodeURIComponent(chat)}/conversations`;

/**
 * A new chat with one person and a message already written, not sent. `address`: the person's sign-in name.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
export const newChatLink = (teamsOrigin: string, address: string, message: string) =>
  `${teamsOrigin}/l/chat/0/0?users=${encodeURIComponent(address)}&message=${encodeURIComponent(message)}`;

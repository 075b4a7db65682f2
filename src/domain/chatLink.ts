import type { ChatId } from "./ids.ts";

/**
 * The chat in Teams itself. `teamsOrigin`: of the cloud this person's tenant lives in.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
export const chatLink = (teamsOrigin: string, chat: ChatId) =>
  `${teamsOrigin}/l/chat/${encodeURIComponent(chat)}/conversations`;

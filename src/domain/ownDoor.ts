import type { DoorCard } from "./doorCard.ts";

/**
 * Whether a person looks at a door of their own, as far as the host's word on them and the card's word on its owner go: good
 * enough to offer them something, never to let them do it.
 */
export const isOwnDoor = (card: DoorCard, userId: string | null): boolean =>
  userId !== null && card.ownerId === userId;

import { useLingui } from "@lingui/react/macro";
import type { DoorCard } from "#domain/doorCard.ts";
import { givenName } from "#domain/personName.ts";

/** What a visitor's message to the owner says before they change it. */
export function useAskWords({ ownerName, roomName }: DoorCard): string {
  const { t } = useLingui();
  const name = givenName(ownerName) ?? ownerName;
  return t`Hello ${name}, may I come in? I am at the door of “${roomName}”.`;
}

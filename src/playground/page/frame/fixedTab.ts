import type { HostTab } from "#playground/host-simulator/hostChoices.ts";

/**
 * A tab that the manifest has put in its place: the host takes no other configuration for it, and shows it without a page
 * before it.
 */
export const fixedTab = (entityId: string, address: string): HostTab => ({
  config: () => ({
    entityId,
    contentUrl: new URL(address, location.href).href,
    suggestedDisplayName: "Personal Meeting Link",
    websiteUrl: null,
    removeUrl: null,
  }),
  keep: () => undefined,
  setValidity: () => undefined,
  saveEnded: () => false,
  goBack: () => false,
});

import type { Host } from "#api/host/host.ts";
import type { Cloud } from "#domain/clouds.ts";
import type { DoorPlace } from "#domain/tabLinks.ts";

type PlaceDeps = {
  readonly host: Pick<Host, "context">;
  readonly cloud: Pick<Cloud, "teamsOrigin">;
};

/** The tab in which the host shows this page, as a place for a door. `origin`: of the app's pages. */
export const doorPlace = (
  { host, cloud }: PlaceDeps,
  origin: string,
  entityId: string,
): DoorPlace => ({
  origin,
  teamsOrigin: cloud.teamsOrigin,
  appId: host.context.appId,
  entityId,
  tenantId: host.context.tenantId,
  channelId: host.context.channelId,
  chatId: host.context.chatId,
});

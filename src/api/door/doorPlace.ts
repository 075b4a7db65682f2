import type { Host } from "#api/host/host.ts";
import type { Cloud } from "#domain/clouds.ts";
import type { DoorPlace } from "#domain/tabLinks.ts";

/** As long as any app's id, where the host does not tell ours: for measuring links only. */
const SOME_APP_ID = "00000000-0000-0000-0000-000000000000";

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
  appId: host.context.appId ?? SOME_APP_ID,
  entityId,
  tenantId: host.context.tenantId,
  channelId: host.context.channelId,
  chatId: host.context.chatId,
});

import type { HostPlace } from "#playground/host-simulator/hostPlace.ts";
import { HOME_TENANT_ID } from "#playground/tenant/people.ts";

type ChannelPlace = Extract<HostPlace, { kind: "channel" }>;

const TEAM = {
  teamId: "19:sample-team@thread.tacv2",
  teamName: "Sample team",
  groupId: "66666666-6666-4666-8666-666666666666",
  tenantId: HOME_TENANT_ID,
} as const;

/** One channel of each kind that Teams has. */
export const CHANNELS = {
  regular: {
    ...TEAM,
    kind: "channel",
    channelId: "19:drop-in@thread.tacv2",
    channelName: "Drop-in",
    channelType: "Regular",
  },
  private: {
    ...TEAM,
    kind: "channel",
    channelId: "19:committee@thread.tacv2",
    channelName: "Committee",
    channelType: "Private",
  },
  shared: {
    ...TEAM,
    kind: "channel",
    channelId: "19:partners@thread.tacv2",
    channelName: "Partners",
    channelType: "Shared",
  },
} as const satisfies Readonly<Record<string, ChannelPlace>>;

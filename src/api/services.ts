import type { TokenProvider } from "./auth/tokenProvider.ts";
import type { GraphClient } from "./graph/graphClient.ts";
import type { Host } from "./host/host.ts";
import type { OpenedRoom } from "./room/openRoom.ts";
import type { Cloud } from "#domain/clouds.ts";
import type { Meeting, RememberedRoom } from "#domain/meeting.ts";
import type { Surface } from "#domain/surface.ts";

/** Everything the app works with, ready before any framework is there. */
export type Services = {
  readonly host: Host;
  /** Which of our pages the host shows. */
  readonly surface: Surface;
  readonly tokens: TokenProvider;
  readonly graph: GraphClient;
  /** Where Teams and Outlook on the web live for this tenant, for deep links. */
  readonly cloud: Pick<Cloud, "teamsOrigin" | "outlookOrigin">;
  /** The room this device knows for the person the host names and may still show, or null. */
  readonly remembered: () => RememberedRoom | null;
  /** Keeps Graph's latest word on the room for the next visit of this device. */
  readonly remember: (meeting: Meeting) => void;
  /** Opens the person's room; asks for a token silently. Never broken off: a half-made room is the thing to avoid. */
  readonly openRoom: () => Promise<OpenedRoom>;
  /**
   * The first opening, begun at boot where the page is the owner's own; else null. A later one starts anew with
   * `openRoom`. On the door and in the side panel nobody may open a room: every visitor would be given one.
   */
  readonly firstOpening: Promise<OpenedRoom> | null;
};

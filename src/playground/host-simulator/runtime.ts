import type { HostChoices } from "./hostChoices.ts";

/** The version that the host names for itself in the answer to `initialize`. */
const HOST_SDK_VERSION = "2.0.1";

/** A capability is supported when its key is there; the names of nested ones are joined by a dot. */
const CAPABILITIES = [
  "app.notifySuccessResponse",
  "calendar",
  "call",
  "chat",
  "clipboard",
  "mail",
  "nestedAppAuth",
  "pages.backStack",
  "pages.config",
  "pages.currentApp",
  "teamsCore",
] as const;

/** teams-js turns `chat`, `call` and app navigation of a legacy host into deep links, so that only these reach it. */
const LEGACY_CAPABILITIES = ["pages.backStack", "pages.config", "teamsCore"];

type RuntimeChoices = Pick<HostChoices, "runtime" | "offersNestedAppAuth" | "unsupported">;
type Tree = { [key: string]: Tree };

const isWithin = (path: string, ancestor: string) =>
  path === ancestor || path.startsWith(`${ancestor}.`);

const offered = (choices: RuntimeChoices): readonly string[] => {
  if (choices.runtime === "legacy") return LEGACY_CAPABILITIES;
  const missing = [
    ...choices.unsupported,
    ...(choices.offersNestedAppAuth ? [] : ["nestedAppAuth"]),
  ];
  return CAPABILITIES.filter((path) => !missing.some((lacking) => isWithin(path, lacking)));
};

/** Whether calls that need this capability, such as `pages.currentApp`, reach a host that speaks them. */
export const hasCapability = (choices: RuntimeChoices, path: string) =>
  offered(choices).some((known) => isWithin(known, path));

function toTree(paths: readonly string[]): Tree {
  const root: Tree = {};
  for (const path of paths) {
    let node = root;
    for (const key of path.split(".")) node = node[key] ??= {};
  }
  return root;
}

/** What comes in the answer to `initialize` after frame context and client type. */
export function runtimeAnswer(choices: RuntimeChoices): readonly string[] {
  if (choices.runtime === "legacy") return [HOST_SDK_VERSION];
  const offersBridge = hasCapability(choices, "nestedAppAuth");
  return [
    HOST_SDK_VERSION,
    // The bridge polyfill of teams-js parses the fourth element only.
    JSON.stringify({
      apiVersion: 4,
      isLegacyTeams: false,
      isNAAChannelRecommended: offersBridge,
      isDeeplyNestedAuthSupported: offersBridge,
      canParentManageNAATrustedOrigins: false,
      hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
      supports: toTree(offered(choices)),
    }),
  ];
}

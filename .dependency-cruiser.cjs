/** Who may import whom: docs/architecture.md. Tests and configuration may import anything; they are cruised as users. */
const rule = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: to },
});
const wall = (name, allowedIn, target) => ({
  name,
  severity: "error",
  from: { path: "^src", pathNot: allowedIn },
  to: { path: target },
});

const SHIPPED = { path: "^src", pathNot: "^src/playground/" };
const ENTRIES = "^src/(main|start|boot|App|surfaces|authStart|authEnd)\\.";

const layers = [
  rule(
    "domain-is-pure",
    "^src/domain",
    "^src/(api|hooks|tabs|playground)|node_modules/(?!valibot|temporal-polyfill)",
  ),
  rule(
    "api-has-no-react",
    "^src/api",
    "^src/(hooks|tabs|playground)|node_modules/(react|@fluentui|@tanstack|@lingui)",
  ),
  rule("hooks-know-no-screen", "^src/hooks", "^src/(tabs|playground)|node_modules/@fluentui"),
  rule(
    "tabs-go-through-hooks",
    "^src/tabs",
    "^src/playground|^src/api/(?!graph/graphError|auth/authError|host/hostError|host/hostContext|config/configError)",
  ),
  rule("playground-knows-no-screen", "^src/playground", "^src/(tabs|hooks|main|start|App|boot)"),
  {
    name: "surfaces-are-separate",
    severity: "error",
    from: { path: "^src/tabs/(?!shared)([^/]+)/" },
    to: { path: "^src/tabs/(?!shared)([^/]+)/", pathNot: "^src/tabs/$1/" },
  },
  rule("shared-knows-no-surface", "^src/tabs/shared", "^src/tabs/(?!shared)"),
  {
    name: "playground-never-ships",
    severity: "error",
    from: { path: ENTRIES },
    to: { path: "^src/playground", reachable: true },
  },
  rule("source-knows-no-tools", "^src", "^(hosting|tests|scripts)/"),
];

const walls = [
  wall(
    "teams-js-in-its-rooms",
    "^src/(api/(host|auth)|playground/host-simulator)/",
    "node_modules/@microsoft/teams-js",
  ),
  wall("teamsfx-only-in-auth", "^src/api/auth/", "node_modules/@microsoft/teamsfx"),
  wall("msal-only-in-auth", "^src/api/auth/", "node_modules/(@azure/msal|msal-browser-3)"),
  wall("ky-only-in-graph", "^src/api/graph/", "node_modules/ky/"),
  {
    name: "browser-code-has-no-node",
    severity: "error",
    from: { path: "^src", pathNot: "^src/playground/fake-graph/httpDoor" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "shipped-code-has-no-tool-packages",
    severity: "error",
    from: SHIPPED,
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
];

const hygiene = [
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  {
    name: "no-orphans",
    severity: "error",
    from: { orphan: true, path: "^src", pathNot: "\\.d\\.ts$" },
    to: {},
  },
  { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  {
    name: "packages-are-declared",
    severity: "error",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
];

module.exports = {
  forbidden: [...layers, ...walls, ...hygiene],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      // A package of types alone names no `main`.
      mainFields: ["module", "main", "types"],
    },
  },
};

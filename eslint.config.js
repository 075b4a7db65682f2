import js from "@eslint/js";
import query from "@tanstack/eslint-plugin-query";
import globals from "globals";
import jestDom from "eslint-plugin-jest-dom";
import jsxA11y from "eslint-plugin-jsx-a11y";
import lingui from "eslint-plugin-lingui";
import reactHooks from "eslint-plugin-react-hooks";
import testingLibrary from "eslint-plugin-testing-library";
import tseslint from "typescript-eslint";

/** Frameless entries and adapters: the only source that may touch the browser itself. */
const BROWSER_SOURCES = [
  "src/api/**",
  "src/{main,boot,showWithoutScreen,showSignInPage,authStart,authEnd}.ts",
  "src/playground/**",
];
const FETCH_SOURCES = ["src/api/{graph,config}/**", "src/playground/**"];

const BROWSER_GLOBALS = ["window", "document", "localStorage", "sessionStorage", "navigator"].map(
  (name) => ({ name, message: "Only src/api, the entries and the playground touch the browser." }),
);
const FETCH_GLOBALS = ["fetch", "XMLHttpRequest"].map((name) => ({
  name,
  message: "Requests leave through src/api/graph or src/api/config.",
}));

const restrictedThroughGlobalThis = (restrictions) =>
  restrictions.flatMap(({ name, message }) =>
    ["globalThis", "self", "window"].map((object) => ({ object, property: name, message })),
  );
const walls = (restrictions) => ({
  "no-restricted-globals": ["error", ...restrictions],
  "no-restricted-properties": ["error", ...restrictedThroughGlobalThis(restrictions)],
});
// A severity without options would keep the options of the wall before it.
const NO_WALLS = { "no-restricted-globals": "off", "no-restricted-properties": "off" };

/** Props and keys whose text no person ever reads: styles, ids, Fluent's look. */
const UNREAD_NAMES = [
  "className",
  "key",
  "id",
  "htmlFor",
  "name",
  "role",
  "rel",
  "target",
  "type",
  "value",
  "href",
  "src",
  "width",
  "height",
  "viewBox",
  "d",
  "fill",
  "stroke",
  "transform",
  "style",
  "styles",
  "displayName",
  "queryKey",
  "mutationKey",
  "pageId",
  "entityId",
  { regex: { pattern: "^data-" } },
  { regex: { pattern: "^aria-(live|haspopup|current|controls|labelledby|describedby|owns)$" } },
  { regex: { pattern: "(Id|Key|Ref|Class|ClassName|Url)$" } },
  { regex: { pattern: "^[A-Z][A-Z0-9_]+$" } },
];

const UNREAD_CALLS = [
  "makeStyles",
  "makeResetStyles",
  "mergeClasses",
  "shorthands.*",
  "typeStyles",
  "*.addEventListener",
  "*.removeEventListener",
  "*.getAttribute",
  "*.setAttribute",
  "*.closest",
  "*.querySelector",
  "*.split",
  "*.join",
  "*.includes",
  "*.startsWith",
  "*.endsWith",
  "Error",
  "TypeError",
  "Symbol",
  "new URL",
];

export default tseslint.config(
  { ignores: ["dist", ".playground", "coverage", "test-results", "playwright-report", ".cache"] },
  { ignores: ["build", "src/locales/**"] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, query.configs["flat/recommended"]],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportSpecifier[exported.name='default']", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file itself." },
      ],
      ...walls([...BROWSER_GLOBALS, ...FETCH_GLOBALS]),
    },
  },
  { files: BROWSER_SOURCES, rules: walls(FETCH_GLOBALS) },
  { files: FETCH_SOURCES, rules: NO_WALLS },
  {
    // The ways to the clipboard that are left where the browser's own is blocked.
    files: [
      "src/api/browser/copyText.ts",
      "src/api/host/hostClipboard.ts",
      // docs/decisions: teamsfx is deprecated and kept behind this one file.
      "src/api/auth/teamsUserCredential.ts",
    ],
    rules: { "@typescript-eslint/no-deprecated": "off" },
  },
  {
    files: ["src/tabs/**/*.{ts,tsx}", "src/App.tsx"],
    extends: [lingui.configs["flat/recommended"]],
    rules: {
      "lingui/no-unlocalized-strings": [
        "error",
        {
          ignore: ["^[a-z0-9-]+$", "^https?://", "^[a-z]+(\\.[a-zA-Z]+)+$"],
          ignoreNames: UNREAD_NAMES,
          ignoreFunctions: UNREAD_CALLS,
          ignoreMethodsOnTypes: ["Map.get", "Map.has", "Set.has"],
          useTsTypes: true,
        },
      ],
      "lingui/no-single-tag-to-translate": "error",
      "lingui/no-single-variables-to-translate": "error",
      "lingui/no-trans-inside-trans": "error",
      "lingui/no-plural-inside-trans": "error",
      "lingui/no-expression-in-message": "error",
    },
  },
  {
    files: ["src/playground/**"],
    rules: { "no-console": ["error", { allow: ["error", "warn"] }] },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "no-console": "off",
    },
  },
  {
    files: ["tests/**/*.tsx"],
    extends: [
      reactHooks.configs.flat.recommended,
      testingLibrary.configs["flat/react"],
      jestDom.configs["flat/recommended"],
    ],
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
  { files: ["{hosting,scripts,tests/contract}/**"], rules: { "no-console": "off" } },
);

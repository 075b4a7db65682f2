import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

const setupFiles = ["tests/support/setup.ts"];

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "html"] },
      projects: [
        {
          extends: true,
          test: {
            name: "node",
            environment: "node",
            include: [
              "tests/{domain,api,playground,hosting,package,contract,support}/**/*.test.ts",
            ],
            setupFiles,
          },
        },
        {
          extends: true,
          test: {
            name: "dom",
            environment: "jsdom",
            include: ["tests/**/*.test.tsx"],
            setupFiles: [...setupFiles, "tests/support/setupDom.ts"],
            // A whole surface, perhaps on a busy machine.
            testTimeout: 60_000,
          },
        },
      ],
    },
  }),
);

import { defineConfig } from "vitest/config";

/** Run by `npm run test:contract` after the other tests have recorded what they saw. */
export default defineConfig({
  test: {
    name: "contract",
    environment: "node",
    include: ["tests/contract/**/*.contract.ts"],
  },
});

/**
 * The tests that take minutes or hours: killing a browser in mid-write, fuzzing every parser,
 * simulating careers. `npm run test:long` runs them before a part is called done.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "long",
    environment: "node",
    globalSetup: ["scenarios/long/report.ts"],
    include: ["**/*.long.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.cache/**"],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});

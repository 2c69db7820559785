import { defineConfig } from "vitest/config";

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // All of the machine, which does nothing else meanwhile; by default one core would stay idle.
    maxWorkers: "100%",
    projects: [
      { test: { name: "code", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"], ...patience } },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/setup.ts",
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // A machine busy with other work may starve a browser once; twice is a fault.
          retry: process.env["CI"] ? 1 : 0,
        },
      },
    ],
  },
});

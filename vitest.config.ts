import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // All of the machine, which does nothing else meanwhile; by default one core would stay idle.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "code",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Univer and the Office.js client are loaded once, not for each file; ./test/support/setup.ts sees to the rest.
          isolate: false,
          // In megabytes: most of what a workbook in the embedded host leaves is gone before it has to be moved elsewhere.
          execArgv: ["--max-semi-space-size=128"],
          setupFiles: "test/support/setup.ts",
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/setup.ts",
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // The files share a connection to the browser, and what stands open in it: see ./test/browser/harness.ts.
          isolate: false,
          // A machine busy with other work may starve a browser once; twice is a fault.
          retry: process.env["CI"] ? 1 : 0,
        },
      },
    ],
  },
});

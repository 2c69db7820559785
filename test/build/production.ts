import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { ROOT } from "../../src/workbench/root";

const WEBPACK = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");

/** Builds for production as `npm run build` does, but into a folder of the caller's; more options as webpack takes them. */
export async function buildInto(folder: string, ...options: string[]): Promise<void> {
  const words = [WEBPACK, "--output-path", folder, ...options];
  await promisify(execFile)(process.execPath, words, { cwd: ROOT, maxBuffer: 2 ** 26 });
}

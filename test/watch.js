/**
 * Compiles whatever was saved, and runs the code tests that it could break, until you end it (q).
 *
 *     npm run watch                  begins with the tests of what differs from the last commit
 *     npm run watch -- test/cells    only tests whose path holds one of these words
 *     npm run watch -- --check       does it once, and ends; 1 if something failed
 */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const words = process.argv.slice(2);
const once = words.includes("--check");
const only = words.filter((word) => word !== "--check");

const tests = ["vitest", once ? "run" : "watch", "--project", "code", ...(only.length > 0 ? only : ["--changed"])];
const types = ["tsc", "-b", ...(once ? [] : ["--watch", "--preserveWatchOutput"])];

const [compiler, tester] = [types, tests].map(([program, ...rest]) =>
  spawn(join(ROOT, "node_modules/.bin", program), rest, {
    cwd: ROOT,
    // Keys are for the tests.
    stdio: [program === "vitest" ? "inherit" : "ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  }),
);
const ended = (child) => new Promise((done) => child.on("close", (code) => done(code ?? 1)));
const codes = [ended(compiler), ended(tester)];
// Who ends the tests has ended.
if (!once) void codes[1].then(() => compiler.kill());
process.exitCode = Math.max(...(await Promise.all(codes))) > 0 && once ? 1 : 0;

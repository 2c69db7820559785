/**
 * Runs the checks side by side, two on a machine of two cores, and says of each how it went; 1 if any failed.
 *
 *     npm test                        all of them
 *     npm run check                   those that take a minute, with the code tests of what changed
 *     node test/run.js lint browser   these
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const LANES = 2;
/**
 * Of the browser's tests no more at once than a lane's share of the cores, unless nothing runs beside them: they have a browser each.
 * The code's tests take what is left of the machine.
 */
const workers = (alone) => `--maxWorkers=${alone ? "100%" : Math.max(1, Math.floor(availableParallelism() / LANES))}`;

/** In the order in which they are begun. */
const CHECKS = {
  types: { run: () => ["tsc", "-b"] },
  // The build is kept in .build/webpack: tests that look at it begin where this ends.
  build: { run: () => ["webpack", "--output-path", ".build/dist"] },
  // A test of the layers compiles, too.
  code: { after: "types", run: () => ["vitest", "run", "--project", "code"] },
  // What is built is what they look at.
  browser: {
    after: "build",
    run: (alone) => ["vitest", "run", "--project", "browser", workers(alone)],
    environment: () => (asked.includes("build") && !failed.includes("build") ? { HVM_BUILT: ".build/dist" } : {}),
  },
  changed: { after: "types", run: () => ["vitest", "run", "--project", "code", "--changed"] },
  lint: { run: () => ["eslint", ".", "--cache", "--cache-location", ".build/eslint", "--cache-strategy", "content"] },
  format: { run: () => ["prettier", "--check", ".", "--cache", "--cache-location", ".build/prettier"] },
};

const asked =
  process.argv.length > 2 ? process.argv.slice(2) : Object.keys(CHECKS).filter((name) => name !== "changed");
const unknown = asked.filter((name) => !(name in CHECKS));
if (unknown.length > 0) throw new Error(`There is no check "${unknown[0]}", only ${Object.keys(CHECKS).join(", ")}.`);

const waiting = Object.keys(CHECKS).filter((name) => asked.includes(name));
const running = new Set();
const failed = [];
const began = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

await Promise.all(Array.from({ length: LANES }, lane));
console.log(`\n${failed.length === 0 ? "All is well" : `Failed: ${failed.join(", ")}`}, after ${seconds(began)}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** One check after the other, as long as there is one whose turn it is. */
async function lane() {
  for (let name = next(); name !== undefined; name = next()) {
    const started = performance.now();
    running.add(name);
    console.log(`${name} …`);
    const { run, environment } = CHECKS[name];
    const { code, output } = await outcome(run(asked.length === 1), environment?.());
    running.delete(name);
    if (code !== 0) failed.push(name);
    console.log(
      `\n${"─".repeat(20)} ${name}: ${code === 0 ? "good" : "FAILED"}, ${seconds(started)}\n${output.trim()}`,
    );
  }
}

/** Takes the first check that need not wait for another; it is run even if that one fails. */
function next() {
  const at = waiting.findIndex((name) => {
    const { after } = CHECKS[name];
    return !running.has(after) && !waiting.includes(after);
  });
  return at < 0 ? undefined : waiting.splice(at, 1)[0];
}

/** What a program of node_modules said, all of it at its end, so that none speaks into another's words. */
function outcome([program, ...words], environment = {}) {
  const child = spawn(join(ROOT, "node_modules/.bin", program), words, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 1, output: error.message }));
    child.on("close", (code) => done({ code, output }));
  });
}

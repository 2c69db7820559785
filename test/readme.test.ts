import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

it.each(["README.md", "CONTRIBUTING.md"])(
  "CI runs every command that %s gives to be run (those in sh blocks)",
  (document) => {
    const text = readFileSync(join(ROOT, document), "utf8");
    const commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
      block!.trim().split(/\n| && /),
    );
    const ci = readFileSync(join(ROOT, ".ci/run"), "utf8").split("\n");
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      // What never ends is run in a form that checks and ends.
      const accepted = [command, `${command} -- --check`];
      expect(
        ci.some((line) => accepted.includes(line.trim())),
        command,
      ).toBe(true);
    }
  },
);

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname } from "node:path";

/** What is done to this computer: behind an interface, so that a test can stand in for a Windows or a Mac. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  exists(path: string): boolean;
  /** Copies a file, into folders that are made where there are none. */
  copy(from: string, to: string): void;
  remove(path: string): void;
  /** Runs a program whose words the user sees; whether it ended well. */
  run(program: string, words: readonly string[]): boolean;
}

/** The computer that this runs on. */
export const THIS_MACHINE: Machine = {
  platform: process.platform,
  home: homedir(),
  exists: existsSync,
  copy: (from, to) => {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  },
  remove: (path) => rmSync(path, { force: true }),
  run: (program, words) =>
    spawnSync(program, [...words], { stdio: "inherit", shell: process.platform === "win32" }).status === 0,
};

import { spawnSync } from "node:child_process";

const NAMES = ["python3", "/usr/bin/python3", "python"];

/** The first Python of this machine that has these packages; undefined where none has. */
export function pythonWith(...packages: readonly string[]): string | undefined {
  return NAMES.find((name) => spawnSync(name, ["-c", `import ${packages.join(", ")}`]).status === 0);
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder: the nearest above this code, or above what was bundled of it, that holds a package.json. */
export const ROOT = above(import.meta.dirname);

function above(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : above(dirname(folder));
}

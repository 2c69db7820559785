import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Links that lead on to further ones; more of them lead in a circle. */
const MOST_LINKS = 40;

/** Where writing to a path would write: where a link points to, be there a file yet or not, so that the link stays. */
export function realPath(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch {
    // There is no file yet.
  }
  const target = linkAt(path);
  if (target !== null && links < MOST_LINKS) return realPath(resolve(dirname(path), target), links + 1);
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

import { rename, rm, writeFile } from "node:fs/promises";
import { FileError } from "../../file/package/errors";
import { realPath } from "./real-path";

/** Writes all files or, where one cannot be written, none: each beside its place first, then all into their places. */
export async function writeAll(
  files: readonly (readonly [path: string, content: Uint8Array | string])[],
): Promise<void> {
  const moves = files.map(([path, content]) => {
    const target = realPath(path);
    return { path, content, target, unfinished: `${target}.${process.pid}.tmp` };
  });
  const failed = (path: string) => (error: NodeJS.ErrnoException) => {
    const what = `${path} cannot be written (${error.code})`;
    throw new FileError("unwritable", `${what}. Close it where it is open, or choose another file.`);
  };
  try {
    for (const { path, content, unfinished } of moves) await writeFile(unfinished, content).catch(failed(path));
    for (const { path, target, unfinished } of moves) await rename(unfinished, target).catch(failed(path));
  } finally {
    for (const { unfinished } of moves) await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

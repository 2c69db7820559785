import { rename, rm, writeFile } from "node:fs/promises";
import { FileError } from "../../file/package/errors";
import { realPath } from "./real-path";

/** What to do where it is not that another program has the file open. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: make room, or choose another disk.",
  EDQUOT: "Your share of the disk is used up: make room, or choose another disk.",
  EROFS: "The disk takes no changes: choose another.",
  EACCES: "You may not write there: choose another folder, or close the file where it is open.",
};

/** Writes all files or, where one cannot be written, none: each beside its place first, then all into their places. */
export async function writeAll(
  files: readonly (readonly [path: string, content: Uint8Array | string])[],
): Promise<void> {
  const moves = files.map(([path, content]) => {
    const target = realPath(path);
    return { path, content, target, unfinished: `${target}.${process.pid}.tmp` };
  });
  const failed = (path: string) => (error: NodeJS.ErrnoException) => {
    const remedy = REMEDIES[error.code ?? ""] ?? "Close it where it is open, or choose another file.";
    throw new FileError("unwritable", `${path} cannot be written (${error.code}). ${remedy}`);
  };
  try {
    for (const { path, content, unfinished } of moves) await writeFile(unfinished, content).catch(failed(path));
    for (const { path, target, unfinished } of moves) await rename(unfinished, target).catch(failed(path));
  } finally {
    for (const { unfinished } of moves) await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

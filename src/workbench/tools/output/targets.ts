import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { isZip } from "../../file/open";
import { hasMacros } from "../../file/xlsx";
import { type Arguments, UsageError } from "../arguments";
import { realPath } from "./real-path";

/** Stands for the standard output, where a file would be named. */
export const STDOUT = "-";

/** Where results go: files, or STDOUT; null for nowhere. */
type Targets = { readonly [K in "out" | "json" | "csv" | "report-text"]?: string | null } & {
  readonly out: string | null;
};

function isWorkbook(path: string): boolean {
  return [".xlsx", ".xlsm"].includes(extname(path).toLowerCase());
}

export function isCalledWithMacros(path: string): boolean {
  return extname(path).toLowerCase() === ".xlsm";
}

/** Whether a file holds macros though its name does not say so. */
async function holdsMacros(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => new Uint8Array());
  return isZip(bytes) && hasMacros(bytes);
}

/** A path that ends in a slash means a folder, though resolving it hides that. */
export function refuseFolders({ out, json, csv, reportText }: Arguments): void {
  for (const [option, target] of Object.entries({ out, json, csv, "report-text": reportText })) {
    if (target !== null && /[\\/]$/.test(target)) throw isFolder(option, target);
  }
}

/** INPUT is never written to, under whatever name; and a folder that is not there is said before any work. */
export async function refuseUnsafeTargets(input: string, targets: Targets): Promise<void> {
  const asked = Object.entries(targets).filter((each): each is [string, string] => each[1] !== null);
  for (const [option, target] of asked) {
    const namesake = asked.find(([other, same]) => other !== option && isSame(same, target));
    if (namesake) throw new UsageError(`--${namesake[0]} and --${option} name the same file.`);
    if (target === STDOUT) continue;
    if (await sameFile(input, target))
      throw new UsageError(
        `--${option} names INPUT itself (${target}). Choose another file: INPUT is never written to.`,
      );
    const there = await stat(target).catch(() => null);
    if (there?.isDirectory()) throw isFolder(option, target);
    if ((there !== null && !there.isFile()) || /^\/(?:dev|proc)\//.test(target)) {
      const instead = option === "out" ? "" : ` For the standard output: --${option} -.`;
      throw new UsageError(`--${option} names a device or a pipe, not a file: ${target}.${instead}`);
    }
    const folder = await stat(dirname(target)).catch(() => null);
    if (!folder?.isDirectory()) throw new UsageError(`The folder of --${option} does not exist: ${dirname(target)}.`);
  }
  const { out } = targets;
  if (out === null) return;
  if (!isWorkbook(out)) throw new UsageError(`--out must end in .xlsx, not ${basename(out)}.`);
  if (isCalledWithMacros(input) && !isCalledWithMacros(out))
    throw new UsageError(`INPUT is a workbook with macros, which can be saved as .xlsm only: --out must end in .xlsm.`);
  if (isCalledWithMacros(out) && !(isCalledWithMacros(input) || (await holdsMacros(input))))
    throw new UsageError(`INPUT is no workbook with macros (.xlsm), so --out must end in .xlsx.`);
}

function isFolder(option: string, target: string): UsageError {
  return new UsageError(`--${option} names a folder, not a file: ${target}.`);
}

/** Whether two targets are one, perhaps through a link: the one result would take the other's place. */
function isSame(one: string, other: string): boolean {
  if (one === STDOUT || other === STDOUT) return one === other;
  return realPath(one) === realPath(other);
}

async function sameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  if (one && other) return one.dev === other.dev && one.ino === other.ino;
  return false;
}

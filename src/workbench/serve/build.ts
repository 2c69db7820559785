import { build, type BuildOptions } from "esbuild";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { functionsMetadata } from "../../functions/help/metadata";
import { FUNCTIONS } from "../../functions/table";
import { galleryTitles } from "../../taskpane/gallery/titles";
import { ROOT } from "../root";

/** Built files by their path on the server. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The page around the sheet, and the script that its frame runs before Office.js. */
export async function buildPage(): Promise<Files> {
  const built = await Promise.all([
    // Of Univer's 15 MB a browser has to read every character.
    bundle("page", ["src/workbench/page/main.ts"], { format: "esm", minifySyntax: true, minifyWhitespace: true }),
    bundle("page", ["src/workbench/page/pane/frame.ts"], { format: "iife" }),
  ]);
  return new Map(built.flatMap((files) => [...files]));
}

/** The pane as a developer sees it: not minified, with source maps. Ribbon and functions live in the same page. */
export async function buildPane(): Promise<Files> {
  const entries = ["src/functions/when-called.ts", "src/commands/index.ts", "src/taskpane/index.tsx"];
  const scripts = await bundle("pane", entries, { format: "esm", splitting: true });
  return new Map([...scripts, ["/pane/functions.json", Buffer.from(JSON.stringify(functionsMetadata()))]]);
}

async function bundle(folder: string, entries: readonly string[], options: BuildOptions): Promise<Files> {
  const outdir = resolve(ROOT, folder);
  const { version } = JSON.parse(await readFile(resolve(ROOT, "package.json"), "utf8")) as { version: string };
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(entries.map((entry) => [nameOf(entry), entry])),
    bundle: true,
    write: false,
    outdir,
    target: "es2022",
    jsx: "automatic",
    sourcemap: "linked",
    logLevel: "warning",
    ...options,
    define: {
      "process.env.NODE_ENV": '"production"',
      HVM_VERSION: JSON.stringify(version),
      HVM_FUNCTIONS: JSON.stringify(FUNCTIONS.map(({ id }) => id)),
      PANE_STATES: JSON.stringify(galleryTitles()),
    },
  });
  return new Map(outputFiles!.map(({ path, contents }) => [`/${folder}/${relative(outdir, path)}`, contents]));
}

/** "src/taskpane/index.tsx" is taskpane, "src/workbench/page/main.ts" is main. */
function nameOf(entry: string): string {
  return /([^/]+)(?:\/index)?\.tsx?$/.exec(entry)![1]!;
}

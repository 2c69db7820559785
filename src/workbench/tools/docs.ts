import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as prettier from "prettier";
import { differencesMarkdown } from "./docs/differences";
import { problemsPage } from "./docs/problems";
import { readmePage } from "./docs/readme";

const ROOT = resolve(import.meta.dirname, "../../..");

/** A document, or parts of one, that is made of what the code declares. */
export interface Document {
  /** From the repository's root. */
  readonly file: string;
  /** What the file shall hold, given what it holds now ("" where there is none). */
  text(now: string): string;
}

/** Every document that is made of code. `npx tsx src/workbench/tools/docs.ts NAME` writes one, without a name all. */
export const DOCUMENTS = {
  differences: { file: "docs/differences.md", text: differencesMarkdown },
  problems: { file: "docs/problems.md", text: problemsPage },
  readme: { file: "README.md", text: readmePage },
} satisfies Record<string, Document>;

export type DocumentName = keyof typeof DOCUMENTS;

/** What the document's file holds, and what it should. */
export async function compared(name: DocumentName): Promise<{ readonly now: string; readonly wanted: string }> {
  const { file, text }: Document = DOCUMENTS[name];
  const path = join(ROOT, file);
  const now = contentOf(path);
  return { now, wanted: await prettier.format(text(now), { ...(await prettier.resolveConfig(path)), filepath: path }) };
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

async function write(names: readonly string[]): Promise<void> {
  const known = Object.keys(DOCUMENTS) as DocumentName[];
  const unknown = names.filter((name) => !(name in DOCUMENTS));
  if (unknown.length > 0)
    throw new Error(`No document is named ${unknown.join(", ")}. Choose from ${known.join(", ")}.`);
  for (const name of known) {
    if (names.length > 0 && !names.includes(name)) continue;
    const { now, wanted } = await compared(name);
    const { file } = DOCUMENTS[name];
    if (now === wanted) continue;
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), wanted);
    process.stdout.write(`${file} is written.\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await write(process.argv.slice(2));

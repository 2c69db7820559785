/** The workbooks that we write, as they come out of the command line: of thirty studies in every mode, and of all templates. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { main } from "../../src/workbench/tools/cli";
import { TEMPLATES } from "../../src/workbench/tools/templates";
import { INPUTS } from "../inputs/cases";
import { bytesOf, type Input } from "../inputs/input";

const ASSETS = resolve(import.meta.dirname, "../../assets");
const STUDIES = 30;
const MODES: readonly (readonly string[])[] = [
  ["--further", "none"],
  ["--further", "none", "--formulas"],
  ["--further", "all"],
];

/** A workbook that is to be written. */
interface Writing {
  /** Names its folder. */
  readonly name: string;
  /** What the command line is told, besides where to. */
  readonly words: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array | string>>;
}

/** Writes them into folders of their own; every `step`-th alone, where not all are asked for. Their paths. */
export async function writeAll(folder: string, step: number): Promise<string[]> {
  const all = [...samples(), ...templates(), ...(await studies())];
  const paths: string[] = [];
  for (const writing of all.filter((_, i) => i % step === 0)) paths.push(...(await write(writing, folder)));
  return paths;
}

async function write({ name, words, files }: Writing, folder: string): Promise<string[]> {
  const own = join(folder, name);
  mkdirSync(own);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(own, file), content);
  const was = process.cwd();
  process.chdir(own);
  const { code, said } = await silently(() => main([...words, "--out", "written.xlsx"]));
  process.chdir(was);
  // Some names and signs formulas cannot see through: that is refused, and test/excel/formulas/refusals.test.ts tells which.
  if (code === 1 && said.includes("Formulas cannot follow all of what was read.")) return [];
  if (code !== 0) throw new Error(`${name} could not be written: hvm ${words.join(" ")} ended with ${code}.`);
  return readdirSync(own)
    .filter((file) => file.startsWith("written"))
    .map((file) => join(own, file));
}

function samples(): Writing[] {
  return ["sample-study.xlsx", "sample-constellations.xlsx"].flatMap((sample) =>
    MODES.map((mode, m) => ({ name: `${sample} ${m + 1}`, words: [join(ASSETS, sample), ...mode], files: {} })),
  );
}

function templates(): Writing[] {
  return Object.keys(TEMPLATES).map((name) => ({ name: `template ${name}`, words: ["--template", name], files: {} }));
}

/** Of each kind of input as many as make thirty, those that are read. */
async function studies(): Promise<Writing[]> {
  const isRead = ({ expect, file }: Input) =>
    "firms" in expect && expect.firms !== undefined && !file.endsWith(".xlsm");
  const read = INPUTS.filter(isRead);
  const chosen = read.filter(
    (_, i) => Math.floor((i * STUDIES) / read.length) !== Math.floor(((i - 1) * STUDIES) / read.length),
  );
  const writings = chosen.map(async (input, n) => ({
    input,
    n: n + 1,
    files: { ...input.beside, [input.file]: await bytesOf(input) },
  }));
  return (await Promise.all(writings)).flatMap(({ input, n, files }) =>
    MODES.map((mode, m) => ({
      name: `study ${n} mode ${m + 1}`,
      words: [input.file, ...(input.options ?? []), ...mode],
      files,
    })),
  );
}

/** Nothing is printed meanwhile: the code, and what would have been said of what went wrong. */
async function silently(act: () => Promise<number>): Promise<{ readonly code: number; readonly said: string }> {
  const [log, write] = [console.log, process.stderr.write.bind(process.stderr)];
  let said = "";
  console.log = () => undefined;
  process.stderr.write = (text) => ((said += String(text)), true);
  try {
    const code = await act();
    return { code, said };
  } finally {
    console.log = log;
    process.stderr.write = write;
  }
}

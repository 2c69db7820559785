/**
 * The same before and after, step 3 of 3: two folders that make.ts made, file by file.
 *
 *     npx tsx test/same/compare.ts BEFORE AFTER [--all]        --all lists every difference, not only a part's first
 *
 * What was printed and .json are held together byte by byte. Of .xlsx the files first, then part by part the bytes, then
 * the trees that their XML stands for. The version of the add-in counts as the same. Exits with 1 on any difference.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { unzipSync } from "fflate";
import { differences, parseXml, type Difference, type Element } from "./xml";

const KINDS = ["same bytes", "same tree", "differs"] as const;

interface Result {
  readonly kind: (typeof KINDS)[number];
  readonly found: readonly Difference[];
}

const SAME: Result = { kind: "same bytes", found: [] };
const all = process.argv.includes("--all");
const [before, after] = process.argv.slice(2).filter((word) => word !== "--all");
if (!before || !after) throw new Error("Call it so: npx tsx test/same/compare.ts BEFORE AFTER [--all]");

const results = [...new Set([...filesIn(before), ...filesIn(after)])].sort().map((file) => ({
  file,
  ...compareFiles(join(before, file), join(after, file)),
}));
for (const { file, found } of results) {
  if (found.length === 0) continue;
  console.log(`${file}: ${found.length} difference${found.length === 1 ? "" : "s"}`);
  const parts = found.map(({ where }) => where.split(" ")[0]);
  const firsts = found.filter((_, i) => parts.indexOf(parts[i]) === i);
  for (const { where, old, now } of all ? found : firsts)
    console.log(`  ${where}\n    old ${short(old)}\n    new ${short(now)}`);
}
console.table(
  Object.fromEntries(
    [".txt", ".json", ".xlsx"].map((type) => {
      const ofType = results.filter(({ file }) => extname(file) === type);
      const count = (kind: string) => ofType.filter((result) => result.kind === kind).length;
      return [type, { files: ofType.length, ...Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) }];
    }),
  ),
);
const different = results.filter(({ kind }) => kind === "differs").length;
console.log(different === 0 ? `All ${results.length} files are the same.` : `${different} files differ.`);
process.exitCode = different === 0 && results.length > 0 ? 0 : 1;

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile());
}

function compareFiles(old: string, now: string): Result {
  const [a, b] = [contentOf(old), contentOf(now)];
  if (a === null || b === null) {
    const [one, other] = [a, b].map((content) => (content === null ? "(no such file)" : "(there)"));
    return { kind: "differs", found: [{ where: "file", old: one!, now: other! }] };
  }
  if (a.equals(b)) return SAME;
  return extname(old) === ".xlsx" ? compareWorkbooks(unzipSync(a), unzipSync(b)) : compareTexts(textOf(a), textOf(b));
}

function contentOf(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : null;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("utf8")
    .replace(/(?<![\d.])(0\.1\.0|1\.0\.0)(?!\.?\d)/g, "VERSION");
}

/** Line by line while there are as many; otherwise the first line that differs. */
function compareTexts(old: string, now: string): Result {
  if (old === now) return SAME;
  const [a, b] = [old.split("\n"), now.split("\n")];
  const found: Difference[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [old = "(nothing)", now = "(nothing)"] = [a[i], b[i]];
    if (old !== now) found.push({ where: `line ${i + 1}`, old, now });
    if (a.length !== b.length && found.length > 0) break;
  }
  return { kind: "differs", found };
}

type Parts = Readonly<Record<string, Uint8Array>>;

function compareWorkbooks(old: Parts, now: Parts): Result {
  const parts = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  const each = parts.map((part): Result => {
    const [a, b] = [old[part], now[part]];
    const where = `${part}${sheetNameOf(part, a ? old : now)}`;
    const there = (bytes: unknown) => (bytes ? "(there)" : "(no such part)");
    if (!a || !b) return { kind: "differs", found: [{ where, old: there(a), now: there(b) }] };
    return compareParts(a, b, where, /\.(xml|rels|vml)$/.test(part));
  });
  const worst = Math.max(...each.map(({ kind }) => KINDS.indexOf(kind)));
  return { kind: KINDS[worst]!, found: each.flatMap(({ found }) => found) };
}

function compareParts(old: Uint8Array, now: Uint8Array, where: string, isXml: boolean): Result {
  if (Buffer.compare(old, now) === 0) return SAME;
  if (!isXml) return { kind: "differs", found: [{ where, old: `${old.length} bytes`, now: `${now.length} bytes` }] };
  const [a, b] = [textOf(old), textOf(now)];
  if (a === b) return SAME;
  const found = [...differences(parseXml(a), parseXml(b), "")].map((one) => ({
    ...one,
    where: `${where}: ${one.where.trim()}`,
  }));
  return { kind: found.length === 0 ? "same tree" : "differs", found };
}

/** " (HVM Summary)" for the part that holds this sheet. */
function sheetNameOf(part: string, parts: Parts): string {
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) return "";
  const all = (path: string, name: string) => elements(parseXml(textOf(parts[path]!)), name).map((e) => e.attributes);
  const relation = all("xl/_rels/workbook.xml.rels", "Relationship").find(({ Target }) =>
    [`/${part}`, part.slice("xl/".length)].includes(Target!),
  );
  const sheet = all("xl/workbook.xml", "sheet").find((attributes) => attributes["r:id"] === relation?.["Id"]);
  return sheet ? ` (${sheet["name"]})` : "";
}

function elements(element: Element, name: string): Element[] {
  const inside = element.children.flatMap((child) => (typeof child === "string" ? [] : elements(child, name)));
  return element.name === name ? [element, ...inside] : inside;
}

function short(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

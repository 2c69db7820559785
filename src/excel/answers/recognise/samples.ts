import { numberIn, parseAnswer } from "../../../cells/answer";
import { MISSING } from "../../../methods/hvm";
import { failed } from "../../errors/reading";
import { SAMPLE_TITLE } from "../../workbook/marks/sample";
import { rowCount } from "../ground/block";
import type { Problems } from "../ground/problems";
import type { Table } from "./table";

/** What is known of samples before a table is looked at. */
export interface Samples {
  /** Names of the sheets that bear the mark of a sample, an exercise or a template. */
  readonly marked: ReadonlySet<string>;
  /** The sheets that the user named. */
  readonly asked: readonly string[];
}

/**
 * The tables without those of samples, which are never read together with another sheet (rules.md 43). Alone one is read: a
 * form that nobody has filled in does not count as another.
 *
 * @throws {HvmError} where the user named a sample and another sheet, or where there are several samples and nothing else
 */
export function withoutSamples(tables: readonly Table[], { marked, asked }: Samples, problems: Problems): Table[] {
  const [samples, others] = parted(tables, (table) => isSample(table, marked));
  if (samples.length === 0) return others;
  const [filled, blank] = parted(others, holdsAnswers);
  if (filled.length === 0 && samples.length === 1) {
    for (const { sheet } of blank) sayUnread(sheet.block.sheet, "blank form");
    return samples;
  }
  if (filled.length === 0 || asked.length > 1)
    throw failed("sample-beside-others", {
      samples: samples.map(nameOf),
      others: filled.map(nameOf),
    });
  for (const sample of samples) sayUnread(nameOf(sample), "sample");
  return others;

  function sayUnread(sheet: string, because: "sample" | "blank form"): void {
    problems.say("sheet-not-read", { sheet, cell: null }, { because });
  }
}

function nameOf({ sheet }: Table): string {
  return sheet.block.sheet;
}

function isSample({ sheet: { block } }: Table, marked: ReadonlySet<string>): boolean {
  return marked.has(block.sheet) || (block.row === 0 && block.column === 0 && block.values[0]?.[0] === SAMPLE_TITLE);
}

/** Is there a number, or a word of the scale, anywhere below the items? */
function holdsAnswers({ kind, header: { block, row: header, columns } }: Table): boolean {
  if (kind !== "items") return true;
  for (let row = header + 1; row < rowCount(block); row++) {
    const cells = block.values[row] ?? [];
    if (columns.some((column) => numberIn(cells[column]) !== null || parseAnswer(cells[column]).code < MISSING))
      return true;
  }
  return false;
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

import { numberIn } from "../../../cells/answer";
import { foldedName, isBlank } from "../../../cells/text";
import { addressIn, rowCount, type Block } from "../ground/block";
import type { Problems } from "../ground/problems";
import type { LeftOut } from "../ground/reading";
import { toldApart } from "../recognise/telling-names";
import { valueIn } from "./column";
import { valuesIn } from "./values";

/** A table, as far as it bears on whether the same people stand in it at several times. */
export interface WavesTable {
  readonly block: Block;
  readonly headerRow: number;
  readonly lastHeading: number;
  readonly firmColumn: number | null;
  readonly respondentColumn: number | null;
  readonly leftOut: readonly LeftOut[];
  /** The columns of the answers; of a list, of items and answers. */
  readonly columns: readonly number[];
  readonly kind: "items" | "long" | "profiles";
}

/** A column by which people who stand in a table more than once are told apart: a wave, a year, current or desired. */
export interface MetWaves extends LeftOut {
  /** Two values each, the earlier first as far as that shows. */
  readonly pairs: readonly (readonly [before: string, after: string])[];
  /** The first who stands there for more than one of them; a respondent without a name is "". */
  readonly who: { readonly firm: string; readonly respondent: string };
  readonly count: number;
}

/** A header of more words is a sentence, and a "time" or "year" in it says nothing of the numbers below. */
const WORDS_OF_A_LABEL = 6;
/** So many pairs are offered. */
const MOST_PAIRS = 3;

/** The columns of a table that tell apart everybody who stands in it more than once; said for each. */
export function wavesIn(table: WavesTable, problems: Problems): readonly MetWaves[] {
  const { block, lastHeading, leftOut } = table;
  const at = new Map(leftOut.map((each) => [each.cell, each]));
  const columns = [...Array(block.values[0]?.length ?? 0).keys()].flatMap((column) => {
    const aside = at.get(addressIn(block, table.headerRow, column));
    if (aside === undefined || aside.header === "") return [];
    const values = valuesIn(block, column, lastHeading + 1);
    return values === null ? [] : [{ aside, column, values }];
  });
  if (columns.length === 0) return [];
  const people = peopleTwice(table);
  return columns.flatMap(({ aside, column, values }) => {
    if (isNameless(table) && !tellTimes(aside.header, values)) return [];
    const apart = people.filter(({ rows }) => areApart(table, rows, column));
    const counts = isNameless(table) ? apart.length > 0 : apart.length > 0 && apart.length === people.length;
    if (!counts) return [];
    const [first] = apart as [Person];
    const who = { firm: first.firm, respondent: first.respondent };
    const met: MetWaves = { ...aside, pairs: pairsOf(values), who, count: apart.length };
    const { sheet, cell, header } = aside;
    problems.say("waves-in-a-column", { sheet, cell, value: header }, { header, values, ...who, count: apart.length });
    return [met];
  });
}

interface Person {
  readonly firm: string;
  readonly respondent: string;
  readonly rows: number[];
}

/** Rows of firms whose respondents have no names: nobody knows whether two are one person. */
function isNameless({ kind, respondentColumn }: WavesTable): boolean {
  return kind === "items" && respondentColumn === null;
}

/** Everybody with more than one row; of a list, with more than one answer to an item. */
function peopleTwice({ block, lastHeading, firmColumn, respondentColumn, columns, kind }: WavesTable): Person[] {
  const people = new Map<string, Person>();
  for (let row = lastHeading + 1; row < rowCount(block); row++) {
    const cells = block.values[row] ?? [];
    if (columns.every((column) => isBlank(cells[column]))) continue;
    const firm = firmColumn === null ? block.sheet : valueIn(block, row, firmColumn);
    if (firm === "") continue;
    const respondent = respondentColumn === null ? "" : valueIn(block, row, respondentColumn);
    if (respondentColumn !== null && respondent === "" && kind === "items") continue;
    const item = kind === "long" ? foldedName(cells[columns[0]!] ?? "") : "";
    const id = `${foldedName(firm)}\n${foldedName(respondent)}\n${item}`;
    const person = people.get(id);
    if (person) person.rows.push(row);
    else people.set(id, { firm, respondent, rows: [row] });
  }
  const twice = [...people.values()].filter(({ rows }) => rows.length > 1);
  // Each person once, whichever items stand there more than once.
  const idOf = ({ firm, respondent }: Person) => `${foldedName(firm)}\n${foldedName(respondent)}`;
  return [...new Map(twice.map((person) => [idOf(person), person])).values()];
}

/** Has each row of a person another value? Of nameless people of a firm, more than one value is all that can be asked. */
function areApart(table: WavesTable, rows: readonly number[], column: number): boolean {
  const values = rows.map((row) => foldedName(valueIn(table.block, row, column)));
  if (values.includes("")) return false;
  const different = new Set(values).size;
  return isNameless(table) ? different > 1 : different === values.length;
}

/** "Wave" with 1 and 2, "Year" with 2023 and 2024, anything with "current" and "desired". */
function tellTimes(header: string, values: readonly string[]): boolean {
  const isLabel = header.trim().split(/\s+/).length <= WORDS_OF_A_LABEL;
  const names = values.map((value) => (isLabel ? `${header} ${value}` : value));
  return names.slice(1).every((name) => toldApart(names[0]!, name) !== null);
}

/** One after the other; values with numbers by these. */
function pairsOf(values: readonly string[]): MetWaves["pairs"] {
  const numbers = values.map((value) => numberIn(/\d+/.exec(value)?.[0] ?? ""));
  const areNumbered = numbers.every((number) => number !== null) && new Set(numbers).size === numbers.length;
  const ordered = areNumbered
    ? values
        .map((_, i) => i)
        .sort((a, b) => numbers[a]! - numbers[b]!)
        .map((i) => values[i]!)
    : values;
  return ordered.slice(1, MOST_PAIRS + 1).map((after, i) => [ordered[i]!, after] as const);
}

import type { Key, KeyItem } from "../methods/hvm/catalogue/key";
import { PROPOSITIONS, type Six } from "../methods/hvm/catalogue/propositions";
import { numberIn } from "./answer";
import { foldedName, isBlank, quoted, shownName } from "./text";
import { vpdNamed } from "./vpd";

const COLUMNS = {
  item: /^items?$/,
  part: /^parts?$/,
  vpd: /^(vpds?|dimensions?)$/,
  weight: /^weights?$/,
  reversed: /^(reversed?|reverse.?scored)$/,
  statement: /^(statements?|wording|questions?|topics?)$/,
};
const CHANGES_COUNTING = /weigh|revers|invert|recod/;
const YES = new Set(["yes", "y", "true", "1", "x", "reversed"]);
const NO = new Set(["", "no", "n", "false", "0"]);

/** Says of a cell (row and column from 0; null: of the whole table) what is wrong: "has no item; enter …". */
export type KeyMistake = (cell: readonly [row: number, column: number] | null, what: string) => object;

/**
 * Reads a table of a row per item and VPD, below a header with Item, Part and VPD (and perhaps Weight, Reversed, Statement).
 *
 * Items stand in the key in order of appearance; an item on several VPDs is several rows, which must agree on part and
 * reversal. A row that is blank in these columns is passed over.
 *
 * @param rows the table's cells and any around it
 * @throws what `mistake` makes of the first mistake
 */
export function readKeyTable(rows: readonly (readonly unknown[])[], mistake: KeyMistake): Key {
  const { header, columns } = keyColumns(rows);
  if (header < 0)
    throw mistake(null, "needs a header row with Item, Part and VPD (and, if you like, Weight and Reversed)");
  refuseDoubtfulHeadings(rows[header] ?? [], header, mistake);
  if (columns.part < 0) throw mistake(null, "has no column Part");
  const items = new Map<string, KeyItem>();
  for (let row = header + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (Object.values(columns).every((column) => column < 0 || isBlank(cells[column]))) continue;
    const at = (name: keyof typeof COLUMNS) => (columns[name] < 0 ? "" : cells[columns[name]]);
    const wrong = (name: keyof typeof COLUMNS, what: string) => mistake([row, columns[name]], what);
    const item = shownName(at("item"));
    if (item === "") throw wrong("item", "has no item; enter its name, such as Q1");
    const part = shownName(at("part"));
    if (part === "") throw wrong("part", "has no part; enter the part of the questionnaire that the item belongs to");
    const vpd = vpdNamed(at("vpd"));
    if (vpd < 0) throw wrong("vpd", `holds ${quoted(at("vpd"))}, which is no VPD; enter one letter from A to F`);
    const weight = isBlank(at("weight")) ? 1 : numberIn(at("weight"));
    if (weight === null || !(weight > 0) || !Number.isFinite(weight))
      throw wrong("weight", `holds ${quoted(at("weight"))}; a weight is a number above 0`);
    const answer = foldedName(at("reversed"));
    if (!YES.has(answer) && !NO.has(answer))
      throw wrong("reversed", `holds ${quoted(at("reversed"))}; enter Yes or No`);
    const reversed = YES.has(answer);
    const earlier = items.get(foldedName(item));
    if (earlier && foldedName(earlier.part) !== foldedName(part))
      throw wrong("part", `gives ${quoted(item)} another part (${quoted(part)}) than before (${quoted(earlier.part)})`);
    if (earlier && earlier.reversed !== reversed)
      throw wrong(
        "reversed",
        `says otherwise of ${quoted(item)} than before; an item is reversed everywhere or nowhere`,
      );
    if (earlier && (earlier.weights[vpd] as number) > 0)
      throw wrong("vpd", `names the VPD ${PROPOSITIONS[vpd]?.vpd} for ${quoted(item)} a second time`);
    const weights = [...(earlier?.weights ?? [0, 0, 0, 0, 0, 0])];
    weights[vpd] = weight;
    const statement = earlier?.statement || shownName(at("statement"));
    items.set(foldedName(item), {
      item: earlier?.item ?? item,
      part: earlier?.part ?? part,
      statement,
      reversed,
      weights: weights as unknown as Six<number>,
    });
  }
  if (items.size === 0) throw mistake(null, "has no items below its header");
  return { items: [...items.values()] };
}

/** The header row of a key, and the column of each kind; −1 where there is none. */
export function keyColumns(rows: readonly (readonly unknown[])[]) {
  const header = rows.findIndex(
    (cells) =>
      cells.some((c) => COLUMNS.item.test(foldedName(c))) && cells.some((c) => COLUMNS.vpd.test(foldedName(c))),
  );
  const columnOf = (name: keyof typeof COLUMNS) =>
    (rows[header] ?? []).findIndex((cell) => COLUMNS[name].test(foldedName(cell)));
  const columns = {
    item: columnOf("item"),
    part: columnOf("part"),
    vpd: columnOf("vpd"),
    weight: columnOf("weight"),
    reversed: columnOf("reversed"),
    statement: columnOf("statement"),
  };
  return { header, columns };
}

/** A second column of a kind, or one that sounds as if it changed how items count, must not be passed over. */
function refuseDoubtfulHeadings(cells: readonly unknown[], row: number, mistake: KeyMistake): void {
  const headings = cells.map((cell) => (isBlank(cell) ? "" : foldedName(cell)));
  headings.forEach((heading, column) => {
    const kind = Object.values(COLUMNS).find((pattern) => pattern.test(heading));
    if (kind === undefined && CHANGES_COUNTING.test(heading)) {
      throw mistake(
        [row, column],
        `is headed ${quoted(cells[column])}; head it Weight or Reversed if it is to count, or remove it`,
      );
    }
    if (kind !== undefined && kind !== COLUMNS.statement && headings.findIndex((other) => kind.test(other)) < column) {
      throw mistake(
        [row, column],
        `is headed ${quoted(cells[column])}, and an earlier column is of the same kind; keep one of the two`,
      );
    }
  });
}

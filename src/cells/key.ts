import type { Key, KeyItem } from "../methods/hvm/catalogue/key";
import { PROPOSITIONS, sixOf } from "../methods/hvm/catalogue/propositions";
import { numberIn } from "./answer";
import { doubtfulHeading, keyColumns, type KeyColumn, type KeyColumns } from "./key-columns";
import { foldedName, isBlank, quoted, shownName } from "./text";
import { vpdNamed } from "./vpd";
import { yesOrNo } from "./yes-no";

/** What is wrong with a table of a key: "has no item; enter …", of a cell (from 0) or, with null, of the whole table. */
export class KeyMistake {
  constructor(
    readonly cell: readonly [row: number, column: number] | null,
    readonly what: string,
  ) {}
}

/**
 * Reads a table of a row per item and VPD, below a header with Item, Part and VPD (and perhaps Weight, Reversed, Statement).
 *
 * Items stand in the key in order of appearance; an item on several VPDs is several rows, which must agree on part and
 * reversal. A row that is blank in these columns is passed over.
 *
 * @param rows the table's cells and any around it
 * @returns the key, or the first mistake
 */
export function readKeyTable(rows: readonly (readonly unknown[])[]): Key | KeyMistake {
  const { header, columns } = keyColumns(rows);
  if (header < 0)
    return new KeyMistake(null, "needs a header row with Item, Part and VPD (and, if you like, Weight and Reversed)");
  const doubt = doubtfulHeading(rows[header] ?? []);
  if (doubt !== null) return new KeyMistake([header, doubt.column], doubt.what);
  if (columns.part < 0) return new KeyMistake(null, "has no column Part");
  const items = new Map<string, KeyItem>();
  for (let row = header + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (Object.values(columns).every((column) => column < 0 || isBlank(cells[column]))) continue;
    const read = readRow(cells, columns);
    const wrong = read instanceof Wrong ? read : joined(items, read);
    if (wrong !== null) return new KeyMistake([row, columns[wrong.column]], wrong.what);
  }
  return items.size === 0 ? new KeyMistake(null, "has no items below its header") : { items: [...items.values()] };
}

/** A row as it stands: one item's weight on one VPD. */
interface KeyRow {
  readonly item: string;
  readonly part: string;
  readonly vpd: number;
  readonly weight: number;
  readonly reversed: boolean;
  readonly statement: string;
}

/** What is wrong with a row, and in which of its cells. */
class Wrong {
  constructor(
    readonly column: KeyColumn,
    readonly what: string,
  ) {}
}

function readRow(cells: readonly unknown[], columns: KeyColumns): KeyRow | Wrong {
  const at = (column: KeyColumn) => (columns[column] < 0 ? "" : cells[columns[column]]);
  const item = shownName(at("item"));
  if (item === "") return new Wrong("item", "has no item; enter its name, such as Q1");
  const part = shownName(at("part"));
  if (part === "")
    return new Wrong("part", "has no part; enter the part of the questionnaire that the item belongs to");
  const vpd = vpdNamed(at("vpd"));
  if (vpd < 0) return new Wrong("vpd", `holds ${quoted(at("vpd"))}, which is no VPD; enter one letter from A to F`);
  const weight = isBlank(at("weight")) ? 1 : numberIn(at("weight"));
  if (weight === null || !(weight > 0) || !Number.isFinite(weight))
    return new Wrong("weight", `holds ${quoted(at("weight"))}; a weight is a number above 0`);
  const reversed = foldedName(at("reversed")) === "reversed" || yesOrNo(at("reversed"));
  if (reversed === null) return new Wrong("reversed", `holds ${quoted(at("reversed"))}; enter Yes or No`);
  return { item, part, vpd, weight, reversed, statement: shownName(at("statement")) };
}

/** Adds a row to its item, if it agrees with what earlier rows said of it. */
function joined(items: Map<string, KeyItem>, { item, part, vpd, weight, reversed, statement }: KeyRow): Wrong | null {
  const name = foldedName(item);
  const earlier = items.get(name);
  if (earlier === undefined) {
    items.set(name, { item, part, statement, reversed, weights: sixOf((v) => (v === vpd ? weight : 0)) });
    return null;
  }
  if (foldedName(earlier.part) !== foldedName(part))
    return new Wrong(
      "part",
      `gives ${quoted(item)} another part (${quoted(part)}) than before (${quoted(earlier.part)})`,
    );
  if (earlier.reversed !== reversed)
    return new Wrong(
      "reversed",
      `says otherwise of ${quoted(item)} than before; an item is reversed everywhere or nowhere`,
    );
  if (earlier.weights[vpd]! > 0)
    return new Wrong("vpd", `names the VPD ${PROPOSITIONS[vpd]!.vpd} for ${quoted(item)} a second time`);
  const weights = sixOf((v) => (v === vpd ? weight : earlier.weights[v]!));
  items.set(name, { ...earlier, statement: earlier.statement || statement, weights });
  return null;
}

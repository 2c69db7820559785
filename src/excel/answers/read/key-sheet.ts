import type { Key } from "../../../methods/hvm";
import { KeyMistake, readKeyTable } from "../../../cells/key";
import { keyColumns } from "../../../cells/key-columns";
import { isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { addressIn, type Block } from "../ground/block";
import { lineIn, placeIn, type KeyPlaces } from "../ground/places";

/** Reads the sheet "HVM Key": a row per item and VPD. Throws at the first mistake, naming its cell. */
export function readKey(block: Block): Key {
  const read = readKeyTable(block.values);
  if (!(read instanceof KeyMistake)) return read;
  const cell = read.cell === null ? null : addressIn(block, ...read.cell);
  throw failed("key-mistake", { sheet: block.sheet, cell, what: read.what });
}

/** Where a key that was read stands. */
export function keyPlaces(block: Block): KeyPlaces {
  const { header, columns } = keyColumns(block.values);
  const line = (column: number) => (column < 0 ? null : lineIn(block, column, header + 1));
  const cell = (row: number, column: number) => (column < 0 ? null : placeIn(block, row, column));
  const { item, vpd, weight, reversed } = columns;
  const rows = [...block.values.keys()].slice(header + 1).filter((row) => !isBlank(block.values[row]?.[item]));
  return {
    item: line(item)!,
    vpd: line(vpd)!,
    weight: line(weight),
    reversed: line(reversed),
    cells: rows.map((row) => ({
      item: placeIn(block, row, item),
      vpd: placeIn(block, row, vpd),
      weight: cell(row, weight),
      reversed: cell(row, reversed),
    })),
  };
}

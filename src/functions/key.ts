import { type Key, sixOf } from "../methods/hvm";
import { KeyMistake, readKeyTable } from "../cells/key";
import { quoted } from "../cells/text";
import { vpdNamed } from "../cells/vpd";
import { type Argument, isEmpty, plain } from "./cells";
import { notAllowed } from "./errors";

/**
 * A key from cells: one row or one column of VPDs (A–F), one for each item; or, with headings, the table that a sheet HVM Key
 * holds (Item, Part, VPD, and perhaps Weight and Reversed).
 */
export function keyGiven(argument: Argument): Key {
  if (argument.height > 1 && argument.width > 1) return keyTable(argument);
  const cells = argument.height === 1 ? argument.rows[0]! : argument.rows.map((row) => row[0]);
  return {
    items: cells.map((cell, index) => {
      const value = plain(cell);
      const vpd = vpdNamed(value);
      if (vpd < 0) {
        const place = argument.height === 1 ? argument.place(0, index) : argument.place(index, 0);
        throw notAllowed(
          `${place} is ${isEmpty(value) ? "empty" : quoted(value)}. Use the VPD of an item, a letter from A to F.`,
        );
      }
      const item = `Q${index + 1}`;
      return { item, part: "", statement: "", weights: sixOf((v) => (v === vpd ? 1 : 0)), reversed: false };
    }),
  };
}

function keyTable(argument: Argument): Key {
  // An empty row arrives as zeros in Excel for Windows and Mac.
  const rows = argument.rows.map((row) => {
    const values = row.map(plain);
    return values.every(isEmpty) ? values.map(() => "") : values;
  });
  const read = readKeyTable(rows);
  if (!(read instanceof KeyMistake)) return read;
  throw notAllowed(`${read.cell === null ? "key" : argument.place(...read.cell)} ${read.what}.`);
}

import { type Footprints, normaliseFootprints, PROPOSITIONS } from "../../../methods/hvm";
import { vpdHeader, vpdNamed } from "../../../cells/vpd";
import { isBlank, quoted } from "../../../cells/text";
import { numberIn } from "../../../cells/answer";
import { failed } from "../../errors/reading";
import type { HvmError } from "../../errors";
import { addressIn, rowCount, type Block } from "../ground/block";
import { placeIn, type CellPlace } from "../ground/places";

/** Reads the sheet "HVM Footprints": a row per proposition, six percentages. Throws at the first mistake, naming its cell. */
export function readFootprints(block: Block): Footprints {
  const { rows, columns } = footprintCells(block);
  const numbers = rows.map((row) => columns.map((column) => numberIn(block.values[row]?.[column])));
  const { footprints, mistake: wrong } = normaliseFootprints(numbers);
  if (wrong === null) return footprints;
  const cell = wrong.row === null ? null : addressIn(block, rows[wrong.row]!, columns[wrong.column ?? 0]!);
  throw mistake(block, cell, `is wrong: ${wrong.message.replace(/\.$/, "")}`);
}

/** Where footprints that were read stand. */
export function footprintPlaces(block: Block): CellPlace[][] {
  const { rows, columns } = footprintCells(block);
  return rows.map((row) => columns.map((column) => placeIn(block, row, column)));
}

/** The row of each proposition and the column of each VPD, in the order A–F. */
function footprintCells(block: Block): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const header = block.values.findIndex((cells) =>
    PROPOSITIONS.every((_, v) => cells.some((cell) => vpdHeader(cell) === v)),
  );
  if (header < 0)
    throw mistake(block, null, "needs a header row with Proposition and the six VPDs (A to F, or their names)");
  const columns = PROPOSITIONS.map((_, v) => (block.values[header] ?? []).findIndex((cell) => vpdHeader(cell) === v));
  const rows: (number | undefined)[] = PROPOSITIONS.map(() => undefined);
  for (let row = header + 1; row < rowCount(block); row++) {
    const cells = block.values[row] ?? [];
    if (columns.every((column) => isBlank(cells[column]))) continue;
    const label = cells.findIndex((cell, column) => !columns.includes(column) && !isBlank(cell));
    const proposition = label < 0 ? -1 : vpdNamed(cells[label]);
    const at = addressIn(block, row, Math.max(label, 0));
    if (proposition < 0)
      throw mistake(
        block,
        at,
        `${label < 0 ? "names no proposition" : `holds ${quoted(cells[label])}, which is no proposition`}; enter one of ${PROPOSITIONS.map(({ name }) => name).join(", ")}`,
      );
    if (rows[proposition] !== undefined)
      throw mistake(block, at, `gives a second footprint of ${PROPOSITIONS[proposition]?.name}`);
    rows[proposition] = row;
  }
  const absent = PROPOSITIONS.filter((_, p) => rows[p] === undefined).map(({ name }) => name);
  if (absent.length > 0) throw mistake(block, null, `has no footprint of ${absent.join(", ")}; all six are needed`);
  return { rows: rows as number[], columns };
}

function mistake(block: Block, cell: string | null, what: string): HvmError {
  return failed("footprints-mistake", { sheet: block.sheet, cell, what });
}

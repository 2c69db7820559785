import { alternatives } from "../../methods/words";
import { FOOTPRINTS, type Proposition, PROPOSITIONS } from "../../methods/hvm";
import { type Argument, type Cell, type Cells } from "../cells";
import { propositionsIn } from "../choices";
import { CellError, notAllowed } from "../errors";

/** The footprint of each proposition that the cells name, a row each. */
export function footprintRows(data: Argument): Cells {
  return data.rows.flatMap((cells, row) => cells.map((_, column) => footprintRow(data, row, column)));
}

function footprintRow(data: Argument, row: number, column: number): readonly Cell[] {
  const named = propositionsIn(data, row, column);
  if (named instanceof CellError) return Array<Cell>(6).fill(named);
  if (named.length === 1) return FOOTPRINTS[PROPOSITIONS.indexOf(named[0]!)]!;
  const error = notAllowed(`${data.place(row, column)} names ${named.length} propositions. Use one.`);
  return Array<Cell>(6).fill(error);
}

/** A property of the propositions, cell by cell; of a tie all that differ, "Hard / Soft". */
export function propertyOf(data: Argument, property: (proposition: Proposition) => string): Cells {
  return data.rows.map((cells, row) =>
    cells.map((_, column) => {
      const named = propositionsIn(data, row, column);
      return named instanceof CellError ? named : alternatives(named.map(property));
    }),
  );
}

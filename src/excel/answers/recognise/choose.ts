import { failed } from "../../errors/reading";
import type { HvmError } from "../../errors";
import type { Found } from "./find";
import type { Table } from "./table";
import type { LoadedSheet } from "../load/load-cells";
import type { PassedOver } from "../load/choose-sheets";
import type { Problems } from "../ground/problems";
import { withoutSamples, type Samples } from "./samples";

/** The tables to read: all that were found but samples, if they are of one kind. */
export function chooseTables(
  sheets: readonly { sheet: LoadedSheet; found: Found }[],
  passedOver: readonly PassedOver[],
  problems: Problems,
  samples: Samples,
): Table[] {
  const all = sheets.flatMap(({ sheet, found }): Table[] => (found.kind === "nothing" ? [] : [{ sheet, ...found }]));
  if (all.length === 0) throw nothingFound(sheets, passedOver);
  const tables = withoutSamples(all, samples, problems);
  if (new Set(tables.map(({ kind }) => kind)).size > 1)
    throw failed("tables-differ", { sheets: tables.map(({ sheet }) => sheet.block.sheet) });
  for (const { sheet, found } of sheets) {
    // A sheet of text alone holds nothing that could be missed.
    if (found.kind !== "nothing" || found.nearness === 0) continue;
    const place = { sheet: sheet.block.sheet, cell: null };
    problems.say("sheet-not-read", place, { because: "unrecognised", closest: found.closest });
  }
  for (const { sheet, because } of passedOver) {
    problems.say("sheet-not-read", { sheet, cell: null }, { because });
  }
  return tables;
}

function nothingFound(sheets: readonly { found: Found }[], passedOver: readonly PassedOver[]): HvmError {
  const hidden = passedOver.filter(({ because }) => because === "hidden").map(({ sheet }) => sheet);
  const closest = sheets
    .flatMap(({ found }) => (found.kind === "nothing" ? [found] : []))
    .sort((a, b) => b.nearness - a.nearness)[0];
  return failed("no-answers-found", { looked: "on the sheets", closest: closest?.closest ?? null, hidden });
}

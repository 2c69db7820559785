import { failed } from "../../errors/reading";
import type { HvmError } from "../../errors";
import { countsAt } from "./counts";
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
  const counts = all.flatMap(({ sheet, kind, header }) => {
    const cell = kind === "items" ? countsAt(header) : null;
    return cell === null ? [] : [{ sheet: sheet.block.sheet, cell }];
  });
  const answering = all.filter(({ sheet }) => !counts.some((each) => each.sheet === sheet.block.sheet));
  if (answering.length === 0 && counts.length > 0) throw failed("frequency-table", counts[0]!);
  if (answering.length === 0) throw nothingFound(sheets, passedOver);
  for (const { sheet, cell } of counts) problems.say("sheet-not-read", { sheet, cell }, { because: "counts", cell });
  const tables = withoutSamples(answering, samples, problems);
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

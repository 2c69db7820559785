import { failed } from "../../errors/reading";
import type { HvmError } from "../../errors";
import { countsAt } from "./counts";
import type { Found } from "./find";
import type { Table } from "./table";
import type { LoadedSheet } from "../load/load-cells";
import type { PassedOver } from "../load/choose-sheets";
import type { Place, Problems } from "../ground/problems";
import type { ToldOf } from "../problems";
import type { TABLE_PROBLEMS } from "../problems/tables";
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
  noteUnread(sheets, passedOver, problems);
  return tables;
}

type UnreadDetails = ToldOf<(typeof TABLE_PROBLEMS)["sheet-not-read"]>;

/** Says which sheets were not read, though they may hold answers. */
export function noteUnread(
  sheets: readonly { readonly sheet: LoadedSheet; readonly found: Found }[],
  passedOver: readonly PassedOver[],
  problems: { say(code: "sheet-not-read", place: Place, ...details: UnreadDetails): void },
): void {
  const say = (sheet: string, ...details: UnreadDetails) =>
    problems.say("sheet-not-read", { sheet, cell: null }, ...details);
  for (const { sheet, found } of sheets) {
    // A sheet of text alone holds nothing that could be missed.
    if (found.kind !== "nothing" || found.nearness === 0) continue;
    say(sheet.block.sheet, { because: "unrecognised", closest: found.closest });
  }
  for (const { sheet, because } of passedOver) say(sheet, { because });
}

function nothingFound(sheets: readonly { found: Found }[], passedOver: readonly PassedOver[]): HvmError {
  const hidden = passedOver.filter(({ because }) => because === "hidden").map(({ sheet }) => sheet);
  const closest = sheets
    .flatMap(({ found }) => (found.kind === "nothing" ? [found] : []))
    .sort((a, b) => b.nearness - a.nearness)[0];
  return failed("no-answers-found", { looked: "on the sheets", closest: closest?.closest ?? null, hidden });
}

/** The chosen table of a sheet, with all of its rows. */
export function chosenAs({ block }: { readonly block: { readonly sheet: string } }, chosen: readonly Table[]): Table {
  return chosen.find(({ sheet }) => sheet.block.sheet === block.sheet)!;
}

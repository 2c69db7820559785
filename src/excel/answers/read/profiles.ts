import { type ProfileStudy, type Six, SUM_TOLERANCE, TOLERANCE, sixAt, isOnScale } from "../../../methods/hvm";
import { foldedName, isBlank, quoted } from "../../../cells/text";
import { numberIn, liesAmongAnswers } from "../../../cells/answer";
import { HvmError } from "../../workbook/errors";
import { addressIn, rowCount, valueThroughMerge } from "../ground/block";
import type { TableHeader } from "../recognise/find";
import { Firms } from "../../../cells/firms";
import { summaryLabel } from "../ground/headers";
import type { LeavingOut } from "./leaving-out";
import { type CellPlace, lineIn, placeIn, placeThroughMerge, type ProfilePlaces } from "../ground/places";
import type { Problems } from "../ground/problems";
import type { NamedTable } from "../recognise/roles";
import { ScaleCheck } from "./scale";

type Unit = "scores" | "percentages" | "fractions";

/** Six percentages may miss 100 by so much, from rounding. */
const FROM_SUM = SUM_TOLERANCE + TOLERANCE;
/** Six scores a firm are few: a wrong one or two are mistakes, not another scale. */
const MOST_OUTSIDE = 0.2;
const NO_PROFILE: Six<null> = [null, null, null, null, null, null];

/** Reads a table of six scores or six percentages per firm, as they are. */
export function readProfiles(
  header: TableHeader,
  table: NamedTable,
  problems: Problems,
  leavingOut: LeavingOut,
  keepsPlaces: boolean,
): { study: ProfileStudy; places: ProfilePlaces | null } {
  const { block, firmColumn } = table;
  const rows = [...Array(rowCount(block)).keys()]
    .slice(header.row + 1)
    .filter((row) => header.columns.some((c) => !isBlank(block.values[row]?.[c])));
  const firms = new Firms();
  const profiles: (Six<number | null> | undefined)[] = [];
  const firstRow: number[] = [];
  const contradicting: CellPlace[] = [];
  const named = new Set(firmColumn === null ? [] : rows.map((row) => foldedName(block.values[row]?.[firmColumn])));
  const kept = rows.filter(
    (row) =>
      !isHeaderAgain(header, row, problems) &&
      !isSummary(table, row, named, problems) &&
      !leavesOut(header, table, row, leavingOut),
  );
  const unit = unitOf(kept.map((row) => numbersAt(header, row)));
  if (unit === "scores") judgeScale(header, kept);
  if (table.firmColumn === null && kept.length > 1) {
    throw new HvmError(
      "firm-column-missing",
      `Sheet "${block.sheet}" has six values in each of ${kept.length} rows (${table.range}), but no column that names the firm. Head the column of firms “Firm”.`,
    );
  }
  for (const row of kept) {
    const name = table.firmColumn === null ? block.sheet : valueThroughMerge(block, row, table.firmColumn);
    const cell = addressIn(block, row, table.firmColumn ?? (header.columns[0] as number));
    if (isBlank(name)) {
      problems.refused(
        "firm-blank",
        { sheet: block.sheet, cell },
        "The firm is blank, so this row did not count.",
        "Enter the firm's name.",
      );
      continue;
    }
    const profile = profileAt(header, row, unit, problems);
    const firm = firms.index(name, () => undefined);
    const earlier = profiles[firm];
    if (earlier === undefined) {
      profiles[firm] = profile;
      firstRow[firm] = row;
      continue;
    }
    const where = addressIn(block, firstRow[firm] as number, table.firmColumn ?? 0);
    const place = { sheet: block.sheet, cell, value: name };
    if (earlier.every((value, v) => value === profile[v])) {
      problems.notice(
        "profile-twice",
        place,
        `${quoted(name)} stands at ${where} already with the same values; it counts once.`,
        "Remove one of the two rows.",
      );
    } else {
      problems.refused(
        "profiles-differ",
        place,
        `${quoted(name)} stands at ${where} already with other values, so neither counts.`,
        "Remove the row that is wrong, or give the firms different names.",
      );
      profiles[firm] = NO_PROFILE;
      contradicting.push(placeIn(block, row, table.firmColumn ?? header.columns[0]!));
    }
  }
  const study: ProfileStudy = {
    kind: "profiles",
    unit: unit === "scores" ? "scores" : "percentages",
    firms: firms.names,
    profiles: profiles as Six<number | null>[],
  };
  if (!keepsPlaces) return { study, places: null };
  const places: ProfilePlaces = {
    names: firmColumn === null ? null : lineIn(block, firmColumn, header.row + 1),
    values: header.columns.map((column) => lineIn(block, column, header.row + 1)),
    firms: firstRow.map((row) =>
      firmColumn === null ? placeIn(block, row, header.columns[0]!) : placeThroughMerge(block, row, firmColumn),
    ),
    cells: firstRow.map((row) => header.columns.map((column) => placeIn(block, row, column))),
    contradicting,
    factor: unit === "fractions" ? 100 : 1,
  };
  return { study, places };
}

function leavesOut(
  header: TableHeader,
  { block, firmColumn }: NamedTable,
  row: number,
  leavingOut: LeavingOut,
): boolean {
  const name = firmColumn === null ? block.sheet : valueThroughMerge(block, row, firmColumn);
  const cell = addressIn(block, row, firmColumn ?? (header.columns[0] as number));
  return leavingOut.takes(name, "", { sheet: block.sheet, cell, value: name });
}

function isHeaderAgain({ block, row: header, columns }: TableHeader, row: number, problems: Problems): boolean {
  const again = columns.every((c) => foldedName(block.values[row]?.[c]) === foldedName(block.values[header]?.[c]));
  if (!again) return false;
  const place = { sheet: block.sheet, cell: addressIn(block, row, columns[0] as number) };
  problems.notice("header-repeated", place, "The header is repeated here, so this row was skipped.", "Nothing to do.");
  return true;
}

function isSummary(table: NamedTable, row: number, firms: ReadonlySet<string>, problems: Problems): boolean {
  const column = table.firmColumn;
  const label = column === null ? null : table.block.values[row]?.[column];
  if (column === null || typeof label !== "string" || !summaryLabel(label, firms)) return false;
  problems.notice(
    "summary-row",
    { sheet: table.block.sheet, cell: addressIn(table.block, row, column), value: label },
    `The row ${quoted(label)} holds totals or averages, so it was left out.`,
    "Nothing to do, unless it is a firm: then rename it.",
  );
  return true;
}

function numbersAt({ block, columns }: TableHeader, row: number): (number | null)[] {
  return columns.map((column) => numberIn(block.values[row]?.[column]));
}

/** What most of the complete rows look like. */
function unitOf(rows: readonly (number | null)[][]): Unit {
  const sums = rows
    .filter((row) => row.every((n) => n !== null))
    .map((row) => row.reduce<number>((sum, n) => sum + (n ?? 0), 0));
  const most = (test: (sum: number) => boolean) => sums.filter(test).length * 2 > sums.length;
  if (most((sum) => Math.abs(sum - 100) <= FROM_SUM)) return "percentages";
  return most((sum) => Math.abs(sum - 1) <= FROM_SUM / 100) ? "fractions" : "scores";
}

function judgeScale(header: TableHeader, rows: readonly number[]): void {
  const { block, columns } = header;
  const scale = new ScaleCheck(6, MOST_OUTSIDE);
  for (const row of rows) {
    numbersAt(header, row).forEach((n, v) => {
      if (n === null) return;
      if (!liesAmongAnswers(n)) scale.countOutside(v, n);
      else scale.countInside(v);
    });
  }
  scale.judge(block.sheet, (v) => `${quoted(block.values[header.row]?.[columns[v] as number])}`);
}

function profileAt(header: TableHeader, row: number, unit: Unit, problems: Problems): Six<number | null> {
  const { block, columns } = header;
  const values = columns.map((column) => {
    const value = block.values[row]?.[column];
    if (isBlank(value)) return null;
    const number = numberIn(value);
    const allowed = unit === "scores" ? "a score from 1 to 5" : "a percentage of 0 or more";
    if (number !== null && (unit === "scores" ? isOnScale(number) : number >= 0)) {
      return unit === "fractions" ? number * 100 : number;
    }
    problems.refused(
      "profile-value",
      { sheet: block.sheet, cell: addressIn(block, row, column), value },
      `${quoted(value)} is not ${allowed}.`,
      `Enter ${allowed}, or leave the cell empty.`,
    );
    return null;
  });
  const complete = values.every((value) => value !== null);
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  if (unit !== "scores" && complete && Math.abs(sum - 100) > FROM_SUM) {
    problems.refused(
      "profile-sum",
      {
        sheet: block.sheet,
        cell: addressIn(block, row, columns[0] as number),
        value: block.values[row]?.[columns[0] as number],
      },
      `The six percentages of this row sum to ${Number(sum.toPrecision(6))}, not to 100, so they did not count.`,
      "Correct the percentages so that they sum to 100.",
    );
    return NO_PROFILE;
  }
  return sixAt(values);
}

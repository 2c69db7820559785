import { DEFAULT_KEY, FOOTPRINTS } from "../../methods/hvm";
import { failed } from "../errors/reading";
import type { Declared } from "./declared/declarations";
import { OpenReading } from "./ground/open-reading";
import type { Reading, ReadRequest } from "./ground/reading";
import type { Seen } from "./seen";
import type { LoadedWorkbook } from "./load/load-workbook";
import { reportDates } from "./read/dates";
import { withFacts } from "./read/facts";
import { noteHiddenAndFormulas } from "./read/notes";
import { firstSight, previewOf } from "./read/preview";
import { TableReader } from "./read/tables";
import { chooseTables } from "./recognise/choose";
import { findTable } from "./recognise/find";
import type { Table } from "./recognise/table";
import { unnamedItems } from "./recognise/unnamed";

/**
 * Makes a study of the cells that were loaded; asks Excel for nothing more than some number formats.
 *
 * @param seen is told what was seen on the way
 */
export async function interpret(
  context: Excel.RequestContext,
  workbook: LoadedWorkbook,
  request: ReadRequest,
  seen: Seen,
): Promise<Reading> {
  if (workbook.key && request.key) throw failed("two-keys", { sheet: workbook.key.block.sheet });
  // What reads sheets of settings is loaded where there are any.
  const keySheet = workbook.key && (await import("./read/key-sheet"));
  const footprintsSheet = workbook.footprints && (await import("./read/footprints-sheet"));
  const firmsSheet = workbook.firms && (await import("./read/facts/firms-table"));
  const key = request.key ?? keySheet?.readKey(workbook.key!.block) ?? DEFAULT_KEY;
  const footprints = footprintsSheet?.readFootprints(workbook.footprints!.block) ?? FOOTPRINTS;
  const firms = firmsSheet && firmsSheet.firmsTable(workbook.firms!.block);
  const opened = new OpenReading(key, request, firms === null || firms.wish === null);
  const { problems, leavingOut } = opened;
  const found = workbook.sheets.map((sheet) => ({ sheet, found: findTable(sheet.block, opened) }));
  seen.preview = found.flatMap(({ found }) => (found.kind === "nothing" ? [] : firstSight(found.header, opened)));
  if (found.every(({ found }) => found.kind === "nothing")) {
    const [unnamed] = found.flatMap(({ sheet: { block } }) => {
      const items = unnamedItems(block);
      return items === null ? [] : [{ block, items }];
    });
    seen.unnamed = unnamed?.items ?? null;
    if (unnamed)
      seen.preview = [
        firstSight({ block: unnamed.block, row: unnamed.items.row, last: unnamed.items.row, columns: [] }, opened),
      ];
  }
  const samples = { marked: workbook.samples, asked: request.sheets ?? [] };
  const tables = chooseTables(found, workbook.passedOver, problems, samples);
  seen.preview = tables.flatMap(({ header }) => firstSight(header, opened));
  const read = await readTables(opened, tables, seen);
  seen.preview = read.previewed.map(previewOf);
  await reportDates(context, read.areas, problems);
  for (const { sheet } of tables) {
    const area = read.areas.find(({ block }) => block.sheet === sheet.block.sheet);
    if (area) noteHiddenAndFormulas(sheet, area, problems);
  }
  leavingOut.report(problems);
  const study = await withFacts(read.content.study, firms, opened);
  const wishColumns = opened.wishes.columns;
  const declared = declaredIn(opened, request);
  return {
    ...read.content,
    study,
    ...(leavingOut.list.length > 0 ? { wishedOut: leavingOut.list } : {}),
    key,
    ...(declared ? { declared } : {}),
    keySheet: workbook.key?.block.sheet ?? null,
    ...(request.key ? { keyGiven: true } : {}),
    footprints,
    footprintsSheet: workbook.footprints?.block.sheet ?? null,
    firmsSheet: workbook.firms?.block.sheet ?? null,
    ...(wishColumns.length > 0 ? { wishColumns } : {}),
    problems: problems.list,
    ...(request.withPlaces
      ? {
          places: {
            ...read.places,
            key: keySheet && keySheet.keyPlaces(workbook.key!.block),
            footprints: footprintsSheet && footprintsSheet.footprintPlaces(workbook.footprints!.block),
          },
        }
      : {}),
  };
}

/** Words that are no answers are seen even where too many of them have the tables refused. */
async function readTables(opened: OpenReading, tables: readonly Table[], seen: Seen) {
  const [{ kind, sheet }] = tables as [Table, ...Table[]];
  if (kind === "profiles" && opened.meanings.any) throw failed("declared-of-profiles", { sheet: sheet.block.sheet });
  try {
    return await new TableReader(opened, tables).read();
  } finally {
    seen.unknown = opened.unknown.list;
    seen.people = opened.people.list;
  }
}

/** What the user declared of cells and columns; null where nothing was. */
function declaredIn({ meanings }: OpenReading, { columns = [], firmColumn }: ReadRequest): Declared | null {
  const roles = firmColumn === undefined ? columns : [...columns, { header: firmColumn, role: "firm" } as const];
  return meanings.any || roles.length > 0 ? { words: meanings.met, scale: meanings.scale, columns: roles } : null;
}

import { DEFAULT_KEY, type Footprints, FOOTPRINTS, type Key } from "../../methods/hvm";
import { failed } from "../errors/reading";
import { codingsAmong, unreadCodings } from "./codings/among";
import type { Declared } from "./declared/declarations";
import { OwnColumns } from "./ground/own-columns";
import { OpenReading } from "./ground/open-reading";
import type { Reading, ReadRequest } from "./ground/reading";
import type { Seen } from "./seen";
import type { LoadedWorkbook } from "./load/load-workbook";
import { reportDates } from "./read/dates";
import { withFacts } from "./read/facts";
import { noteHiddenAndFormulas } from "./read/notes";
import { noteMarked } from "./own-columns/marked";
import { wavesIn } from "./own-columns/waves";
import { firstSight, previewOf } from "./read/preview";
import { TableReader } from "./read/tables";
import { chooseTables, chosenAs, noteUnread } from "./recognise/choose";
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
  const firms = firmsSheet && firmsSheet.firmsTable(workbook.firms!.block, new OwnColumns(request));
  const opened = new OpenReading(key, request, firms === null || firms.wish === null);
  const { problems, leavingOut } = opened;
  const all = workbook.sheets.map((sheet) => ({ sheet, found: findTable(sheet.block, opened) }));
  const codings = await codingsAmong(all, opened, workbook.samples);
  // What holds codings is read, or is a sample that is not, which is said.
  const coded = new Set(codings?.sources.map(({ sheet }) => sheet));
  for (const { code, sheet } of codings?.problems.list ?? []) if (code === "sheet-not-read") coded.add(sheet!);
  const found = all.filter(({ sheet }) => !coded.has(sheet.block.sheet));
  for (const { found: each } of found) if (each.kind === "nothing" && each.refused) throw each.refused;
  seen.preview = found.flatMap(({ found }) => (found.kind === "nothing" ? [] : firstSight(found.header, opened)));
  if (found.every(({ found }) => found.kind === "nothing")) {
    if (codings && codings.sources.length > 0) {
      noteUnread(found, workbook.passedOver, codings.problems);
      return { ...withoutAnswers(key, footprints), codings: { ...codings, problems: codings.problems.list } };
    }
    const [unnamed] = found.flatMap(({ sheet: { block } }) => {
      const items = unnamedItems(block);
      return items === null ? [] : [{ block, items }];
    });
    seen.unnamed = unnamed?.items ?? null;
    if (unnamed)
      seen.preview = [
        firstSight({ block: unnamed.block, row: unnamed.items.row, last: unnamed.items.row, columns: [] }, opened),
      ];
    const [unread] = codings?.problems.list ?? [];
    if (unread && unnamed === undefined) throw unreadCodings(unread);
  }
  const samples = { marked: workbook.samples, asked: request.sheets ?? [] };
  const chosen = chooseTables(found, workbook.passedOver, problems, samples);
  const tables = request.only
    ? (await import("./own-columns/only-rows")).withOnlyRows(chosen, request.only, problems)
    : chosen;
  seen.preview = tables.flatMap(({ header }) => firstSight(header, opened));
  const read = await readTables(opened, tables, seen);
  seen.preview = read.previewed.map((table) => previewOf(table, chosenAs(table, chosen).header.block));
  if (!request.only)
    seen.waves = read.previewed.flatMap((table) => {
      const { kind, header } = chosenAs(table, chosen);
      return wavesIn({ ...table, kind, columns: header.columns }, problems);
    });
  for (const table of read.previewed) {
    const area = read.areas.find(({ block }) => block === table.block);
    if (area) noteMarked(table, area.isRead, problems);
  }
  await reportDates(context, read.areas, problems);
  for (const { sheet } of tables) {
    const area = read.areas.find(({ block }) => block.sheet === sheet.block.sheet);
    if (area) noteHiddenAndFormulas(sheet, area, problems);
  }
  leavingOut.report(problems);
  const known = await withFacts(read.content.study, firms, opened);
  const split =
    request.segments === undefined
      ? null
      : (await import("./own-columns/split")).splitBy(request.segments, { opened, firms, chosen, read, study: known });
  const study = split === null ? known : { ...known, segments: split.segments };
  const wishColumns = opened.wishes.columns;
  const declared = declaredIn(opened, request);
  return {
    ...read.content,
    study,
    ...(leavingOut.list.length > 0 ? { wishedOut: leavingOut.list } : {}),
    ...(split === null ? {} : { segmentColumns: split.columns }),
    key,
    ...(declared ? { declared } : {}),
    keySheet: workbook.key?.block.sheet ?? null,
    ...(request.key ? { keyGiven: true } : {}),
    footprints,
    footprintsSheet: workbook.footprints?.block.sheet ?? null,
    firmsSheet: workbook.firms?.block.sheet ?? null,
    ...(wishColumns.length > 0 ? { wishColumns } : {}),
    // Of sheets that have headings of codings, and still are none, there is nothing but these to tell.
    problems: [...problems.list, ...(codings?.sources.length === 0 ? codings.problems.list : [])],
    ...(codings && codings.sources.length > 0 ? { codings: { ...codings, problems: codings.problems.list } } : {}),
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

/** The reading of a workbook that holds codings alone. */
function withoutAnswers(key: Key, footprints: Footprints): Reading {
  const none = { firms: [], respondents: [], firmOf: new Uint32Array(), items: [], codes: new Uint8Array() };
  return {
    study: { kind: "answers", key, answers: none },
    ...{ layout: null, sources: [], leftOut: [], problems: [] },
    ...{ key, keySheet: null, footprints, footprintsSheet: null, firmsSheet: null },
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
    seen.likely = opened.meanings.likely;
    seen.people = opened.people.list;
    seen.progress = opened.people.progress;
  }
}

/** What the user declared of cells and columns; null where nothing was. */
function declaredIn({ meanings }: OpenReading, { columns = [], firmColumn }: ReadRequest): Declared | null {
  const roles = firmColumn === undefined ? columns : [...columns, { header: firmColumn, role: "firm" } as const];
  return meanings.any || roles.length > 0 ? { words: meanings.met, scale: meanings.scale, columns: roles } : null;
}

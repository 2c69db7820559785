import { DEFAULT_KEY, type Footprints, FOOTPRINTS, type Key, type Study } from "../../methods/hvm";
import { foldedName } from "../../cells/text";
import { failed } from "../errors/reading";
import type { Declared } from "./declared/declarations";
import { OwnColumns } from "./ground/own-columns";
import { OpenReading } from "./ground/open-reading";
import type { Problem, Reading, ReadRequest } from "./ground/reading";
import type { Seen } from "./seen";
import type { LoadedSheet } from "./load/load-cells";
import type { LoadedWorkbook } from "./load/load-workbook";
import { reportDates } from "./read/dates";
import type { ReadSegments } from "./own-columns/segments";
import type { FirmsTable } from "./read/facts/firms-table";
import { withFacts } from "./read/facts";
import { noteHiddenAndFormulas } from "./read/notes";
import { wavesIn } from "./own-columns/waves";
import { firstSight, type Previewed, previewOf } from "./read/preview";
import { TableReader } from "./read/tables";
import { chooseTables, noteUnread } from "./recognise/choose";
import { type Found, findTable } from "./recognise/find";
import type { Table } from "./recognise/table";
import { unnamedItems } from "./recognise/unnamed";

/** A sheet, and what it turned out to hold. */
interface FoundSheet {
  readonly sheet: LoadedSheet;
  readonly found: Found;
}

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
      : await splitBy(request.segments, { opened, firms, chosen, read, study: known });
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

/**
 * Codings on the sheets that hold no answers; null where there is no such sheet. What reads them is loaded where there is one. Headings
 * of codings go before items that would run down a column: numbers of employees are none.
 */
async function codingsAmong(sheets: readonly FoundSheet[], { asked }: OpenReading, samples: ReadonlySet<string>) {
  const others = sheets
    .filter(({ found }) => found.kind === "nothing" || isDown(found))
    .map(({ sheet }) => sheet.block);
  if (others.length === 0) return null;
  const { readCodings } = await import("./codings");
  const codings = readCodings(others, asked, (sheet) => samples.has(sheet));
  const named = codings.sources.flatMap(({ columns }) => columns.filter(({ is }) => is === "firm"));
  asked.firmIsOfCodings = named.some(({ header }) => foldedName(header) === foldedName(asked.firm));
  return codings;
}

/** Why there is nothing to analyse, where codings are all that there might have been. */
function unreadCodings({ code, sheet, ...said }: Problem) {
  if (code === "sheet-not-read") return failed("no-relationships", { sheet: sheet! });
  return failed("no-codings-found", { ...said, sheet: sheet! });
}

/** The segments of the firms: by the sheet HVM Firms where it has the column, else by the rows that count. */
async function splitBy(
  asked: string,
  {
    opened,
    firms,
    chosen,
    read,
    study,
  }: {
    readonly opened: OpenReading;
    readonly firms: FirmsTable | null;
    readonly chosen: readonly Table[];
    readonly read: Awaited<ReturnType<typeof readTables>>;
    readonly study: Study;
  },
): Promise<ReadSegments> {
  const { segmentsOf, segmentsOnFirms } = await import("./own-columns/segments");
  const onFirms = firms && segmentsOnFirms(firms.block, firms.header, firms.firm, asked);
  const beside = () =>
    read.previewed.map((table) => {
      const { block, firmColumn } = table;
      const area = read.areas.find((each) => each.block.sheet === block.sheet);
      const header = { ...chosenAs(table, chosen).header, block };
      return { header, firmColumn, isRead: (row: number) => area?.isRead(row) ?? false };
    });
  const names = study.kind === "answers" ? study.answers.firms : study.firms;
  return segmentsOf(onFirms ? [onFirms] : beside(), names, asked, opened.problems);
}

/** The table as it was chosen, with all of its rows. */
function chosenAs({ block }: Previewed, chosen: readonly Table[]): Table {
  return chosen.find(({ sheet }) => sheet.block.sheet === block.sheet)!;
}

function isDown(found: Found): boolean {
  return found.kind === "items" && found.header.block.transposed;
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
    seen.people = opened.people.list;
  }
}

/** What the user declared of cells and columns; null where nothing was. */
function declaredIn({ meanings }: OpenReading, { columns = [], firmColumn }: ReadRequest): Declared | null {
  const roles = firmColumn === undefined ? columns : [...columns, { header: firmColumn, role: "firm" } as const];
  return meanings.any || roles.length > 0 ? { words: meanings.met, scale: meanings.scale, columns: roles } : null;
}

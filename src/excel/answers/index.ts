import { DEFAULT_KEY, FOOTPRINTS } from "../../methods/hvm";
import { failed } from "../errors/reading";
import { breathe, run, type RunOptions } from "../workbook/session";
import type { SheetEntry } from "../workbook/list-sheets";
import { withEarlier } from "./compare";
import { chooseTables } from "./recognise/choose";
import type { Table } from "./recognise/table";
import { reportDates } from "./read/dates";
import { findTable } from "./recognise/find";
import { withFacts } from "./read/facts";
import { loadWorkbook } from "./load/load-workbook";
import { noteHiddenAndFormulas } from "./read/notes";
import { firstSight, previewOf, type TablePreview } from "./read/preview";
import { OpenReading } from "./ground/open-reading";
import type { Declared } from "./declared/declarations";
import type { Asking, Reading, ReadRequest } from "./ground/reading";
import { TableReader } from "./read/tables";
import { unnamedItems, type UnnamedItems } from "./recognise/unnamed";
import type { MetFirm } from "./ground/people";
import type { UnknownWord } from "./declared/unknown";

export type { Asking, Layout, LeftOut, Problem, Reading, ReadRequest, Source } from "./ground/reading";
export type {
  ColumnRole,
  Declarations,
  Declared,
  DeclaredScale,
  DeclaredWord,
  LeaveOut,
  Meaning,
  RespondentOut,
  WishedOut,
} from "./declared/declarations";
export type { MetFirm, MetRespondent } from "./ground/people";
export type { UnnamedItems } from "./recognise/unnamed";
export type { UnknownWord } from "./declared/unknown";

/**
 * Finds the answers in the open workbook and reads them: whatever cannot count is left out and reported by cell.
 *
 * @throws HvmError when there are no recognisable answers, or when it is in doubt which they are
 */
export function readAnswers(request: ReadRequest = {}, options: RunOptions = {}): Promise<Reading> {
  return run((context) => readFrom(context, request), options);
}

/** What was seen on the way, for showing it even where the answers cannot be read. */
export interface Seen {
  sheets: readonly SheetEntry[];
  preview: readonly TablePreview[];
  /** What stands in cells of answers and is none. */
  unknown: readonly UnknownWord[];
  /** Everybody whose answers were met, whether they count or not. */
  people: readonly MetFirm[];
  /** Answers under headers that name no items, where nothing else was found. */
  unnamed: UnnamedItems | null;
}

export function nothingSeen(): Seen {
  return { sheets: [], preview: [], unknown: [], people: [], unnamed: null };
}

/** Reads what was asked for; two sheets that are to be compared one after the other. */
export async function readFrom(
  context: Excel.RequestContext,
  asking: Asking,
  seen: Seen = nothingSeen(),
): Promise<Reading> {
  // What does not depend on the request begins before it is known.
  const after = await readOnce(context, asking instanceof Promise ? asking.then(afterOf) : afterOf(asking), seen);
  const { compare, ...request } = await asking;
  if (!compare) return after;
  const before = await readOnce(context, { ...request, range: undefined, sheets: [compare[0]] }, { ...seen });
  return withEarlier(after, before);
}

/** The request for the sheet that is compared with another. */
function afterOf(request: ReadRequest): ReadRequest {
  const { compare } = request;
  return compare ? { ...request, range: undefined, sheets: [compare[1]] } : request;
}

async function readOnce(context: Excel.RequestContext, asking: Asking, seen: Seen): Promise<Reading> {
  const workbook = await loadWorkbook(context, asking, (sheets) => (seen.sheets = sheets));
  const request = await asking;
  await breathe();
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

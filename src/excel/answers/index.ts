import { DEFAULT_KEY, FOOTPRINTS, type Key, type Study } from "../../hvm";
import { HvmError } from "../errors";
import { run, type RunOptions } from "../session";
import { AnswerCollector } from "./collect";
import { reportDates, type AnswerArea } from "./dates";
import { Duplicates } from "./duplicates";
import { findTable, type Found, type TableHeader } from "./find";
import { readFootprints } from "./footprints-sheet";
import { summaryLabel } from "./headers";
import { ItemNames } from "./items";
import { readKey } from "./key-sheet";
import { loadWorkbook, type LoadedSheet } from "./load";
import { LongRows } from "./long";
import { noteHiddenAndFormulas } from "./notes";
import { Problems } from "./problems";
import { readProfiles } from "./profiles";
import type { Layout, LeftOut, Reading, ReadRequest, Source } from "./reading";
import { noteAbsentItems, RespondentRows } from "./respondents";
import { assignRoles, nameColumns, type RespondentTable } from "./roles";
import { listed, quoted } from "./text";

export type { Layout, LeftOut, Problem, Reading, ReadRequest, Source } from "./reading";

/**
 * Finds the answers in the open workbook and reads them: whatever cannot count is left out and reported by cell.
 *
 * @throws HvmError when there are no recognisable answers, or when it is in doubt which they are
 */
export function readAnswers(request: ReadRequest = {}, options: RunOptions = {}): Promise<Reading> {
  return run((context) => readFrom(context, request), options);
}

async function readFrom(context: Excel.RequestContext, request: ReadRequest): Promise<Reading> {
  const workbook = await loadWorkbook(context, request.sheets);
  const key = workbook.key ? readKey(workbook.key.block) : DEFAULT_KEY;
  const footprints = workbook.footprints ? readFootprints(workbook.footprints.block) : FOOTPRINTS;
  const problems = new Problems();
  const names = new ItemNames(key);
  const tables = chooseTables(
    workbook.sheets.map((sheet) => ({ sheet, found: findTable(sheet.block, names, key) })),
    workbook.hidden,
    problems,
  );
  const read = new TableReader(tables, names, key, problems, request).read();
  await reportDates(context, read.areas, problems);
  for (const { sheet } of tables) {
    const area = read.areas.find(({ block }) => block.sheet === sheet.block.sheet);
    if (area) noteHiddenAndFormulas(sheet, area, problems);
  }
  return {
    ...read.content,
    key,
    keySheet: workbook.key?.block.sheet ?? null,
    footprints,
    footprintsSheet: workbook.footprints?.block.sheet ?? null,
    problems: problems.list,
  };
}

/** A sheet that holds a table, and where the table begins. */
interface Table {
  readonly sheet: LoadedSheet;
  readonly kind: "items" | "long" | "profiles";
  readonly header: TableHeader;
}

/** The tables to read: all that were found, if they are of one kind. */
function chooseTables(
  sheets: readonly { sheet: LoadedSheet; found: Found }[],
  hidden: readonly string[],
  problems: Problems,
): Table[] {
  const tables = sheets.flatMap(({ sheet, found }): Table[] => (found.kind === "nothing" ? [] : [{ sheet, ...found }]));
  if (tables.length === 0) throw nothingFound(sheets, hidden);
  if (new Set(tables.map(({ kind }) => kind)).size > 1)
    throw differentTables(tables.map(({ sheet }) => sheet.block.sheet));
  for (const { sheet, found } of sheets) {
    if (found.kind !== "nothing") continue;
    const place = { sheet: sheet.block.sheet, cell: null };
    const remedy = "If it holds answers, head its columns with the items' names; else nothing to do.";
    problems.notice(
      "sheet-not-read",
      place,
      `This sheet was not read: no answers were recognised. ${found.closest}`,
      remedy,
    );
  }
  return tables;
}

function nothingFound(sheets: readonly { found: Found }[], hidden: readonly string[]): HvmError {
  const closest = sheets
    .flatMap(({ found }) => (found.kind === "nothing" ? [found] : []))
    .sort((a, b) => b.nearness - a.nearness)[0];
  return new HvmError(
    "no-answers-found",
    "No answers were found. Looked for, on every visible sheet: a row or column of item names (Q1, Item 1, KC1, or the statements) with ratings of " +
      "1 to 5 beside them; a list of firm, item and answer; or six scores or percentages per firm. " +
      (closest?.closest ?? "The workbook has no cells with content.") +
      (hidden.length > 0 ? ` Hidden sheets were not read: ${listed(hidden.map(quoted))}.` : ""),
  );
}

function differentTables(sheets: readonly string[]): HvmError {
  return new HvmError(
    "tables-differ",
    `The sheets ${listed(sheets.map(quoted), 20)} hold tables of answers with different columns, so it is not clear which to read. ` +
      "Choose the sheet or sheets to read, or give their tables the same columns.",
  );
}

/** Reads the chosen tables into one study. */
class TableReader {
  constructor(
    private readonly tables: readonly Table[],
    private readonly names: ItemNames,
    private readonly key: Key,
    private readonly problems: Problems,
    private readonly request: ReadRequest,
  ) {}

  read(): { content: { study: Study; layout: Layout; sources: Source[]; leftOut: LeftOut[] }; areas: AnswerArea[] } {
    const { kind } = this.tables[0] as Table;
    if (kind === "items") return this.readRespondents();
    if (this.tables.length > 1) throw differentTables(this.tables.map(({ sheet }) => sheet.block.sheet));
    return kind === "long" ? this.readLong() : this.readProfiles();
  }

  private readRespondents(): ReturnType<TableReader["read"]> {
    const tables = this.tables.map(({ header }) =>
      assignRoles(header, this.names, this.key, this.problems, this.request.firmColumn),
    );
    const first = tables[0] as RespondentTable;
    const named = withoutSummarySheets(resolveUnlabelled(tables, this.problems), this.problems);
    const firmless = named.filter(({ firmColumn }) => firmColumn === null).length;
    refuseNameless(named);
    if (!haveSameColumns(named)) throw differentTables(tables.map(({ block }) => block.sheet));
    const collector = new AnswerCollector(first.items);
    const duplicates = new Duplicates(this.problems);
    for (const table of named) {
      new RespondentRows(table, collector, duplicates, this.names, this.key, this.problems, table.block.sheet).read();
    }
    noteAbsentItems(first, this.key, this.problems);
    if (firmless === 1) this.noteSingleFirm(first);
    const layout: Layout = firmless > 1 ? "sheet per firm" : first.block.transposed ? "item rows" : "respondent rows";
    const areas = named.map(({ block, headerRow, itemColumns }) => ({ block, headerRow, columns: [...itemColumns] }));
    return {
      content: {
        study: this.studyOf(collector),
        layout,
        sources: sourcesOf(named),
        leftOut: named.flatMap(({ leftOut }) => leftOut),
      },
      areas,
    };
  }

  private noteSingleFirm({ block, range }: RespondentTable): void {
    this.problems.notice(
      "one-firm",
      { sheet: block.sheet, cell: range },
      `No column names the firm, so all answers were taken for one firm, ${quoted(block.sheet)}.`,
      "If there are several firms, add a column headed “Firm”.",
    );
  }

  private readLong(): ReturnType<TableReader["read"]> {
    const { header } = this.tables[0] as Table;
    const table = nameColumns(header, this.names, this.problems, this.request.firmColumn);
    const collector = new LongRows(header, table, this.names, this.key, this.problems).read();
    noteAbsentItems({ block: table.block, range: table.range, items: collector.items }, this.key, this.problems);
    const areas = [{ block: table.block, headerRow: header.row, columns: [header.columns[1] as number] }];
    return {
      content: {
        study: this.studyOf(collector),
        layout: "long",
        sources: sourcesOf([table]),
        leftOut: [...table.leftOut],
      },
      areas,
    };
  }

  private readProfiles(): ReturnType<TableReader["read"]> {
    const { header } = this.tables[0] as Table;
    const table = nameColumns(header, this.names, this.problems, this.request.firmColumn);
    const study = readProfiles(header, table, this.problems);
    if (study.profiles.every((profile) => profile.every((value) => value === null))) {
      throw new HvmError(
        "no-answers-found",
        `Sheet "${table.block.sheet}" has columns for six values per firm (${table.range}), but no usable value in them. Enter scores from 1 to 5, or percentages that sum to 100.`,
      );
    }
    const areas = [{ block: table.block, headerRow: header.row, columns: header.columns }];
    return { content: { study, layout: "profiles", sources: sourcesOf([table]), leftOut: [...table.leftOut] }, areas };
  }

  private studyOf(collector: AnswerCollector): Study {
    const answers = collector.table();
    if (!answers.codes.some((code) => code >= 1 && code <= 5)) throw this.noAnswers(collector.count);
    return { kind: "answers", key: this.key, answers };
  }

  private noAnswers(respondents: number): HvmError {
    const refused = this.problems.list.filter(({ severity }) => severity === "refused");
    const where = this.tables.map(({ sheet }) => quoted(sheet.block.sheet));
    const example = refused[0]
      ? ` The first of ${refused.length} refused: ${refused[0].cell ?? ""} ${refused[0].problem}`
      : "";
    return new HvmError(
      "no-answers-found",
      `The items were found on ${listed(where)}, but no answer from 1 to 5 ${respondents > 0 ? `among ${respondents} respondents` : "beside them"}.${example} Enter the answers as 1 to 5, or as the words of the scale.`,
    );
  }
}

/** Where each sheet is a firm, one named "Average" is none. */
function withoutSummarySheets(tables: readonly RespondentTable[], problems: Problems): readonly RespondentTable[] {
  const firmless = tables.filter(({ firmColumn }) => firmColumn === null);
  const summaries = firmless.length < 2 ? [] : firmless.filter(({ block }) => summaryLabel(block.sheet));
  if (summaries.length === firmless.length) return tables;
  for (const { block, range } of summaries) {
    problems.notice(
      "summary-sheet",
      { sheet: block.sheet, cell: range },
      `The sheet is named ${quoted(block.sheet)}, so it was taken for totals or averages of the other sheets and left out.`,
      "If it is a firm, rename the sheet.",
    );
  }
  return tables.filter((table) => !summaries.includes(table));
}

/** Beside items that run down, a line above the answers has to say whose they are. */
function refuseNameless(tables: readonly RespondentTable[]): void {
  const nameless = tables.find((t) => t.block.transposed && t.firmColumn === null && t.respondentColumn === null);
  if (nameless === undefined) return;
  throw new HvmError(
    "no-header",
    `Sheet "${nameless.block.sheet}" has items and answers (${nameless.range}), but no header row above them that says whose answers they are. ` +
      "Add a row with the firm, or the respondent, above each column of answers.",
  );
}

/** Have all tables the same items and a firm column or none? With one, they also run in one direction. */
function haveSameColumns([first, ...rest]: readonly RespondentTable[]): boolean {
  return rest.every(
    ({ items, firmColumn, block }) =>
      items.length === first?.items.length &&
      items.every((item) => first.items.includes(item)) &&
      (firmColumn === null) === (first.firmColumn === null) &&
      (firmColumn === null || block.transposed === first.block.transposed),
  );
}

function sourcesOf(tables: readonly { block: { sheet: string }; range: string }[]): Source[] {
  return tables.map(({ block, range }) => ({ sheet: block.sheet, range }));
}

/**
 * A line of names without a label beside items that run down holds the firms when there is one such sheet, and the
 * respondents when there are several: then each sheet is a firm. Either way it is said.
 */
function resolveUnlabelled(tables: readonly RespondentTable[], problems: Problems): RespondentTable[] {
  const single = tables.length === 1;
  return tables.map((table) => {
    const { unlabelledColumn: column, block } = table;
    if (column === null) return table;
    problems.notice(
      "names-unlabelled",
      { sheet: block.sheet, cell: table.range },
      single
        ? "The names above the answers have no label; they were taken for firms."
        : `The names above the answers have no label; they were taken for respondents of the firm ${quoted(block.sheet)}.`,
      "Write “Firm” or “Respondent” in front of the names.",
    );
    return single ? { ...table, firmColumn: column } : { ...table, respondentColumn: column };
  });
}

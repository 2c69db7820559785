import { quoteSheet, splitSheet } from "../../cells/sheet-name";
import type { AddedSheets } from "./added-sheets";

/** What the first cell says while a sheet's content is being written. */
export const INCOMPLETE =
  "INCOMPLETE: these results were not written to the end. Do not use them; run the analysis again, which repairs the sheet.";

/**
 * A hidden name with the sheet as its scope. It goes with the sheet when that is renamed, moved, deleted, saved and opened,
 * in files as in Excel, and needs ExcelApi 1.4 only.
 */
const MARK_NAME = "HVM_Sheet";
const SEPARATOR = "|";
/** Stands for the id in the mark of a sheet that has just been added and whose id we have not been told yet. */
const NAMED = "named:";
/** In a mark: the last message, which gives a sheet its finish, is not known to have been done. */
const UNFINISHED = "unfinished";

/** A sheet that carries a valid mark of ours. */
export interface OwnedSheet {
  /** Which of the result sheets it is, by its page (src/excel/pages); of a newer add-in it may be one that we do not know. */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** How many rows below the headings may be ours, for each block of the sheet; empty if it was added but never filled. */
  readonly rows: readonly number[];
  /** About how many bytes a row of each block takes in a message, as it was written. */
  readonly rowBytes: readonly number[];
  /** How many columns each block may have. */
  readonly columns: readonly number[];
  /** Whether it was given what a last message gives, whose failure costs nothing: the next run gives it otherwise. */
  readonly isFinished: boolean;
  /** Null until it was filled for the first time. */
  readonly origin: Origin | null;
}

/** Sheets of ours that hold no results, by their kinds, which never change: what the second method rests on. */
export const CATALOGUE_KINDS = { catalogue: "constellation-catalogue", network: "constellation-network" } as const;

/** The kind of the sheet HVM Report, which is made at the user's wish and not with each analysis. */
export const REPORT_KIND = "report";

/** Whether a sheet of ours holds no results: an analysis neither renews it nor says that it is an earlier one's. */
export function isReference(kind: string): boolean {
  return Object.values<string>(CATALOGUE_KINDS).includes(kind);
}

/** What results were made of, and when. */
export interface Origin {
  /** Of the answers, the key and the footprints. */
  readonly fingerprint: string;
  /** ISO date and time. */
  readonly made: string;
}

/** Which sheets of a workbook are ours. */
export interface OwnedSheets {
  readonly sheets: readonly OwnedSheet[];
  isOurs(id: string): boolean;
  /** Did the user copy the sheet from one of ours? Then it is the user's, but holds results all the same. */
  isCopy(id: string): boolean;
  /**
   * Sheets with a mark that names another, though no other is of their kind, and which nobody copied: another program has saved the
   * workbook, and its sheets have other ids since, or they were moved here. They are ours only once the user says so.
   */
  readonly adrift: readonly Marked[];
}

/** How Excel ends the name of a copy that somebody makes of a sheet. */
const COPY = / \(\d+\)$/;

/** What `loadOwnedSheets` asks of every worksheet. A caller who needs more adds it, as later loads replace the items. */
const LOADED = "items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula";

/**
 * Asks which sheets are ours, as part of the caller's next sync; the function that is returned tells afterwards.
 *
 * A sheet is ours if its mark names that very sheet's id: a copy made by the user carries the mark along but has another id.
 * `context.workbook.worksheets.items` have id, name and visibility after that sync, and what `also` lists.
 */
export function loadOwnedSheets(context: Excel.RequestContext, also = ""): () => OwnedSheets {
  const worksheets = context.workbook.worksheets;
  worksheets.load(also === "" ? LOADED : `${LOADED},${also}`);
  return () => {
    const read = worksheets.items.flatMap((worksheet) => readMark(worksheet, worksheets.items) ?? []);
    // A mark at another sheet than its own counts only where that one has none.
    const marked = read.filter(
      (one) => one.bearer === one.id || !read.some((other) => other.id === one.id && other !== one),
    );
    const sheets = marked.filter(({ isCopy }) => !isCopy);
    const isAlone = ({ kind }: OwnedSheet) => marked.filter((other) => other.kind === kind).length === 1;
    const isAdrift = (sheet: Marked) => sheet.owner.startsWith("{") && isAlone(sheet) && !COPY.test(sheet.name);
    return {
      sheets,
      adrift: marked.filter((sheet) => sheet.isCopy && isAdrift(sheet)),
      isOurs: (id) => sheets.some((sheet) => sheet.id === id),
      isCopy: (id) => marked.some((sheet) => sheet.id === id && sheet.isCopy),
    };
  };
}

/** A sheet with a mark, and whether it is the one that the mark was made for. */
interface Marked extends OwnedSheet {
  readonly isCopy: boolean;
  /** The id that the mark names; of a sheet that was given away, none. */
  readonly owner: string;
  /** The id of the sheet that the mark stands at: programs that add a sheet may leave all marks where they were, a sheet too far. */
  readonly bearer: string;
}

function readMark(worksheet: Excel.Worksheet, all: readonly Excel.Worksheet[]): Marked | undefined {
  const mark = worksheet.names.items.find((item) => item.name.toLowerCase() === MARK_NAME.toLowerCase());
  const [, here = "", text = ""] = /^=(?:T\((.*)\)&)?"([^"]*)"$/s.exec(String(mark?.formula ?? "")) ?? [];
  const { sheet } = splitSheet(here);
  const { id, name } = all.find((each) => each.name === sheet) ?? worksheet;
  const [kind = "", owner = "", rows = "", rowBytes = "", fingerprint = "", made = "", columns = "", finish = ""] =
    text.split(SEPARATOR);
  if (kind === "") return undefined;
  const bearer = worksheet.id;
  const isCopy = bearer !== id || (owner !== id && owner !== NAMED + name);
  const origin = fingerprint === "" ? null : { fingerprint, made };
  const sizes = { rows: numbersIn(rows), rowBytes: numbersIn(rowBytes), columns: numbersIn(columns) };
  return { kind, id, name, ...sizes, isFinished: finish !== UNFINISHED, origin, isCopy, owner, bearer };
}

function numbersIn(list: string): number[] {
  return list === "" ? [] : list.split(",").map(Number);
}

/**
 * The sheet itself, as its name may change, and what is known of it. In this order, as exceljs takes the last reference in a name
 * for its range, and all digits before it for a row, up to which it counts.
 */
function markFormula({ kind, id, name, rows, rowBytes, columns, isFinished, origin }: OwnedSheet): string {
  const { fingerprint, made } = origin ?? { fingerprint: "", made: "" };
  const known = [kind, id, rows.join(","), rowBytes.join(","), fingerprint, made, columns.join(",")];
  return `=T(${quoteSheet(name)}!$A$1)&"${(isFinished ? known : [...known, UNFINISHED]).join(SEPARATOR)}"`;
}

/** A sheet that was just added. */
export function unfilled(kind: string, id: string, name: string): OwnedSheet {
  return { kind, id, name, rows: [], rowBytes: [], columns: [], isFinished: false, origin: null };
}

/**
 * Adds an empty sheet that is ours from its first moment on. Its id is known only after the next sync, so the first mark
 * names the sheet by its name, which a copy of it would not have either; `mark` replaces it.
 */
export function addOwnedSheet(
  context: Excel.RequestContext,
  added: AddedSheets,
  kind: string,
  name: string,
): Excel.Worksheet {
  const worksheet = added.add(context, name);
  worksheet.names.add(MARK_NAME, markFormula(unfilled(kind, NAMED + name, name))).visible = false;
  return worksheet;
}

/** Renews a sheet's mark: whose it is, how far each of its blocks may reach, how large their rows are, and of what it was made. */
export function mark(worksheet: Excel.Worksheet, owned: OwnedSheet): void {
  worksheet.names.getItem(MARK_NAME).formula = markFormula(owned);
}

/** Gives sheets that are adrift marks of their own, which takes them for ours. Part of the caller's next sync. */
export function claim({ workbook: { worksheets } }: Excel.RequestContext, adrift: OwnedSheets["adrift"]): void {
  for (const { bearer } of adrift) worksheets.getItem(bearer).names.getItem(MARK_NAME).delete();
  for (const sheet of adrift) worksheets.getItem(sheet.id).names.add(MARK_NAME, markFormula(sheet)).visible = false;
}

/** More letters than this no name of a sheet has. */
const MOST_LETTERS = 31;

/** A sheet's name: `name`, or what there is room for of it with 2, 3, … so that it differs from those taken. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  return free(
    taken,
    name,
    (number) => `${name.slice(0, MOST_LETTERS - 1 - String(number).length).trimEnd()} ${number}`,
  );
}

/** A table's name: `name`, or `name` with 2, 3, … so that it differs from those taken. */
export function freeTableName(name: string, taken: readonly string[]): string {
  return free(taken, name, (number) => `${name}_${number}`);
}

/** The first that is not taken, in any case of letters. */
function free(taken: readonly string[], name: string, numbered: (number: number) => string): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let found = name;
  for (let number = 2; used.has(found.toLowerCase()); number++) found = numbered(number);
  return found;
}

/**
 * Empties a sheet of ours that was added but never filled, keeping the sheet itself.
 *
 * This is the one use of office-js-helpers. Its `forceCreateSheet` deletes a sheet of that name by default, and clears
 * notes of the user's if told not to delete; so it is called for a sheet that carries our mark and holds nothing else.
 * Loaded only then, as it brings 55 KB along.
 */
export async function emptyHalfMadeSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const module: unknown = await import("@microsoft/office-js-helpers");
  // A CommonJS module: bundlers give its members, Node the whole as `default`.
  const { ExcelUtilities } = ((module as { default?: unknown }).default ?? module) as typeof OfficeHelpers;
  return await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
}

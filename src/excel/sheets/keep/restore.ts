import { rewriteSheet } from "../../../cells/sheet-name";
import type { AddedSheets } from "../../workbook/added-sheets";
import { loadOwnedSheets } from "../../workbook/owned-sheets";
import { lookAt, TABLES, type Found } from "../draw/found";
import type { Meanwhile } from "./meanwhile";
import type { NamedRanges } from "./named-ranges";
import type { Remembered } from "./remembered";
import { type Drawn, render, type Target } from "../draw/render";
import { TEXT } from "../sheet";
import type { Unused } from "./unused";

/** What a write has to know of the workbook so that it can be undone. */
export interface Before {
  /** False as long as nothing was changed. */
  begun: boolean;
  /** All sheets as they were called at first: what was put back has to follow those that got another name meanwhile. */
  sheets: readonly { readonly id: string; readonly name: string }[];
  /** The sheets that it adds: ours, and those of settings, which nobody has seen yet. */
  readonly added: AddedSheets;
  /** Ids of ours that an earlier run added and never filled. */
  halfMade: readonly string[];
  /** Null as long as none was set. */
  names: NamedRanges | null;
  /** Our sheets of an earlier run, with their content. */
  standing: readonly Standing[];
  /** Null until the earlier results are written over. */
  meanwhile: Meanwhile | null;
  /** Those that this run has no use for. */
  unused: readonly Unused[];
}

/** A sheet of an earlier run as it was found, and what it held. */
export interface Standing {
  readonly found: Found;
  readonly remembered: Remembered;
}

/**
 * Takes away the sheets that a failed write added and puts the earlier content of the others back.
 *
 * It looks at what is there, since after a failure nobody knows how far the write came.
 *
 * @returns what was put back, but for its finish
 */
export async function putBack(context: Excel.RequestContext, before: Before): Promise<readonly Drawn[]> {
  const { worksheets } = context.workbook;
  const owned = loadOwnedSheets(context, TABLES);
  const namesBack = before.names?.lookBack(context);
  await context.sync();
  const { sheets, isOurs } = owned();
  const added = worksheets.items.filter(
    (worksheet) => before.added.has(worksheet) || (before.halfMade.includes(worksheet.id) && isOurs(worksheet.id)),
  );
  const follow = followed(before.sheets, worksheets.items);
  const looks = before.standing.flatMap((was) => {
    const now = sheets.find(({ id }) => id === was.found.owned.id);
    if (!now) return [];
    const tables = worksheets.items.find(({ id }) => id === now.id)!.tables.items;
    return [{ was, look: lookAt(context, now, tables, was.remembered.sheet) }];
  });
  if (added.length + looks.length + before.unused.length === 0 && before.names === null) return [];
  await context.sync();

  for (const worksheet of added) worksheet.delete();
  namesBack?.(
    [...sheets, ...added].map(({ name }) => name),
    follow,
  );
  const targets = looks.map(({ was, look }) => earlier(was, look(), follow));
  for (const each of before.unused) each.putBack(context, sheets);
  targets.forEach(({ found }, i) => looks[i]!.was.remembered.putWidthsBack(found.worksheet));
  const drawn = await render(context, targets, []);
  await before.meanwhile?.putBack(context);
  return drawn;
}

/** Lets a formula refer to sheets by what they are called now; a reference to one that is gone is #REF!, as Excel makes it. */
function followed(before: Before["sheets"], now: readonly Excel.Worksheet[]): (formula: string) => string {
  const changes = before.flatMap(({ id, name }) => {
    const present = now.find((worksheet) => worksheet.id === id)?.name ?? null;
    return present === name ? [] : [{ from: name, to: present }];
  });
  return (formula) => changes.reduce((text, { from, to }) => rewriteSheet(text, from, to), formula);
}

/** What a sheet is to hold again. Takes away the tables and charts that it did not have. */
function earlier({ found: was, remembered }: Standing, now: Found, follow: (formula: string) => string): Target {
  const { sheet } = remembered;
  for (const { name } of sheet.figures) {
    if (now.charts.has(name) && !was.charts.has(name)) now.worksheet.charts.getItem(name).delete();
  }
  const figures = sheet.figures.flatMap((figure) => {
    const title = was.charts.get(figure.name);
    return title === undefined ? [] : [{ ...figure, title }];
  });
  const hadTable = was.blocks.map(({ table }) => table !== null);
  now.blocks.forEach(({ table }, i) => {
    if (!hadTable[i]) table?.table.convertToRange();
  });
  return {
    // The look was there already, and is the user's by now.
    found: {
      ...now,
      isStyled: true,
      moved: was.moved,
      // Its title may be back already, and what it held is not yet: all is written.
      incomplete: true,
      blocks: now.blocks.map((block, i) => (hadTable[i] ? block : { ...block, table: null })),
    },
    report: {
      ...sheet,
      figures,
      blocks: sheet.blocks.map((block, i) => ({
        ...block,
        table: hadTable[i] ? block.table : null,
        rows: block.rows.map((row) =>
          row.map((cell, c) => {
            const isFormula = typeof cell === "string" && cell.startsWith("=") && block.columns[c]!.format !== TEXT;
            return isFormula ? follow(cell) : cell;
          }),
        ),
      })),
    },
  };
}

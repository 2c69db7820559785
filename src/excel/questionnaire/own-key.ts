import { VPDS } from "../../methods/hvm";
import { foldedName } from "../../cells/text";
import { failed } from "../errors";
import { keySetting } from "../settings/settings";
import { drawPage, dressPage } from "../sheets/draw/draw-page";
import type { Page, PageBlock } from "../sheets/page";
import { insertSheet } from "../workbook/insert-sheet";
import type { RunOptions } from "../workbook/session";
import { KEY_SHEET } from "../workbook/setting-sheets";

const PARTS = ["Key competence", "Main competitive advantage", "Operational performance"];
/** A header up to this length names its item; a longer one is its statement. */
const LONGEST_NAME = 16;

/** What may be chosen in the columns of part, VPD and reversed; a part may have another name. */
const LISTS = [
  { column: 1, source: PARTS, isOpen: true, message: "Choose a part, or name one of your own." },
  { column: 2, source: VPDS, isOpen: false, message: "Choose the VPD, a letter from A to F." },
  { column: 4, source: ["Yes", "No"], isOpen: false, message: "Choose Yes or No." },
] as const;

/**
 * Adds the sheet HVM Key and goes there: a row for each of these headers, with lists to choose the part and the VPD from. Which
 * VPD an item counts for is the user's to say: nothing of it is filled in.
 *
 * @throws {HvmError} if the workbook has such a sheet, which is never written to; then nothing was added
 */
export function insertKeySheet(headers: readonly string[], options: RunOptions = {}): Promise<{ sheet: string }> {
  const page = pageOf(headers);
  const dress = (worksheet: Excel.Worksheet) => dressPage(worksheet, page);
  return insertSheet(onlyOne, (worksheet) => draw(worksheet, page), "B6", options, dress);
}

function onlyOne(taken: readonly string[]): string {
  const sheet = taken.find((name) => name.toLowerCase() === KEY_SHEET.toLowerCase());
  if (sheet !== undefined) throw failed("key-sheet-there", { sheet });
  return KEY_SHEET;
}

type KeyPage = Page & { readonly blocks: readonly [PageBlock] };

function pageOf(headers: readonly string[]): KeyPage {
  const { page } = keySetting({ items: [] });
  const isNames = headers.every((header) => header.length <= LONGEST_NAME);
  const distinct = headers.filter(
    (header, i) => headers.findIndex((each) => foldedName(each) === foldedName(header)) === i,
  );
  const rows = distinct.map((header, i) => [isNames ? header : `Q${i + 1}`, "", "", 1, "No", isNames ? "" : header]);
  return {
    title: page.title,
    lines: [
      "Made from the headers of your answers. Choose the part and the VPD of each item; delete the rows of columns that are no items.",
      "An item that counts for several VPDs has a row for each. Nothing is read until every row is complete.",
    ],
    blocks: [{ ...page.blocks[0], rows }],
  };
}

function draw(worksheet: Excel.Worksheet, page: KeyPage): void {
  const [{ row, column, rows }] = page.blocks;
  drawPage(worksheet, page);
  for (const { column: c, source, isOpen, message } of LISTS) {
    const cells = worksheet.getRangeByIndexes(row + 1, column + c, rows.length, 1).dataValidation;
    cells.rule = { list: { inCellDropDown: true, source: source.join(",") } };
    const style = isOpen ? Excel.DataValidationAlertStyle.information : Excel.DataValidationAlertStyle.stop;
    cells.errorAlert = { showAlert: true, style, title: "Not in the list", message };
  }
}

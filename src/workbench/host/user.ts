import { parseArea } from "../../cells/a1";
import { emptySheet } from "../workbook";
import type { Document } from "./model/document";
import type { Origin } from "./model/events";
import { defineName } from "./model/formulas/names";
import { newChart } from "./model/sheets/chart";
import type { Sheet } from "./model/sheets/sheet";
import type { OnRange } from "./objects/base/register";
import { write } from "./objects/range/values";
import { checkedSheetName } from "./objects/sheet/sheet-name";

/** The person at the screen (or a co-author at another), for tests: what they do raises events, as in Excel. */
export class User {
  constructor(private readonly document: Document) {}

  /** Types a value into a cell, as `range.values` takes it: "" empties it, "=A1" is a formula. */
  edit(sheet: string, cell: string, value: string | number | boolean, by: Origin = "user"): void {
    write(this.at(sheet, cell), [[value]], by);
  }

  /** Selects a range; shows its sheet, if it is another. */
  select(sheet: string, address: string): void {
    const { sheet: on, area } = this.at(sheet, address);
    this.document.select(on, area);
  }

  /** The sentence that Excel shows beside the error of a cell; undefined where the function gave none. */
  errorMessage(sheet: string, cell: string): string | undefined {
    const { sheet: on, area } = this.at(sheet, cell);
    return this.document.functions.errorMessage(on, area.row, area.column);
  }

  /** Adds a sheet at the end. */
  add(name: string): void {
    const sheet = emptySheet(this.document.newSheetId(), checkedSheetName(this.document, name));
    this.document.addSheet(sheet, this.document.sheets.length);
  }

  /** Gives a name of the workbook to what a formula says, such as "=Sheet1!$A$1". */
  define(name: string, formula: string): void {
    defineName(this.document, undefined, { name, formula, visible: true, comment: "" });
  }

  /** Draws a chart of a type that Office.js cannot look into, such as "Waterfall". */
  draw(sheet: string, name: string, type: string): void {
    const place = { row: 40, column: 0, rows: 15, columns: 8 };
    this.sheet(sheet).charts.push(newChart(this.document.newId(), name, type, place));
  }

  /** Turns to another workbook, or comes back. */
  turnsAway(isAway: boolean): void {
    this.document.isInFront = !isAway;
  }

  /** Takes away the last printer. */
  losePrinter(): void {
    this.document.hasPrinter = false;
  }

  /** Protects the structure of the workbook (Review > Protect Workbook), or no longer. */
  protectStructure(isProtected: boolean): void {
    this.document.isStructureProtected = isProtected;
  }

  /** Protects a sheet (Review > Protect Sheet). */
  protect(sheet: string): void {
    this.sheet(sheet).protected = true;
  }

  /** Renames a sheet by its tab. */
  rename(sheet: string, name: string): void {
    this.document.renameSheet(this.sheet(sheet), name);
  }

  /** Deletes a sheet by its tab. */
  delete(sheet: string): void {
    this.document.deleteSheet(this.sheet(sheet));
  }

  private at(sheet: string, address: string): OnRange {
    const area = parseArea(address);
    if (!area) throw new Error(`"${address}" is no range.`);
    return { document: this.document, sheet: this.sheet(sheet), area };
  }

  private sheet(name: string): Sheet {
    const sheet = this.document.sheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  }
}

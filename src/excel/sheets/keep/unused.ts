import { failed } from "../../errors";
import { INCOMPLETE, type OwnedSheet } from "../../workbook/owned-sheets";
import { setTitle } from "../draw/render";
import type { Piece } from "./remembered";

/** About what a sheet's first cell and its protection take in an answer. */
const BYTES = 1000;

/**
 * A sheet of ours that this run has no use for, such as that of an analysis which is no longer asked for. What it holds stays,
 * as formulas of the user's may point there; but nobody may take it for a result of this run.
 */
export class Unused {
  private readonly worksheet: Excel.Worksheet;
  private readonly title: Excel.Range;
  private readonly used: Excel.Range;
  readonly piece: Piece = { bytes: BYTES, load: () => this.load() };

  constructor(
    context: Excel.RequestContext,
    private readonly owned: OwnedSheet,
  ) {
    this.worksheet = context.workbook.worksheets.getItem(owned.id);
    this.title = this.worksheet.getCell(0, 0);
    this.used = this.worksheet.getUsedRangeOrNullObject(true);
  }

  private load(): void {
    this.title.load("values");
    this.used.load("address");
    this.worksheet.protection.load("protected");
  }

  /** @throws {HvmError} if nothing can be said on the sheet */
  refuseProtected(): void {
    if (this.worksheet.protection.protected) throw failed("sheet-protected", { sheet: this.owned.name });
  }

  /**
   * Says so in the first cell, unless that says that the sheet is incomplete, which it stays until a run fills it. One that was
   * added but never filled, which an earlier run would have taken away, had it come to that, goes.
   */
  sayUnused(): void {
    if (this.owned.rows.length === 0 && this.isBlank) return this.worksheet.delete();
    if (this.title.values[0]?.[0] === INCOMPLETE) return;
    const { name, origin } = this.owned;
    const day = origin ? `the analysis of ${origin.made.slice(0, 10)}` : "an earlier analysis";
    setTitle(this.worksheet, `${name}: from ${day}, not among the latest results`);
  }

  /** Whether it holds our title at most. */
  private get isBlank(): boolean {
    return this.used.isNullObject || /!\$?A\$?1$/.test(this.used.address);
  }

  /** Says again what stood there. Whoever deleted the sheet meanwhile is left alone. */
  putBack(context: Excel.RequestContext, present: readonly OwnedSheet[]): void {
    const { id } = this.owned;
    if (!present.some((sheet) => sheet.id === id)) return;
    setTitle(context.workbook.worksheets.getItem(id), String(this.title.values[0]?.[0] ?? ""));
  }
}

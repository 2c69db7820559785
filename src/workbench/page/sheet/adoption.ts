import type { ICommandInfo, IRange, Workbook } from "@univerjs/core";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { formatArea } from "../../../cells/a1";
import { type Area, oneCell, union } from "../../../cells/area";
import type { Document } from "../../host/model/document";
import type { Sheet } from "../../host/model/sheets/sheet";
import { adoptLayout, areaOf } from "./layout";
import { fromUniver } from "./look";

/** Who is told that the person has done something. */
interface Listeners {
  edited(): void;
  selected(): void;
  sheetChosen(): void;
  /** Widths, merges and the like are others. */
  arranged(): void;
}

const ARRANGES =
  /^sheet\.mutation\.(set-worksheet-(col-width|row-height|row-is-auto-height)|set-(col|row)-(hidden|visible)|.*-worksheet-merge|set-frozen|set-tab-color|toggle-gridlines)$/;

/** Takes over into a host's document what the person does on Univer's screen. */
export class Adoption {
  private readonly workbook: Workbook;

  constructor(
    private readonly document: Document,
    /** What is selected on the screen, by sheet. */
    private readonly selected: Map<string, Area>,
    private readonly listeners: Listeners,
  ) {
    this.workbook = document.engine.surface.workbook;
  }

  /** A command of Univer's that was carried out. */
  take({ id, params }: Readonly<ICommandInfo>): void {
    const about = params as { unitId?: string; subUnitId?: string } | undefined;
    if (about?.unitId !== this.workbook.getUnitId() || !about.subUnitId) return;
    const sheet = this.document.sheet(about.subUnitId);
    if (!sheet) return;
    const worksheet = this.workbook.getSheetBySheetId(sheet.id)!;
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.takeCells(sheet, (params as { cellValue?: object }).cellValue ?? {});
      case MoveRangeMutation.id: {
        const { from, to } = params as Record<"from" | "to", { subUnitId: string; value: object }>;
        for (const { subUnitId, value } of [from, to]) this.takeCells(this.document.sheet(subUnitId)!, value);
        return;
      }
      case SetSelectionsOperation.id: {
        const { selections } = params as { selections: readonly { range: IRange }[] };
        const range = selections.at(-1)?.range;
        if (!range) return;
        const area = areaOf(range, worksheet);
        this.selected.set(sheet.id, area);
        this.document.select(sheet, area);
        return this.listeners.selected();
      }
      case SetWorksheetActiveOperation.id:
        this.document.select(sheet, this.selected.get(sheet.id) ?? oneCell(0, 0));
        return this.listeners.sheetChosen();
      default:
        if (!ARRANGES.test(id)) return;
        adoptLayout(sheet, worksheet);
        return this.listeners.arranged();
    }
  }

  private takeCells(sheet: Sheet, cells: object): void {
    const styles = this.workbook.getStyles();
    const matrix = this.workbook.getSheetBySheetId(sheet.id)!.getCellMatrix();
    let area: Area | undefined;
    for (const [row, columns] of Object.entries(cells as Record<string, object>)) {
      for (const column of Object.keys(columns ?? {})) {
        const at = oneCell(Number(row), Number(column));
        const look = matrix.getValue(at.row, at.column)?.s;
        const known = typeof look === "string" && this.document.styles.has(look);
        const style = known ? this.document.styles.get(look) : fromUniver(styles.get(look) ?? {});
        sheet.grid.adopt(at.row, at.column, style);
        area = union(area, at);
      }
    }
    if (!area) return;
    sheet.grid.written(area);
    this.document.events.changed(sheet.id, formatArea(area), "user");
    this.listeners.edited();
  }
}

import { type Area, COLUMNS, ROWS } from "../../../../cells/area";
import { indexes } from "./indexes";
import type { Style, Styles } from "./styles";
import type { Difference } from "../../../difference";

/** Looks of whole rows and columns, for cells that have none of their own. A workbook's state has no place for them. */
export class WholeLooks {
  private readonly rows = new Map<number, string | undefined>();
  private readonly columns = new Map<number, string | undefined>();

  constructor(private readonly styles: Styles) {}

  /** The id of the look of a cell that has none of its own. */
  at(row: number, column: number): string | undefined {
    return this.rows.get(row) ?? this.columns.get(column);
  }

  /** The looks that blank cells of an area have. */
  of(area: Area): Style[] {
    const rows = [...this.rows].filter(([row]) => row >= area.row && row < area.row + area.rows);
    const looks = new Set(rows.map(([, look]) => look));
    if (rows.length < area.rows) {
      for (const column of indexes(area.column, area.columns)) looks.add(this.columns.get(column));
    }
    return [...looks].map((look) => this.styles.get(look));
  }

  /** Changes the looks of those rows and columns that an area holds as a whole. */
  change(area: Area, change: (style: Style, row: number, column: number) => Style): void {
    if (area.rows === ROWS) {
      for (const column of indexes(area.column, area.columns)) {
        const style = this.styles.get(this.columns.get(column));
        this.columns.set(column, this.styles.id(change(style, area.row, column)));
      }
    }
    if (area.columns === COLUMNS) {
      const rows = area.rows === ROWS ? this.rows.keys() : indexes(area.row, area.rows);
      for (const row of rows) {
        // Of columns that look different the first stands for all.
        const style = this.styles.get(this.rows.get(row) ?? this.columns.get(0));
        this.rows.set(row, this.styles.id(change(style, row, area.column)));
      }
    }
  }

  /** Forgets the looks of those rows and columns that an area holds as a whole. */
  clear(area: Area): void {
    if (area.rows === ROWS) for (const column of indexes(area.column, area.columns)) this.columns.delete(column);
    if (area.columns !== COLUMNS) return;
    for (const row of this.rows.keys()) if (row >= area.row && row < area.row + area.rows) this.rows.delete(row);
  }
}

export const ROW_LOOKS: Difference = {
  excel: "A row that is formatted as a whole keeps the looks of its columns in what was not set.",
  here: "A row that is formatted as a whole takes the look of its first column where it has none of its own.",
  why: "Otherwise each of its 16,384 cells would have to be looked at.",
  source: null,
  test: "test/workbench/host/differs.test.ts: a row takes the look of its first column",
};

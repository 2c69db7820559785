import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../../workbook";
import type { Difference } from "../../../difference";

export type Side = "top" | "bottom" | "left" | "right";

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** A cell's look: what a workbook's state keeps, and what Office.js can set and read back beyond it. */
export interface Style extends Omit<CellStyle, "borderBottom"> {
  readonly fontName?: string;
  readonly underline?: string;
  readonly borders?: Partial<Record<Side, Line>>;
  readonly locked?: boolean;
}

const plain: Style = Object.freeze({});

/** Styles by a short id, so that cells share them. */
export class Styles {
  private readonly ids = new Map<string, string>();
  private readonly byId = new Map<string, Style>();
  private readonly known = new WeakMap<Style, string | undefined>();

  /** undefined for Excel's default look. */
  id(style: Style): string | undefined {
    if (this.known.has(style)) return this.known.get(style);
    const entries = Object.entries(style).filter(([, value]) => value !== undefined && value !== false);
    const key = entries.length > 0 ? JSON.stringify(entries.sort()) : "";
    let id: string | undefined;
    if (key !== "") {
      id = this.ids.get(key) ?? `s${this.ids.size}`;
      if (!this.ids.has(key)) {
        this.ids.set(key, id);
        this.byId.set(id, Object.freeze(Object.fromEntries(entries)));
      }
    }
    this.known.set(style, id);
    return id;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** All looks, in the order in which they first appeared. */
  all(): IterableIterator<[id: string, style: Style]> {
    return this.byId.entries();
  }

  get(id: string | IStyleData | null | undefined | void): Style {
    return typeof id === "string" ? (this.byId.get(id) ?? plain) : plain;
  }
}

export function fromState({ borderBottom, ...rest }: CellStyle): Style {
  if (borderBottom === undefined) return rest;
  return { ...rest, borders: { bottom: { style: "Continuous", weight: "Thin", color: borderBottom } } };
}

export function toState(style: Style): CellStyle {
  const { numberFormat, bold, italic, fontSize, fontColor, fill, horizontal, vertical, wrap, indent, borders } = style;
  const state = { numberFormat, bold, italic, fontSize, fontColor, fill, horizontal, vertical, wrap, indent };
  const all = { ...state, borderBottom: borders?.bottom?.color };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export const KEPT_FORMATS: Difference = {
  excel: "Saves all formats.",
  here: "Font names, borders other than the bottom one, row heights that a file opens with, formats of whole rows and columns, custom properties of sheets, and what a chart has beyond its series, axes, title and legend can be read back while the workbook is open, and are not saved.",
  why: "A save changes only what the add-in sets in the file that was opened (see workbook.ts).",
  source: null,
  test: "test/workbench/host/state.test.ts: a workbook that was only opened and read is given back as it was",
};

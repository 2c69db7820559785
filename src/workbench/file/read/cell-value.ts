import type { CellState } from "../../workbook";
import { damaged } from "../package/errors";
import { decodeCellText } from "../text/text";

/** What the values of cells refer to. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly dates1904: boolean;
  /** The sheet's part, for messages. */
  readonly part: string;
}

/** The value that a cell of a type ("s", "b", "e" …; "n" if it states none) has by its text. */
export function valueOf(type: string, text: string, context: ValueContext): CellState["value"] {
  switch (type) {
    case "s": {
      const string = context.strings[Number(text)];
      if (string === undefined) throw damaged(`${context.part} refers to a text that is not in the file`);
      return string;
    }
    case "str":
    case "inlineStr":
      return decodeCellText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text };
    case "d":
      return serialOf(text, context.dates1904) ?? text;
    default: {
      if (text.trim() === "") return null;
      const number = Number(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}

/** The day number of an ISO date, as Excel counts; null if it is none. */
export function serialOf(iso: string, dates1904: boolean): number | null {
  const milliseconds = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const days = milliseconds / 86400000;
  if (dates1904) return days + 24107;
  // Excel believes in 29 February 1900.
  return days + 25569 - (days + 25569 < 61 ? 1 : 0);
}

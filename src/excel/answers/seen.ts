import type { Meanings } from "./declared/meanings";
import type { UnknownWord } from "./declared/unknown";
import type { MetWaves } from "./own-columns/waves";
import type { SheetEntry } from "../workbook/list-sheets";
import type { TablePreview } from "./read/preview";
import type { UnnamedItems } from "./recognise/unnamed";
import type { MetFirm, Progress } from "./ground/people";

/** What was seen on the way, for showing it even where the answers cannot be read. */
export interface Seen {
  sheets: readonly SheetEntry[];
  preview: readonly TablePreview[];
  /** What stands in cells of answers and is none. */
  unknown: readonly UnknownWord[];
  /** The ends of another scale that the numbers may stand on; null: none. */
  likely: Meanings["likely"];
  /** Everybody whose answers were met, whether they count or not. */
  people: readonly MetFirm[];
  /** How far each respondent has come; null where no table of respondents was read. */
  progress: Progress | null;
  /** Columns that tell apart everybody who stands in a table more than once. */
  waves: readonly MetWaves[];
  /** Answers under headers that name no items, where nothing else was found. */
  unnamed: UnnamedItems | null;
}

export function nothingSeen(): Seen {
  return { sheets: [], preview: [], unknown: [], likely: null, people: [], progress: null, waves: [], unnamed: null };
}

import { DEFAULT_KEY, FOOTPRINTS } from "../../methods/hvm";
import type { Inspection, Silence } from "../../excel";
import type { Doubt, Trouble } from "../state/pane-state";
import json from "./seen.json";

/**
 * What the add-in's own reader said of drafted workbooks, word for word, so that the gallery shows nothing that cannot be.
 * `npx tsx src/workbench/tools/seen.ts` asks it again and writes seen.json; a test fails where that is due.
 */
export interface Seen {
  /** Of the sample study. */
  readonly sample: Inspection;
  /** Of the sample study with cells that do not count, and hidden rows. */
  readonly marred: Inspection;
  /** Of codings alone, with cells that do not count; and of the same beside the sample study. */
  readonly codings: Inspection;
  readonly both: Inspection;
  /** Of the same under a heading that names no firm. */
  readonly firmless: Doubt;
  /** Of an empty workbook. */
  readonly nothing: Doubt;
  /** Of the sample study beside an older sheet of it that lacks an item. */
  readonly doubt: Doubt;
  /** Of the sample study on one sheet, and other answers of the same respondents on another. */
  readonly several: Doubt;
  /** Of the sample study in other words, on a scale of 0 to 10, and under headers that name no items. */
  readonly words: Doubt;
  readonly scale: Doubt;
  readonly items: Doubt;
  /** While a cell is edited, and while Excel says nothing. */
  readonly editing: Silence;
  readonly silence: Silence;
  /** Of a workbook that may not be changed. */
  readonly refused: Trouble;
}

/** As it is kept: without what the method has already, and with a respondent's answers in a line. */
export function packed(seen: Seen): object {
  return { ...seen, ...inspections(seen, packedInspection) };
}

/** Each workbook that could be read. */
function inspections<From, To>(
  { sample, marred, codings, both }: Readonly<Record<"sample" | "marred" | "codings" | "both", From>>,
  as: (inspection: From) => To,
) {
  return { sample: as(sample), marred: as(marred), codings: as(codings), both: as(both) };
}

function packedInspection({ reading, ...inspection }: Inspection): object {
  const { study } = reading;
  if (study.kind !== "answers") throw new Error("The gallery shows a study of answers.");
  const { facts } = study;
  const { firmOf, codes, ...answers } = study.answers;
  const { length } = study.answers.items;
  const lines = Array.from(firmOf, (_, row) => codes.slice(row * length, (row + 1) * length).join(""));
  // In the gallery a respondent is a row, and all have the same columns.
  const columns = [...((reading.lines?.[0]?.columns ?? []) as Int32Array)];
  const at = reading.lines?.map(({ sheet, rows }) => ({ sheet, rows }));
  const kept = { ...reading, lines: at && { columns, at }, study: undefined, key: undefined, footprints: undefined };
  return { ...inspection, reading: { ...kept, facts, answers: { ...answers, firmOf: [...firmOf], codes: lines } } };
}

export function seen(): Seen {
  return { ...json, ...inspections<Packed, Inspection>(json as never, unpacked) } as unknown as Seen;
}

type Packed = typeof json.sample;

interface PackedLines {
  readonly columns: readonly number[];
  readonly at: readonly { readonly sheet: string; readonly rows: number }[];
}

function unpacked({ reading, ...inspection }: Packed): Inspection {
  const { answers, facts, lines: kept, ...rest } = reading as typeof reading & { readonly lines?: PackedLines };
  const columns = Int32Array.from(kept?.columns ?? []);
  const lines = kept?.at.map((each) => ({ ...each, columns }));
  const { firmOf, codes } = answers;
  const typed = { ...answers, firmOf: Uint32Array.from(firmOf), codes: Uint8Array.from(codes.join(""), Number) };
  const study = { kind: "answers", key: DEFAULT_KEY, answers: typed, facts };
  return {
    ...inspection,
    reading: { ...rest, ...(lines ? { lines } : {}), study, key: DEFAULT_KEY, footprints: FOOTPRINTS },
  } as Inspection;
}

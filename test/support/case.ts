import type { ReadRequest, Layout } from "../../src/excel/answers/ground/reading";
import type { ProcessName } from "../../src/methods/hvm/study/firm-facts";
import type { PropositionName, Vpd } from "../../src/methods/hvm/catalogue/propositions";

/** What a cell of a drafted sheet holds: a value as a user types it, or an error value. */
export type CellDraft = number | string | boolean | null | { readonly error: string };

/** A sheet as a person would describe it; rows start at A1. */
export interface SheetDraft {
  name: string;
  rows: CellDraft[][];
  hidden?: boolean;
  /** "A2:A4" */
  merges?: string[];
  /** Numbers as Excel shows them, from 1. */
  hiddenRows?: number[];
  /** Letters. */
  hiddenColumns?: string[];
  /** Number format codes by address. */
  formats?: Record<string, string>;
  /** Formulas by address; the cell's draft is the value that the formula gave. */
  formulas?: Record<string, string>;
  /** Area of an Excel table. */
  table?: string;
  /** Area of an AutoFilter. */
  filter?: string;
}

export interface ExpectedFirm {
  respondents?: number;
  used?: number;
  notApplicable?: number;
  missing?: number;
  refused?: number;
  /** null: no score. To 1e-9. */
  scores?: Partial<Record<Vpd, number | null>>;
  /** null: a tie or not classifiable. */
  classification?: PropositionName | null;
}

/** A problem that must be among those reported. */
export interface ExpectedProblem {
  /** Either, when absent. */
  severity?: "refused" | "notice";
  sheet?: string;
  /** The very address; null: the whole sheet. */
  cell?: string | null;
  /** An area that the address must touch (a problem of the whole sheet touches every area). */
  near?: string;
  /** The raw value. */
  value?: string | number | boolean;
  /** Each must match the text of the problem, its remedy or its value. */
  mentions?: RegExp[];
}

/** The whole analysis is refused. */
export interface Refusal {
  /** Must match the message. */
  error: RegExp;
  mentions?: RegExp[];
}

/** The workbook is read. */
export interface Outcome {
  layout?: Layout;
  /** Exactly these firms, in this order. */
  firms: Record<string, ExpectedFirm>;
  problems?: ExpectedProblem[];
  /** No refused problem but those listed (the default). */
  noOtherRefusals?: boolean;
  /** Sheets that were read, in tab order. */
  sources?: string[];
  /** What else is known, of exactly these firms; absent: not looked at. */
  facts?: Record<string, { desired?: PropositionName; processes?: ProcessName[] }>;
  /** Headers that are among those left out. */
  leftOut?: string[];
  /** Headers that must not be among those left out. */
  notLeftOut?: string[];
}

/** Several outcomes that the rules allow alike: each is loud, none counts a wrong number. */
export interface Either {
  either: (Refusal | Outcome)[];
}

export type Expectation = Refusal | Outcome | Either;

export interface Case {
  /** The contract, in words. */
  name: string;
  /** True: an ordinary tool could make a plausible wrong number of it without a word. */
  malformed: boolean;
  sheets: SheetDraft[];
  /** The add-in ran on the workbook before: its own six sheets stand behind these. */
  earlierRun?: boolean;
  request?: ReadRequest;
  expect: Expectation;
}

/** A table that an ordinary tool could turn into a plausible wrong number. */
export function malformed(
  name: string,
  sheets: SheetDraft | SheetDraft[],
  expect: Expectation,
  request?: ReadRequest,
): Case {
  return { name, malformed: true, sheets: Array.isArray(sheets) ? sheets : [sheets], expect, request };
}

/** A table that is unusual, but says clearly what it means. */
export function unusual(
  name: string,
  sheets: SheetDraft | SheetDraft[],
  expect: Expectation,
  request?: ReadRequest,
): Case {
  return { ...malformed(name, sheets, expect, request), malformed: false };
}

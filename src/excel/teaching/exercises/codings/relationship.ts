import {
  assessRelationship,
  type AssessedRelationship,
  type CodeName,
  codingOf,
  factsOf,
  MAIN_FACETS,
  headingOfFacet,
  type Facet,
  questionInWords,
  type SheetColumn,
  SHEET_COLUMNS,
  rowOfSheet,
} from "../../../../methods/constellations";
import { cellAddress } from "../../../../cells/a1";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Page } from "../../../sheets/page";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";

/** A relationship of an invented firm, as somebody coded it, and what was said of it in an interview. */
export interface TaughtRelationship {
  readonly firm: string;
  readonly service: string;
  readonly partners: string;
  readonly codes: readonly CodeName[];
  /** The interview, a sentence a row. */
  readonly notes: readonly string[];
}

/** The facets that an exercise shows: the six, and the details that one of them needs. */
const SHOWN: readonly Facet[] = [...MAIN_FACETS, "closeness", "place"];

/** Whose relationship it is, what was said, and its codes. */
const COLUMNS: readonly Shown[] = [
  ...SHEET_COLUMNS.filter(({ is }) => ["firm", "service", "partners"].includes(is)),
  { heading: "Evidence (the interview)", is: "interview" },
  ...SHEET_COLUMNS.filter((column) => column.is === "codes" && SHOWN.includes(column.facet)),
];

type Shown = SheetColumn | { readonly heading: string; readonly is: "interview" };

/** The coding as a sheet that the add-in reads. */
export function codingPage(title: string, taught: TaughtRelationship): Page {
  const cells = rowOfSheet({ ...taught, coding: codingOf(taught.codes) });
  const row = COLUMNS.map((column) =>
    column.is === "interview" ? taught.notes.join("\n") : cells[SHEET_COLUMNS.indexOf(column)]!,
  );
  return {
    title,
    lines: [
      "One service of an invented firm: what was said of it in an interview, in short, and how a colleague coded it.",
      "Code only what was said. An empty cell means “not known” and rules nothing out; a wrong code may rule out the right constellation.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: COLUMNS.map((column) => ({
          heading: column.heading,
          format: TEXT,
          width: widthOf(column),
          wrap: true,
        })),
        rows: [row],
      },
    ],
  };
}

/** All fit a page across. */
function widthOf(column: Shown): number {
  if (column.is === "interview") return 38;
  if (column.is === "codes") return factsOf(column.facet).isMain ? 13 : 10;
  return column.is === "firm" ? 12 : 14;
}

/** Where a facet is coded on the exercise's sheet. */
export function cellOf(facet: Facet): string {
  return cellAddress(
    FIRST_ROW,
    COLUMNS.findIndex(({ heading }) => heading === headingOfFacet(facet)),
  );
}

/** All cells of codes. */
export function allCells(): string {
  return `${cellOf("capabilities")}:${cellOf("place")}`;
}

/** What comes of the coding with other codes in place of some. */
export function assessed({ codes, ...said }: TaughtRelationship, changed = codes): AssessedRelationship {
  const { firm, service, partners } = said;
  const coding = codingOf(changed);
  return assessRelationship({ firm, service, partners: [partners], isAlone: false, coding, judged: [] });
}

/** The finding and the next question, as HVM Constellations has them. */
export function saysOf({ finding, next, found }: AssessedRelationship): string {
  const asked = next === null ? "" : ` Ask next: ${questionInWords(next, found.possible)}`;
  return `HVM Constellations: ${finding}${asked}`;
}

/** The codes with one replaced, or left out. */
export function instead(codes: readonly CodeName[], wrong: CodeName, right?: CodeName): readonly CodeName[] {
  return codes.flatMap((code) => (code !== wrong ? [code] : right === undefined ? [] : [right]));
}

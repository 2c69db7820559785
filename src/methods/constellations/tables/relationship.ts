import type { Column } from "../../table";
import { alternatives } from "../../words";
import { CONSTELLATIONS } from "../catalogue/constellations";
import { type Dimension, SIX_DIMENSIONS } from "../catalogue/facets";
import type { AssessedRelationship } from "../firms/relationship";
import { resultInWords } from "../identify/result-words";
import { TERMS } from "./terms";

type Of<Row> = (row: Row) => AssessedRelationship;

/** The columns that say which relationship a row is of: the first of every table of relationships. */
export function whichRelationship<Row>(of: Of<Row>) {
  return {
    firm: { heading: "Firm", unit: "text", width: 20, wrap: true, value: (row) => of(row).relationship.firm },
    service: { heading: "Service", unit: "text", width: 22, wrap: true, value: (row) => of(row).relationship.service },
  } as const satisfies Readonly<Record<string, Column<Row, unknown>>>;
}

/** The columns without which no constellation is named: what came out, how much is known, and how many remain. */
export function whatCameOut<Row>(of: Of<Row>) {
  return {
    result: {
      heading: "Result",
      unit: "text",
      width: 13,
      wrap: true,
      means: TERMS.result,
      value: (row) => resultInWords(of(row).found),
    },
    known: {
      heading: `Known, of ${SIX_DIMENSIONS.length}`,
      unit: "count",
      width: 8,
      means: TERMS.known,
      value: (row) => of(row).found.known,
    },
    possible: {
      heading: "Still possible",
      unit: "count",
      width: 9,
      means: TERMS.possible,
      value: (row) => (of(row).found.status === "alone" ? null : of(row).found.possible.length),
    },
  } as const satisfies Readonly<Record<string, Column<Row, unknown>>>;
}

/** The nine as columns side by side. */
export const theNine = { each: CONSTELLATIONS, heading: ({ name }: { readonly name: string }) => name } as const;

/** The best constellation, or those that the codes do not decide between; null where none is preferred. */
export function bestOf({ found: { best, tie } }: AssessedRelationship): string | null {
  return alternatives(best === null ? (tie ?? []) : [best]) || null;
}

/** A dimension in one word: "orientation". */
export function inBrief(dimension: Dimension): string {
  return dimension.slice(dimension.lastIndexOf(" ") + 1).toLowerCase();
}

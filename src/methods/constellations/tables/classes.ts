import { tablesOf } from "../../table";
import { alternatives } from "../../words";
import { type ConstellationName, NAMES } from "../catalogue/constellations";
import type { ClassMeets } from "../firms/classes";
import type { AssessedRelationship } from "../firms/relationship";
import { theNine, whatCameOut, whichRelationship } from "./relationship";
import { TERMS } from "./terms";

/** A class of the other method and the nine: relationships and firms of that class, in the order of Table 2. */
export interface ClassRow {
  readonly class: string;
  readonly meets: readonly ClassMeets<string>[];
}

const classes = tablesOf<ClassRow, unknown>();
const NINE = { ...theNine, unit: "count", width: 14 } as const;

/** A row a class: how many relationships count as each of the nine, and of how many firms. */
export const CLASSES_MEET = classes.table({
  class: { heading: "HVM class", unit: "text", width: 28, value: (row) => row.class },
  relationships: classes.group({
    ...NINE,
    called: "Classes and constellations",
    means:
      "Relationships of firms of that class that count as the constellation. Counts, and nothing that is expected of them.",
    value: ({ meets }, c) => meets[c]!.relationships,
  }),
  firms: classes.group({
    ...NINE,
    heading: ({ name }) => `${name}: firms`,
    called: "Classes and constellations: firms",
    means: "How many firms these relationships are of.",
    value: ({ meets }, c) => meets[c]!.firms,
  }),
});

/** The counts of `classesMeet`, a row a class. */
export function classRows(meets: readonly ClassMeets<string>[]): readonly ClassRow[] {
  const names = [...new Set(meets.map((each) => each.class))];
  return names.map((name) => ({
    class: name,
    meets: NAMES.map((constellation: ConstellationName) =>
      meets.find((each) => each.class === name && each.constellation === constellation)!,
    ),
  }));
}

/** A relationship of a firm that has answers in the same workbook. */
export interface InBoth {
  readonly assessed: AssessedRelationship;
  /** In words: "Technological Integrators", "A / B (tie)", "No class". */
  readonly class: string;
}

const assessed = (row: InBoth) => row.assessed;
const { firm, service } = whichRelationship(assessed);
const { result, known, possible } = whatCameOut(assessed);
/** These columns stand below those of the nine, whose headings need the room. */
const { width } = NINE;

/** A row a relationship of a firm in both analyses. */
export const IN_BOTH = tablesOf<InBoth, unknown>().table({
  firm: { ...firm, width: 28 },
  class: { heading: "HVM class", unit: "text", width: 26, wrap: true, value: (row) => row.class },
  service,
  countsAs: {
    heading: "Counts as",
    unit: "text",
    width: 26,
    wrap: true,
    means: TERMS.counts,
    value: (row) => alternatives(row.assessed.countsAs) || null,
  },
  result: { ...result, width },
  known: { ...known, width },
  possible: { ...possible, width },
});

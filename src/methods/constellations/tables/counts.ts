import { tablesOf } from "../../table";
import { type CodeName, CODES_OF } from "../catalogue/codes";
import { type ConstellationName, CONSTELLATIONS, NAMES } from "../catalogue/constellations";
import type { AssessedRelationship } from "../firms/relationship";
import { theNine } from "./relationship";
import { TERMS } from "./terms";

interface StrategyRow {
  readonly strategy: CodeName;
  /** Of each of the nine. */
  readonly relationships: readonly number[];
}

const strategies = tablesOf<StrategyRow, unknown>();

/** A row a service strategy: how many relationships with it count as each of the nine. */
export const STRATEGIES = strategies.table({
  strategy: { heading: "Service strategy", unit: "text", width: 34, wrap: true, value: ({ strategy }) => strategy },
  relationships: strategies.group({
    ...theNine,
    unit: "count",
    width: 14,
    called: "Service strategies and constellations",
    means:
      "Relationships of this study that are coded with the strategy and count as the constellation; one with several strategies counts with each.",
    value: ({ relationships }, c) => relationships[c]!,
  }),
});

/** How many relationships of each strategy count as each of the nine. */
export function strategyRows(assessed: readonly AssessedRelationship[]): readonly StrategyRow[] {
  return CODES_OF.strategy.map((strategy) => {
    const coded = assessed.filter(({ relationship }) => relationship.coding.strategy.includes(strategy));
    return { strategy, relationships: NAMES.map((name) => countingAs(name, coded).length) };
  });
}

interface CountRow {
  readonly constellation: ConstellationName;
  readonly here: number;
  readonly judged: number;
  readonly paper: number;
}

const NUMBER = { unit: "count", width: 14 } as const;

/** A row a constellation: how many relationships count as it, beside how many the paper met. */
export const COUNTS = tablesOf<CountRow, unknown>().table({
  constellation: {
    heading: "Constellation",
    unit: "text",
    width: 34,
    wrap: true,
    value: ({ constellation }) => constellation,
  },
  here: { ...NUMBER, heading: "This study", means: TERMS.counts, value: ({ here }) => here },
  paper: {
    ...NUMBER,
    heading: "The paper",
    means: "How many relationships the paper met: no frequencies to expect.",
    value: ({ paper }) => paper,
  },
  judged: {
    ...NUMBER,
    heading: "This study, judged",
    means: "Those that count by judgement of the coding sheet, and not by what was identified.",
    value: ({ judged }) => judged,
  },
});

/** How many relationships count as each of the nine, here and in the paper. */
export function countRows(assessed: readonly AssessedRelationship[]): readonly CountRow[] {
  return CONSTELLATIONS.map(({ name, firms }) => {
    const here = countingAs(name, assessed);
    const judged = here.filter(({ relationship }) => relationship.judged.length > 0).length;
    return { constellation: name, here: here.length, judged, paper: firms.length };
  });
}

function countingAs(name: ConstellationName, assessed: readonly AssessedRelationship[]) {
  return assessed.filter(({ countsAs }) => countsAs.includes(name));
}

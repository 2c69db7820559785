import { tablesOf } from "../../table";
import { factsOf } from "../catalogue/facets";
import type { Evidence } from "../firms/evidence";
import { resultInBrief } from "../identify/result-words";
import { whichRelationship } from "./relationship";
import { TERMS } from "./terms";

/** Evidence with what the coding sheet has for it. */
export interface EvidenceRow extends Evidence {
  /** What the user noted. */
  readonly noted: string | null;
  /** Where it is coded. */
  readonly cells: string | null;
}

const of = (row: EvidenceRow) => row.of;
const TEXT = { unit: "text", wrap: true } as const;

/** A row a relationship, constellation and coded facet: what the paper has, and what follows. */
export const EVIDENCE = tablesOf<EvidenceRow, unknown>().table({
  ...whichRelationship(of),
  constellation: { ...TEXT, heading: "Constellation", width: 22, value: ({ constellation }) => constellation },
  standing: {
    ...TEXT,
    heading: "Standing",
    width: 13,
    means: TERMS.standing,
    value: ({ standings }) => standings.join(", "),
  },
  facet: { ...TEXT, heading: "Facet", width: 12, value: ({ facet }) => facet },
  coded: { ...TEXT, heading: "Coded", width: 20, value: ({ coded }) => coded.join("; ") },
  has: {
    ...TEXT,
    heading: "The paper has",
    width: 28,
    means: "What the paper names for the constellation; in brackets what its text leaves open. –: it does not say.",
    value: ({ has }) => has,
  },
  verdict: { ...TEXT, heading: "Verdict", width: 11, means: TERMS.verdict, value: ({ verdict }) => verdict },
  source: {
    ...TEXT,
    heading: "Source",
    width: 20,
    means: "Table or section of the paper.",
    value: ({ source }) => source || null,
  },
  result: {
    ...TEXT,
    heading: "Result",
    width: 20,
    means: TERMS.result,
    value: ({ of: { found } }) => resultInBrief(found),
  },
  dimension: { ...TEXT, heading: "Dimension", width: 18, value: ({ facet }) => factsOf(facet).dimension },
  why: { ...TEXT, heading: "Why", width: 56, value: ({ sentence }) => sentence },
  noted: { ...TEXT, heading: "Your evidence", width: 44, value: ({ noted }) => noted },
  cells: {
    ...TEXT,
    heading: "Cell",
    width: 20,
    means: "Where the facet is coded; where rows were pooled, in several cells.",
    value: ({ cells }) => cells,
  },
});

import { tablesOf } from "../../table";
import type { AssessedRelationship } from "../firms/relationship";
import { inBrief, theNine, whatCameOut, whichRelationship } from "./relationship";
import { TERMS } from "./terms";

const itself = (row: AssessedRelationship) => row;
const { table, group } = tablesOf<AssessedRelationship, unknown>();
const above = ({ panel }: { readonly panel: string }) => panel;

/** Each relationship beside the nine: how well each of them fits, and what rules it out. */
export const MATRIX = table({
  ...whichRelationship(itself),
  ...whatCameOut(itself),
  fits: group({
    ...theNine,
    above,
    unit: "fraction",
    width: 12,
    means: TERMS.fit,
    value: ({ found: { results } }, c) => {
      const result = results[c];
      return result === undefined || result.conflicts.length > 0 ? null : result.fit;
    },
  }),
  against: group({
    ...theNine,
    heading: ({ name }) => `${name}: ruled out by`,
    above,
    unit: "text",
    width: 15,
    wrap: true,
    called: "Ruled out by",
    means: TERMS.ruledOut,
    value: ({ found: { results } }, c) => results[c]?.conflictingDimensions.map(inBrief).join(", ") || null,
  }),
});

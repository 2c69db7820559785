import { type Nearest, VPDS } from "../../../methods/hvm";
import type { AlignedPart } from "../../../methods/hvm/analyses/alignment/firm";
import type { PairSimilarity } from "../../../methods/hvm/analyses/alignment/similarities";
import { FIRM } from "../../../methods/hvm/tables";
import { tablesOf, type Unit, type Value } from "../../../methods/table";
import { alternatives } from "../../../methods/words";
import type { Results } from "../page";
import type { Aligned } from "./firms";

/** Parts and pairs are the same for all firms; none where nothing could be found. */
interface Parts {
  readonly parts: readonly AlignedPart[];
  readonly similarities: readonly PairSimilarity[];
}

const { table, group } = tablesOf<Aligned, Results>();

/** What each part says of each firm. It has as many columns as the key has parts, so it is plain cells with nothing to its right. */
export const PARTS = table({
  firm: FIRM,
  similarities: group({
    each: (results) => partsIn(results).similarities,
    heading: ({ parts }) => `r: ${parts.join(" and ")}`,
    called: "r of two parts",
    unit: "coefficient",
    width: 20,
    means: "How alike the six scores of two parts are: Pearson's r, −1 to 1.",
    value: ({ alignment }, i) => alignment.similarities[i]!.r,
  }),
  classes: ofEachPart("class of this part alone", "text", 23, ({ nearest }) => nearestWords(nearest), {
    called: "Class of a part alone",
    means: "The footprint nearest to the part alone. An indication, never a finding: it may rest on single answers.",
  }),
  similarityToClass: ofEachPart("r with the class", "coefficient", 16, ({ similarityToClass }) => similarityToClass, {
    called: "A part's r with the class",
    means: "How alike the part and the footprint of the firm's class are: Pearson's r. Blank without a class.",
  }),
  fewestAnswers: ofEachPart("fewest answers", "count", 16, ({ fewestAnswers }) => fewestAnswers, {
    called: "A part's fewest answers",
    means: "The fewest answers behind one of the part's six scores.",
  }),
  scores: group({
    each: (results) => partsIn(results).parts.flatMap(({ part }, p) => VPDS.map((vpd, v) => ({ part, p, vpd, v }))),
    heading: ({ part, v }) => `${part}: ${VPDS[v]!}, score`,
    called: "A part's scores",
    unit: "points",
    width: 13,
    means: "The mean of the answers to the part's items on a VPD, as for the firm's own scores.",
    value: ({ alignment }, i) => alignment.parts[Math.floor(i / VPDS.length)]!.scores[VPDS[i % VPDS.length]!],
  }),
});

function ofEachPart(
  what: string,
  unit: Unit,
  width: number,
  value: (part: AlignedPart) => Value,
  facts: { readonly called: string; readonly means: string },
) {
  return group<AlignedPart>({
    each: (results) => partsIn(results).parts,
    heading: ({ part }) => `${part}: ${what}`,
    unit,
    width,
    ...facts,
    value: ({ alignment }, p) => value(alignment.parts[p]!),
  });
}

function partsIn({ further: { alignment: outcome } }: Results): Parts {
  const first = outcome && "found" in outcome ? outcome.found.firms[0] : undefined;
  return first?.alignment ?? { parts: [], similarities: [] };
}

function nearestWords(nearest: Nearest): string | null {
  return nearest === null ? null : typeof nearest === "string" ? nearest : alternatives(nearest);
}

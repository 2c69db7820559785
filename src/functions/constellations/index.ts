import { leastKnown } from "../../methods/constellations";
import { optional, required } from "../cells";
import { numberGiven } from "../choices";
import type { ExcelFunction } from "../function";
import { best, carriers, codes, left, question, rules, standings, why } from "./compute";
import { dimensionGiven } from "./given";
import * as P from "./parameters";

const minKnownGiven = (value: unknown) => numberGiven(P.MIN_KNOWN.name, leastKnown, value);

/** What functions tell of service relationships and the nine value constellations. */
export const CONSTELLATION_FUNCTIONS: readonly ExcelFunction[] = [
  {
    id: "CONSTELLATION",
    description:
      "Gives the value constellation that a coded service relationship is or leads to; of a tie all, as A / B.",
    parameters: [P.RELATIONSHIP, P.MIN_KNOWN],
    result: "the constellation's name, or None of the nine",
    notAvailable: "several are possible, and fewer of the six dimensions are coded than minKnown",
    example: ['=HVM.CONSTELLATION({"","proactive","","acquisition","",""})', '"Competence acquisition"'],
    compute: (relationship, minKnown) => best(relationship, minKnownGiven(minKnown)),
  },
  {
    id: "CONSTELLATIONS",
    description:
      "Compares a coded relationship with each of the nine: how well it fits, or the dimensions that rule it out.",
    parameters: [P.RELATIONSHIP],
    result: "nine cells, Systems integration to Competence acquisition; COUNT of them is how many are possible",
    example: [
      '=HVM.CONSTELLATIONS({"","reactive","outsourcing partner","formal","vertical","reciprocal"})',
      '{"Interfirm adaptation","Market orientation, Service strategy, Interfirm adaptation",5,"Market orientation, Service strategy, Integration","Market orientation, Integration","Market orientation, Service strategy","Service strategy, Mode of coordination, Integration","Market orientation","Market orientation, Mode of coordination"}',
    ],
    compute: (relationship) => standings(relationship),
  },
  {
    id: "CONSTELLATIONSLEFT",
    description:
      "Gives the names of the constellations that a coded relationship does not rule out, the best fit first.",
    parameters: [P.RELATIONSHIP],
    result: "names as A / B / C, or None of the nine",
    example: [
      '=HVM.CONSTELLATIONSLEFT({"","reactive","","informal; close","",""})',
      '"Systems integration / Horizontal collaboration"',
    ],
    compute: (relationship) => left(relationship),
  },
  {
    id: "CONSTELLATIONWHY",
    description:
      "Says of one relationship and one constellation, dimension by dimension, what agrees and what rules it out.",
    parameters: [P.RELATIONSHIP, P.CONSTELLATION],
    result: "a row of headings, and below it a row for each dimension and each detail that is coded",
    example: [
      '=HVM.CONSTELLATIONWHY({"","reactive","","acquisition","","reciprocal"},"Competence acquisition")',
      '{"Dimension","Coded","The paper has","Verdict","Source";"Capabilities","","process improvement; relationship","unknown","Table 2";"Market orientation","reactive","proactive","conflict","Table 2";"Service strategy","","customer support service; outsourcing partner; development partner","unknown","Table 2; 4.9";"Mode of coordination","acquisition","acquisition","fits","Table 2; 4.9";"Integration","","horizontal; vertical","unknown","Table 2; 4.9";"Interfirm adaptation","reciprocal","reciprocal","fits","Table 2"}',
    ],
    compute: (relationship, constellation) => why(relationship, constellation),
  },
  {
    id: "NEXTQUESTION",
    description: "Gives the question whose answer would tell most about a relationship, and what it leaves on average.",
    parameters: [P.RELATIONSHIP, P.MIN_KNOWN],
    result: "a question",
    notAvailable: "all six are coded and fit one, or none of the nine is left",
    example: [
      '=HVM.NEXTQUESTION({"","","","informal","vertical",""})',
      '"Who began it: did customers or others ask for this service, or did the firm set out to change things? On average this leaves 1.7 of 3."',
    ],
    compute: (relationship, minKnown) => question(relationship, minKnownGiven(minKnown)),
  },
  {
    id: "CONSTELLATIONRULE",
    description:
      "Gives what the paper has for a constellation on each of the six dimensions, or on one; what it leaves open in brackets.",
    parameters: [P.CONSTELLATION_CELLS, P.DIMENSION_OR_ALL],
    result: "six cells, or one; – where the paper has no word on it",
    example: [
      '=HVM.CONSTELLATIONRULE("C-to-C intermediary")',
      '{"IT; market channel position; relationship","proactive","after-sales service","formal agreement; short-term","vertical; forward","unilateral"}',
    ],
    compute: (constellation, dimension) => {
      const cells = required(P.CONSTELLATION_CELLS.name, constellation);
      return rules(cells, optional(P.DIMENSION.name, dimension) === null ? null : dimensionGiven(dimension));
    },
  },
  {
    id: "CONSTELLATIONSFOR",
    description:
      "Gives the constellations that carry a service strategy; those for which the paper leaves it open in brackets.",
    parameters: [P.STRATEGY],
    result: "names as A / B (C / D)",
    example: [
      '=HVM.CONSTELLATIONSFOR("customer service")',
      '"Systems integration / Horizontal collaboration (Integration co-location)"',
    ],
    compute: (strategy) => carriers(required(P.STRATEGY.name, strategy)),
  },
  {
    id: "CODE",
    description:
      "Gives the codes of a dimension that a cell stands for, as the sheets are read; else says why it stands for none.",
    parameters: [P.CODED, P.DIMENSION],
    result: "codes with ; between; an empty text where it is unknown",
    example: ['=HVM.CODE("Close, informal collaboration","Mode of coordination")', '"informal agreement; close"'],
    compute: (text, dimension) => codes(required(P.CODED.name, text), dimensionGiven(dimension)),
  },
];

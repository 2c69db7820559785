import {
  allowedBy,
  CODES_OF,
  CONSTELLATIONS,
  FACETS,
  factsOf,
  NAMES,
  PAIRS,
  RULES,
  type CodeName,
  type ConstellationName,
} from "../../methods/constellations";
import { NOTHING } from "../sheets/sheet";
import type { List } from "./list";

/** Table 2 of the paper, with what its sections add and what to look for. */
export const NINE: List = {
  caption: "The nine constellations: Table 2 in its own words, what section 4 adds, and in ours what to look for",
  headings: [
    "Constellation",
    "Panel and section",
    "Observed in",
    "Objectives",
    "Key capabilities",
    "Market orientation",
    "Service strategy",
    "Mode of coordination",
    "Integration",
    "Interfirm adaptation",
    "Added by the section",
    "What to look for",
  ],
  rows: CONSTELLATIONS.map(({ name, panel, section, firms, objectives, asPrinted, added, lookFor }) => [
    name,
    `${panel}, ${section}`,
    firms.join("; "),
    objectives.join("; "),
    asPrinted.capabilities,
    asPrinted.orientation,
    asPrinted.strategy,
    asPrinted.coordination,
    asPrinted.integration,
    asPrinted.adaptation,
    [...added.strategies, ...(added.structure === null ? [] : [added.structure])].join("; "),
    lookFor,
  ]),
};

/** How the paper is read: what is named or possible for each of the nine, and where. */
export const RULES_LIST: List = {
  caption:
    "The rules: on a facet that is listed for a constellation, any other code rules it out; capabilities rule nothing out",
  headings: ["Constellation", "Facet", "Dimension", "Source", "Named or possible", "Codes"],
  rows: NAMES.flatMap((name) =>
    FACETS.flatMap((facet) =>
      (RULES[name][facet] ?? []).map(({ codes, rule, source }) => [
        name,
        facet,
        factsOf(facet).dimension,
        source,
        rule,
        codes.join("; "),
      ]),
    ),
  ),
};

/** Which constellations carry which service strategy. */
export const STRATEGIES: List = {
  caption: "Service strategies that the nine carry: named by the paper, possible, or neither",
  headings: ["Constellation", ...CODES_OF.strategy],
  rows: NAMES.map((name) => [name, ...CODES_OF.strategy.map((code) => standing(name, code))]),
};

function standing(name: ConstellationName, code: CodeName): string {
  const { named, possible } = allowedBy(name, "strategy");
  return named.includes(code) ? "named" : possible.includes(code) ? "possible" : NOTHING;
}

/** What tells each two of the nine apart. */
export const PAIRS_LIST: List = {
  caption: "What separates each two: facets on which they share no code",
  headings: ["Constellation", "And", "Always separated by"],
  rows: PAIRS.map(({ one, other, separatedBy }) => [
    one,
    other,
    separatedBy.length > 0 ? separatedBy.join("; ") : "No facet always; it depends on the codes",
  ]),
};

import type { Meaning } from "../../table";
import { FACETS, factsOf, SIX_DIMENSIONS } from "../catalogue/facets";
import { inWords, list } from "../../words";

const DETAILS = FACETS.filter((facet) => !factsOf(facet).isMain && factsOf(facet).dimension !== "Structure");
const SIX = inWords(SIX_DIMENSIONS.length);

/** What each word and column of the results means, in the order in which a reader is told. */
export const TERMS = {
  relationship: {
    point: "Relationship",
    text: "One firm, one service, and the partners with whom it is provided. Rows of the same firm, service and partners are one. Each relationship is identified for itself.",
  },
  result: {
    point: "Result",
    text: `Matches: one constellation is left, and all ${SIX} dimensions fit. One left: a single one is not ruled out. Leads: several are possible, and one fits best. Tie: several fit equally well. Not enough: several are possible, and fewer dimensions are coded than this analysis asks for. None of the nine: each is ruled out, which is a result and no failure. Alone: provided without partners, so there is nothing to identify.`,
  },
  known: {
    point: `Known, of ${SIX_DIMENSIONS.length}`,
    text: `How many of the ${SIX} dimensions (${list(SIX_DIMENSIONS)}) are coded with something that tells. What is not coded is unknown, and never rules anything out.`,
  },
  fit: {
    point: "Fit",
    text: `How much of what is known agrees, 0 to the number known. A dimension counts 1 where the paper names what is coded, one half where its text only leaves it open, and a share where some of several codes agree. Details (${list(DETAILS)}) and structure rule out, but do not count; between equal fits details decide.`,
  },
  possible: {
    point: "Possible",
    text: "Constellations that nothing coded rules out, the best fit first. One clear conflict rules a constellation out; capabilities never do.",
  },
  ruledOut: {
    point: "Ruled out by",
    text: "The dimensions in conflict, and how many of the nine each of them rules out. Several may rule out the same one.",
  },
  oneAway: {
    point: "One code away",
    text: "Constellations that a single dimension rules out, and which: they come back if that code is wrong.",
  },
  contested: {
    point: "Contested by",
    text: "Of those one code away, the ones that fit better than any possible one: a single code decides against the better picture, so check it.",
  },
  next: {
    point: "Ask next",
    text: "The question whose answer leaves the fewest constellations on average, if each that is possible, and each code that it allows, is equally likely. Where one is left, the question that could prove it wrong.",
  },
  judged: {
    point: "Judged",
    text: "What the coding sheet itself says the constellation is. It never changes the identification; beside it stands how it fares there. In portfolios it counts before what is computed.",
  },
  standing: {
    point: "Standing",
    text: "Best or tied: first by fit. Possible: not ruled out. Nearest: where all nine are ruled out, those with the fewest conflicts. One code away: ruled out by one dimension. Ruled out: by more. Judged: named on the coding sheet.",
  },
  verdict: {
    point: "Verdict",
    text: "Fits: the paper names all that is coded. Possible: its text leaves it open. Partly: some of the codes agree. Conflict: none does, and that rules the constellation out. Not named: a capability that is not among its key ones, which rules nothing out. Not stated: the paper does not say. Says nothing: a code that is told of too many.",
  },
  counts: {
    point: "Counts as",
    text: "What a relationship is judged to be, else the best constellation; nothing where several remain, where none does, or where the service is provided alone.",
  },
  asInThePaper: {
    point: "As in the paper",
    text: "Firms of the paper with exactly this set of constellations, with more than this set, and with two or more of this set. A set that it did not meet is no warning: it saw thirteen firms.",
  },
} as const satisfies Readonly<Record<string, Meaning>>;

import { tablesOf } from "../../table";
import { alternatives, list } from "../../words";
import { DIMENSIONS } from "../catalogue/facets";
import type { AssessedRelationship } from "../firms/relationship";
import { firstFit, inDigits, resultOf } from "../identify/finding";
import { questionInWords } from "../question/next";
import { bestOf, inBrief, whatCameOut, whichRelationship } from "./relationship";
import { TERMS } from "./terms";

const itself = (row: AssessedRelationship) => row;
const { result, known, possible } = whatCameOut(itself);
const TEXT = { unit: "text", wrap: true } as const;

/** A row a relationship: what came out, what speaks against the others, and what to ask. */
export const IDENTIFIED = tablesOf<AssessedRelationship, unknown>().table({
  ...whichRelationship(itself),
  partners: {
    ...TEXT,
    heading: "Partners",
    width: 22,
    value: ({ relationship: { partners, isAlone } }) => (isAlone ? "none" : partners.join("; ") || null),
  },
  result,
  constellation: { ...TEXT, heading: "Constellation", width: 24, means: TERMS.result, value: bestOf },
  known,
  fit: { heading: "Fit", unit: "fraction", width: 7, means: TERMS.fit, value: ({ found }) => firstFit(found) },
  margin: {
    heading: "Ahead by",
    unit: "fraction",
    width: 7,
    means: "The fit of the first less that of the second. 0 beside one name: details decide.",
    value: ({ found: { margin } }) => margin,
  },
  possible,
  which: {
    ...TEXT,
    heading: "Which",
    width: 46,
    means: TERMS.possible,
    value: ({ found: { possible } }) => possible.join(", ") || null,
  },
  ruledOutBy: { ...TEXT, heading: "Ruled out by", width: 20, means: TERMS.ruledOut, value: ruledOutBy },
  oneAway: {
    ...TEXT,
    heading: "One code away",
    width: 54,
    means: TERMS.oneAway,
    value: ({ found: { oneAway } }) =>
      oneAway.map(({ constellation, dimension }) => `${constellation}: ${dimension.toLowerCase()}`).join("; ") || null,
  },
  contestedBy: { ...TEXT, heading: "Contested by", width: 22, means: TERMS.contested, value: contestedBy },
  next: { ...TEXT, heading: "Ask next", width: 46, means: TERMS.next, value: askNext },
  judged: {
    ...TEXT,
    heading: "Judged",
    width: 24,
    means: TERMS.judged,
    value: ({ relationship: { judged } }) => alternatives(judged) || null,
  },
  judgement: { ...TEXT, heading: "Judgement is", width: 20, means: TERMS.judged, value: judgementIs },
  finding: { ...TEXT, heading: "Finding", width: 70, value: ({ finding }) => finding },
});

/** "adaptation 5, integration 3" */
function ruledOutBy({ found: { results } }: AssessedRelationship): string | null {
  const counted = DIMENSIONS.map((dimension) => ({
    dimension,
    times: results.filter(({ conflictingDimensions }) => conflictingDimensions.includes(dimension)).length,
  })).filter(({ times }) => times > 0);
  const most = counted.sort((a, b) => b.times - a.times);
  return most.map(({ dimension, times }) => `${inBrief(dimension)} ${times}`).join(", ") || null;
}

/** "Systems integration, fit 4.5: check adaptation" */
function contestedBy({ found: { contestedBy, oneAway } }: AssessedRelationship): string | null {
  const against = oneAway.filter(({ constellation }) => contestedBy.includes(constellation));
  const words = against.map(
    ({ constellation, fit, dimension }) => `${constellation}, fit ${inDigits(fit)}: check ${inBrief(dimension)}`,
  );
  return words.join("; ") || null;
}

function askNext({ next, found: { possible } }: AssessedRelationship): string | null {
  if (next === null) return null;
  // What to look for fills half a page for each of them.
  if (next.kind === "look") return `No question tells more. Compare what to look for: ${list(possible)}.`;
  return questionInWords(next, possible);
}

/** "best"; "ruled out by adaptation"; of several judgements each with its name. */
function judgementIs({ relationship: { judged }, judgedStanding, found }: AssessedRelationship): string | null {
  const words = judged.map((name, i) => {
    const standing = judgedStanding[i];
    if (!standing) return "not compared";
    return standing === "ruled out"
      ? `ruled out by ${list(resultOf(found, name).conflictingDimensions.map(inBrief))}`
      : standing;
  });
  if (judged.length === 1) return words[0]!;
  return judged.map((name, i) => `${name}: ${words[i]!}`).join("; ") || null;
}

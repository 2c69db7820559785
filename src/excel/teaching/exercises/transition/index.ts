import { FOOTPRINTS, placeOfProposition, propositionNamed, scatterOf, VPDS, vpdInWords } from "../../../../methods/hvm";
import { CAUTIONS, VERDICTS } from "../../../../methods/hvm/analyses/transition/kind";
import { changeWords, roadWords, weightWords } from "../../../../methods/hvm/analyses/transition/words";
import { inWords, list } from "../../../../methods/words";
import { fixed } from "../../../../methods/numbers/fixed";
import type { Answer, Exercise } from "../exercise";
import { ofFirm, SAMPLE_FIRMS, type Sample } from "../ground/sample";
import { GAP_OF, gapFormula, rankFormula, ROOM, WISHES, wishesPage } from "./sheet";

/** How far, how hard, and where to put more weight. */
export const WISHED_CHANGES: Exercise = {
  page: wishesPage,
  questions: [
    {
      question: `Where does each of the ${inWords(WISHES.length)} firms stand among all ${inWords(SAMPLE_FIRMS.length)} on the dimension of its class, and where on that of its wish? Compare with Table 8 of the HVM paper.`,
      hint: `RANK takes a score and the column it is in: ${rankFormula(WISHES[0]!.firm, WISHES[0]!.desired)}. Fill ${ROOM.ranks}.`,
      answer: ({ sample }) => ranks(sample),
    },
    {
      question:
        "For each wish: does the discipline change, and does hard or soft value? Which of the wishes is the easiest, and which the hardest?",
      hint: `Look both propositions up in ${ROOM.matrix}, and then the kind of change in ${ROOM.kinds}. Fill ${ROOM.verdicts}.`,
      answer: ({ sample }) => verdicts(sample),
    },
    {
      question: `On which dimensions would ${GAP_OF.firm} have to put more weight, and on which less? A colleague subtracts shares from the footprint. Work the gap out in score points: what would its scores be if they had the shape of the footprint, at the firm's own mean and with its own spread?`,
      hint: `Both spreads are a DEVSQ. Target: the mean of the scores, plus SQRT(DEVSQ of the scores / DEVSQ of the footprint) times what the footprint is above its own mean. Gap: target minus score. Fill ${ROOM.gap}; what do the six add up to?`,
      answer: ({ sample }) => gap(sample),
    },
  ],
  states: ({ cohort }) => [{ state: "By correlation distance", firms: cohort.firms }],
};

/** What is found of each wish. */
function wishesIn(sample: Sample) {
  return WISHES.map(({ firm }) => {
    const { ranks: all, scores } = ofFirm(firm, sample.cohort.firms);
    const transition = ofFirm(firm, sample.transitions.firms).transition!;
    const current = transition.current!;
    return { firm, ranks: all, scores, ...transition, current };
  });
}

function ranks(sample: Sample): Answer {
  const wishes = wishesIn(sample);
  const on = (name: (typeof wishes)[number]["current"]) => vpdInWords(propositionNamed(name));
  // Whose wish is what it rates highest of all, and yet does so lower than others.
  const high = wishes.find(
    ({ scores, desired }) => scores[placeOfProposition(desired)] === Math.max(...(scores as readonly number[])),
  );
  return {
    cell: ROOM.ranks,
    wrong: "Ranks among the firms, on the class and on the wish.",
    said: `HVM Transitions: ${list(wishes.map(({ firm, rankOnCurrent, rankOnDesired }) => `${firm} ${rankOnCurrent!} and ${rankOnDesired!}`))}.`,
    stands: high
      ? `By its own scores ${high.firm} is there: ${on(high.desired)} is its highest, with ${fixed(high.scores[placeOfProposition(high.desired)]!, 2)}.`
      : "A firm's own highest score.",
    right: `${wishes.map(({ firm, current, desired, rankOnCurrent, rankOnDesired }) => `${firm}: ${rankOnCurrent!} on ${on(current)}, ${rankOnDesired!} on ${on(desired)}.`).join(" ")} Table 8 has the same ranks. In the first cell: ${rankFormula(wishes[0]!.firm, wishes[0]!.current)}`,
    lesson:
      "A score says what a firm thinks of itself, a rank where it stands among others. Each of the three wishes to be something in which most of the others are ahead of it.",
  };
}

function verdicts(sample: Sample): Answer {
  const wishes = wishesIn(sample);
  const cautions = wishes.flatMap(({ firm, caution }) => (caution ? [`${firm}: ${CAUTIONS[caution]}`] : []));
  return {
    cell: ROOM.verdicts,
    wrong: "The kind of each transition.",
    said: `HVM Transitions: ${wishes.map(({ firm, verdict, kind }) => `${firm} ${changeWords({ verdict: verdict!, kind: kind! })}.`).join(" ")}`,
    stands: `By distance alone: ${list(wishes.map(({ firm, place, desired }) => `the ${desired} are number ${place!} of 6 for ${firm}`))}.`,
    right: [
      ...wishes.map(
        ({ firm, current, desired, verdict, kind }) => `${firm}, ${current} to ${desired}: ${verdict!} (${kind!}).`,
      ),
      ...cautions,
    ].join(" "),
    lesson: `The direction between hard and soft weighs most, then the discipline. ${wishes.map(({ verdict, kind }) => `${capital(verdict!)}: ${VERDICTS[kind!].means}`).join(" ")}`,
  };
}

function gap(sample: Sample): Answer {
  const { firm, desired, gapPercent, gapScore, road } = wishesIn(sample).find((wish) => wish.firm === GAP_OF.firm)!;
  const { percentages } = ofFirm(firm, sample.cohort.firms);
  const told = (six: Readonly<Record<(typeof VPDS)[number], number>>) =>
    VPDS.map((vpd) => `${vpd} ${six[vpd] < 0 ? "" : "+"}${fixed(six[vpd], 1)}`).join(", ");
  const footprint = FOOTPRINTS[placeOfProposition(desired)]!;
  return {
    cell: ROOM.gap,
    wrong: `What ${firm} lacks to the shape of ${desired}.`,
    said: `HVM Transitions: ${weightWords(gapScore!)} ${roadWords(road!, desired)}`,
    stands: `In percentage points (${ROOM.colleague}): ${told(gapPercent!)}. They say little: the spread of the footprint is ${fixed(scatterOf(footprint), 1)}, that of the firm's shares ${fixed(scatterOf(percentages!), 1)}, and people who answer from 1 to 5 hardly ever make a profile as steep as a footprint.`,
    right: `In score points: ${told(gapScore!)}; they add up to 0. In ${ROOM.firstGap}: ${gapFormula()}`,
    lesson:
      "“Can take less” describes the shape; it is no advice to do something worse. Anything below half a point can be ignored.",
  };
}

function capital(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

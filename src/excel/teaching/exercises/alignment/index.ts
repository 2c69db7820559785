import {
  assess,
  FOOTPRINTS,
  nearestInWords,
  PROPOSITIONS,
  similarityOf,
  type Six,
  sixOf,
  VPDS,
  vpdInWords,
} from "../../../../methods/hvm";
import { verdictInWords } from "../../../../methods/hvm/analyses/alignment/words";
import { coefficient } from "../../../../methods/hvm/analyses/transition/words";
import { finderOf } from "../../../../methods/hvm/classes/finder";
import { HIGHEST, LOWEST } from "../../../../methods/hvm/catalogue/scale";
import { count, list } from "../../../../methods/words";
import { fixed } from "../../../../methods/numbers/fixed";
import type { Answer, Exercise } from "../exercise";
import { ofFirm, type Sample } from "../ground/sample";
import { alignmentPage, FIRMS, FOOTPRINTS_AT, PAIRS, PARTS, partsOf, ROOM, scoresOf, short } from "./sheet";
import { footprintAt } from "../ground/footprints";

const [FIRST, , SINGLE] = FIRMS.keys();

/** Whether the three parts of the questionnaire tell of the same firm. */
export const ALIGNED_PARTS: Exercise = {
  page: alignmentPage,
  questions: [
    {
      question: `Compare the parts of each firm two by two: r of their six scores, and the mean of the three r. Which firm is aligned, which weakly or not? Which of its parts stands apart?`,
      hint: `CORREL takes two rows: in ${ROOM.firstOwn} compare ${scoresOf(FIRST!, 0)} with ${scoresOf(FIRST!, 1)}, and so on. A part stands apart if its r with both others are low.`,
      answer: ({ sample }) => ownParts(sample),
    },
    {
      question: `Classify each part of ${FIRMS[SINGLE!]!} by itself. Does the firm follow two propositions? Change one answer behind its ${short(1)} by a point, and look again.`,
      hint: `The class is the footprint with the highest r: =CORREL(${scoresOf(SINGLE!, 1)},${footprintAt(FOOTPRINTS_AT, 0)}) is that with the first. How many answers is each score the mean of?`,
      answer: ({ sample }) => partByItself(sample),
    },
    {
      question: `Compare the ${short(0)} of each firm with the ${short(1)} of every firm, not only with its own. Is a firm more like itself than like others? What would it mean if it were not?`,
      hint: `Fill ${ROOM.crossed} with CORREL. A firm's own r stand on the diagonal.`,
      answer: ({ sample }) => ownAndOthers(sample),
    },
  ],
  states: (sample) =>
    FIRMS.flatMap((firm) =>
      partsOf(sample, firm).map(({ part, scores }) => ({
        state: `${part} alone`,
        firms: assess({
          kind: "profiles",
          unit: "scores",
          firms: [firm],
          profiles: [sixOf((_, vpd) => scores[vpd])],
        }).firms,
      })),
    ),
};

function ownParts(sample: Sample): Answer {
  const found = FIRMS.map((firm) => ({ firm, ...ofFirm(firm, sample.alignment.firms).alignment }));
  const [first] = FIRMS;
  return {
    cell: ROOM.own,
    wrong: "How alike the three parts of each firm are.",
    said: `HVM Alignment: ${list(found.map((each) => `${each.firm} ${verdictInWords(each)!}`))}.`,
    stands: `Counting parts in the class: ${list(found.map(({ firm, partsInClass }) => `${firm} ${String(partsInClass)} of ${PARTS.length}`))}. That tells whether the same footprint is nearest, not how alike the parts are.`,
    right: `${found
      .map(
        ({ firm, similarities, meanSimilarity }) =>
          `${firm}: ${similarities.map(({ r }) => coefficient(r!)).join(", ")}; mean ${coefficient(meanSimilarity!)}.`,
      )
      .join(" ")} In ${ROOM.firstOwn}, for ${first!}: ${ownFormula(FIRST!, 0)}`,
    lesson:
      "r asks whether two profiles rise and fall in the same places, whatever their level. With six values even unrelated profiles often reach a high r, hence the bounds.",
  };
}

/** The formula for the r of a pair of a firm's parts. */
function ownFormula(firm: number, pair: number): string {
  const [p, q] = PAIRS[pair]!;
  return `=CORREL(${scoresOf(firm, p)},${scoresOf(firm, q)})`;
}

function partByItself(sample: Sample): Answer {
  const firm = FIRMS[SINGLE!]!;
  const parts = partsOf(sample, firm);
  const { part, scores, nearest, fewestAnswers } = parts[1]!;
  const changes = pointsThatMatter(sixOf((_, vpd) => scores[vpd]!));
  return {
    cell: scoresOf(SINGLE!, 1),
    wrong: `Whether the class of a part is a finding about ${firm}.`,
    said: `HVM Alignment: fewest answers behind a score: ${list(parts.map((each) => `${each.part} ${each.fewestAnswers}`))}.`,
    stands: `${list(parts.map((each) => `${each.part}: ${nearestInWords(each.nearest)}`))}.`,
    right: `${part} has ${count(fewestAnswers, "answer")} behind a score. ${changes.length === 0 ? "No single answer changes what is nearest" : `It is nearest to ${nearestInWords(nearest)}, but not with one answer changed by a point: ${list(changes)}`}.`,
    lesson:
      "A class that rests on single answers is an indication, never a finding. Look at r between the parts first, and ask more people.",
  };
}

/** Which of six single answers, changed by a point, change what is nearest. */
function pointsThatMatter(scores: Six<number>): string[] {
  const nearestTo = finderOf("correlation", FOOTPRINTS);
  const before = nearestInWords(nearestTo(scores));
  return VPDS.flatMap((_, v) =>
    [-1, 1].flatMap((step) => {
      const changed = scores[v]! + step;
      const nearest = nearestInWords(nearestTo(sixOf((w) => (w === v ? changed : scores[w]!))));
      if (changed < LOWEST || changed > HIGHEST || nearest === before) return [];
      return `${vpdInWords(PROPOSITIONS[v]!)} ${changed} in place of ${scores[v]!} gives ${nearest}`;
    }),
  );
}

function ownAndOthers(sample: Sample): Answer {
  const six = (firm: string, part: number) => VPDS.map((vpd) => partsOf(sample, firm)[part]!.scores[vpd]!);
  const rows = FIRMS.map((one) => FIRMS.map((other) => similarityOf(six(one, 0), six(other, 1))!));
  const { pairs, own, others } = sample.alignment.study.alignment;
  const points = (r: number | null) => fixed(r!, 2);
  return {
    cell: ROOM.crossed,
    wrong: "Whether firms are like themselves, or all answer in the same pattern.",
    said: `HVM Alignment, over all ${sample.alignment.study.alignment.firms} firms and all pairs of parts: own ${points(own)}, others ${points(others)}. For this pair: own ${points(pairs[0]!.own)}, others ${points(pairs[0]!.others)}.`,
    stands: "A high r between two parts of a firm shows that the firm is aligned.",
    right: `${FIRMS.map((firm, i) => `${firm}: ${list(rows[i]!.map((r, j) => `${coefficient(r)} with ${i === j ? "its own" : FIRMS[j]!}`))}.`).join(" ")}`,
    lesson:
      "If firms were as like others as like themselves, r would only show that everybody answers the questionnaire in the same pattern. Own has to be clearly above others before alignment says anything about a firm.",
  };
}

import { propositionOf, vpdInWords, VPDS } from "../../../../methods/hvm";
import { CHANCE } from "../../../../methods/hvm/analyses/chance";
import { keptOf, stabilityFacts } from "../../../../methods/hvm/analyses/robustness/certainty";
import { NOT_A_PROBABILITY, VERDICT_WORDS } from "../../../../methods/hvm/analyses/robustness/verdict-words";
import { alternatives, count, grouped, list } from "../../../../methods/words";
import { fixed } from "../../../../methods/numbers/fixed";
import type { Answer, Exercise } from "../exercise";
import { dimensionOf } from "../ground/answers";
import { ofFirm, type Sample } from "../ground/sample";
import { classWords } from "../ground/words";
import { ANSWERS, CALCULATION, cellOf, FIRM, stabilityPage } from "./sheet";
import { leavingOut, stabilityIn } from "./without";

/** For comparison: more respondents, and fewer doubts. */
const OTHER = "HVM1";
/** So many pairs are told; the rest are counted. */
const TOLD = 3;

/** Leave-one-out by hand, and why it is not enough. */
export const LEAVE_ONE_OUT: Exercise = {
  page: stabilityPage,
  questions: [
    {
      question: `Leave each statement on Simplification (D) out of ${FIRM}'s answers, one at a time, then as many others as you like. Does any of them change the class? Without which is the margin smallest?`,
      hint: `Delete an answer in ${ANSWERS}, and look at ${CALCULATION.nearest} and ${CALCULATION.margin}. Put it back (Ctrl+Z) before you delete the next: one at a time.`,
      answer: ({ sample }) => withoutOne(sample),
    },
    {
      question:
        "Now leave two statements out at a time. Find a pair without which the firm is in another class. Is it hard to find one?",
      hint: "Keep out the statement without which the margin was smallest, and go through the others.",
      answer: ({ sample }) => withoutTwo(sample),
    },
    {
      question: `The add-in draws the statements anew ${grouped(CHANCE.resamples.default)} times. How often does ${FIRM} keep its class, and how often does ${OTHER}? For which of the two would you put the class in a report, and with which words?`,
      hint: `With the add-in: choose the sheet Sample study, tick Robustness, analyse, and compare the two firms on HVM Robustness. Their margins, and how many measures agree, are in HVM Summary.`,
      answer: ({ sample }) => drawnAnew(sample),
    },
  ],
  states: (sample) => [
    { state: "All statements", firms: [ofFirm(FIRM, sample.cohort.firms)] },
    ...leavingOut(sample, FIRM, 1).map(({ items, found }) => ({ state: `Without ${list(items)}`, firms: [found] })),
  ],
};

function withoutOne(sample: Sample): Answer {
  const whole = ofFirm(FIRM, sample.cohort.firms);
  const { item, found } = smallestMargin(sample);
  const vpd = vpdInWords(propositionOf(VPDS[dimensionOf(item)]!));
  return {
    cell: cellOf(item),
    wrong: `Which statement the class of ${FIRM} leans on most.`,
    said: `HVM Robustness: kept without any one item, ${keptOf(stabilityIn(sample, FIRM).withoutEachItem)!}.`,
    stands: `With all statements: ${classWords(whole)}.`,
    right: `No single statement changes the class. The margin is smallest without ${item}, on ${vpd}: ${classWords(found)}.`,
    lesson:
      "A class can stand on every statement but one and still lean on that one. A class that no single statement changes has passed the mildest test there is, not more.",
  };
}

function withoutTwo(sample: Sample): Answer {
  const { classification } = ofFirm(FIRM, sample.cohort.firms);
  const pairs = leavingOut(sample, FIRM, 2);
  const changed = pairs.filter(({ found }) => found.classification !== classification);
  const { item } = smallestMargin(sample);
  const withIt = changed.filter(({ items }) => items.includes(item));
  const others = changed.filter((pair) => !withIt.includes(pair));
  const told = (some: typeof changed) =>
    some.slice(0, TOLD).map(({ items, found }) => `${list(items)} (then ${found.classification ?? "none"})`);
  return {
    cell: ANSWERS,
    wrong: `Two statements that together decide the class of ${FIRM}.`,
    said: "Nothing of pairs: it draws the statements anew many times, which leaves out two and more (next question).",
    stands: "No single statement changes the class, so it looks safe.",
    right:
      `${changed.length} of the ${pairs.length} pairs change it, ${withIt.length} of them with ${item}: for example ${list(told(withIt))}.` +
      (others.length > 0 ? ` Without ${item}: ${list(told(others))}.` : ""),
    lesson: `The pairs lead to ${alternatives(changed.map(({ found }) => found.classification ?? "none"))}: the firm lies between several footprints, and which statements were asked decides.`,
  };
}

function drawnAnew(sample: Sample): Answer {
  const [own, other] = [FIRM, OTHER].map((name) => {
    const firm = ofFirm(name, sample.cohort.firms);
    const stability = stabilityIn(sample, name);
    const facts = stabilityFacts(stability, firm.classification).map(
      ([point, text]) => `${point.toLowerCase()}: ${text}`,
    );
    return {
      said: `${name} ${stability.verdict!} (${facts.join("; ")}).`,
      known: `${name} has ${count(firm.respondents, "respondent")}, a margin of ${fixed(firm.margin!, 3)}, and ${count(firm.measuresAgreeing!, "measure")} of 6 agreeing`,
      verdict: `${name} is ${firm.classification!}, ${stability.verdict!}. ${VERDICT_WORDS[stability.verdict!].text}`,
    };
  });
  return {
    cell: CALCULATION.nearest,
    wrong: "How sure the class of each firm is.",
    said: `HVM Robustness: ${own!.said} ${other!.said}`,
    stands: `The margin and the measures tell little: ${own!.known}; ${other!.known}.`,
    right: `${other!.verdict} ${own!.verdict}`,
    lesson: NOT_A_PROBABILITY,
  };
}

function smallestMargin(sample: Sample) {
  const left = leavingOut(sample, FIRM, 1);
  const { items, found } = left.reduce((least, each) => (each.found.margin! < least.found.margin! ? each : least));
  return { item: items[0]!, found };
}

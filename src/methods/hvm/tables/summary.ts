import { alternatives } from "../../words";
import { propositionNamed } from "../catalogue/propositions";
import { MEASURE_NAMES } from "../classes/measures";
import { classInWords } from "../classes/nearest";
import { showSequence } from "../profile/sequence";
import type { Assessment } from "../study/assessment";
import { distanceDecimals, FIRM, marginDecimals, rankDecimals, shortOf, table } from "./chosen";
import { TERMS } from "./terms";

/** One row per firm with its class and what speaks for and against it. */
export const SUMMARY = table({
  firm: FIRM,
  respondents: {
    heading: "Respondents",
    unit: "count",
    width: 14,
    value: ({ respondents }) => respondents || null,
  },
  answered: {
    heading: "Answered, %",
    unit: "percent",
    width: 12,
    means: TERMS.answered,
    value: ({ answeredShare }) => (answeredShare === null ? null : 100 * answeredShare),
  },
  class: {
    heading: "Class",
    unit: "text",
    width: 25,
    means: TERMS.class,
    value: classInWords,
  },
  sure: {
    heading: "How sure",
    unit: "text",
    width: 26,
    means: TERMS.sure,
    called: "how sure a class is",
    value: ({ firm }, { sureness }) => sureness.get(firm)?.says ?? null,
  },
  keptItems: {
    heading: "Kept with other items, %",
    unit: "percent",
    decimals: 0,
    width: 11,
    means: TERMS.sure,
    value: ({ firm }, { sureness }) => inPercent(sureness.get(firm)?.keptItems),
  },
  keptRespondents: {
    heading: "Kept with other respondents, %",
    unit: "percent",
    decimals: 0,
    width: 13,
    means: TERMS.sure,
    value: ({ firm }, { sureness }) => inPercent(sureness.get(firm)?.keptRespondents),
  },
  discipline: {
    heading: "Discipline",
    unit: "text",
    width: 23,
    value: (firm) => alternatives(classesOf(firm).map((name) => propositionNamed(name).discipline)) || null,
  },
  value: {
    heading: "Hard or soft",
    unit: "text",
    width: 10,
    value: (firm) => alternatives(classesOf(firm).map((name) => propositionNamed(name).value)) || null,
  },
  sequence: {
    heading: "Sequence",
    unit: "text",
    width: 12,
    means: TERMS.sequence,
    value: ({ sequence, sequenceTies }) => (sequence === null ? null : showSequence(sequence, sequenceTies)),
  },
  distance: {
    heading: ({ options }) => `Distance (${shortOf(options.measure)})`,
    unit: "distance",
    decimals: distanceDecimals,
    width: 14,
    means: TERMS.distance,
    value: (firm) => (classesOf(firm).length ? Math.min(...firm.distances.filter((each) => each !== null)) : null),
  },
  runnerUp: {
    heading: "Runner-up",
    unit: "text",
    width: 26,
    means: TERMS.runnerUp,
    value: ({ runnersUp }) => alternatives(runnersUp) || null,
  },
  margin: {
    heading: "Margin to runner-up",
    unit: "distance",
    decimals: marginDecimals,
    width: 11,
    means: TERMS.runnerUp,
    value: ({ margin }) => margin,
  },
  agreeing: {
    heading: `Measures agreeing, of ${MEASURE_NAMES.length}`,
    unit: "count",
    width: 11,
    means: TERMS.agreeing,
    called: `“${TERMS.agreeing.point}”`,
    value: ({ measuresAgreeing }) => measuresAgreeing,
  },
  rankOnClass: {
    heading: "Rank on its class's VPD",
    unit: "rank",
    decimals: rankDecimals,
    width: 11,
    means: TERMS.rank,
    value: ({ rankOnClass }) => rankOnClass,
  },
  focus: {
    heading: "Focus (VPDs near the top)",
    unit: "count",
    width: 11,
    means: TERMS.focus,
    value: ({ focus }) => focus,
  },
  remarks: { heading: "Remarks", unit: "text", width: 70, wrap: true, called: "the remarks", value: remarksOf },
});

function inPercent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : 100 * share;
}

/** The class, or the classes that a firm is tied between. */
function classesOf({ classification, tie }: Assessment) {
  return classification ? [classification] : (tie ?? []);
}

/** The remarks as one text; a firm without a class always says why. */
function remarksOf({ remarks, notClassifiable }: Assessment): string | null {
  const reason = notClassifiable && !remarks.includes(notClassifiable.reason) ? [notClassifiable.reason] : [];
  return [...reason, ...remarks].join(" ") || null;
}

import { alternatives } from "../../words";
import { propositionNamed } from "../catalogue/propositions";
import { MEASURE_NAMES } from "../classes/measures";
import { classInWords } from "../classes/nearest";
import { showSequence } from "../profile/sequence";
import type { Assessment } from "../study/assessment";
import { remarksOf } from "../study/remarks";
import { distanceDecimals, FIRM, marginDecimals, rankDecimals, shortOf, table } from "./chosen";
import { TERMS } from "./terms";

/** One row per firm with its class and what speaks for and against it. */
export const SUMMARY = table({
  firm: FIRM,
  class: {
    heading: "Class",
    unit: "text",
    width: 23,
    wrap: true,
    means: TERMS.class,
    value: classInWords,
  },
  sure: {
    heading: "How sure",
    unit: "text",
    width: 24,
    wrap: true,
    means: TERMS.sure,
    called: "how sure a class is and how often it is kept",
    value: ({ firm }, { sureness }) => sureness.get(firm)?.says ?? null,
  },
  runnerUp: {
    heading: "Runner-up",
    unit: "text",
    width: 23,
    wrap: true,
    means: TERMS.runnerUp,
    value: ({ runnersUp }) => alternatives(runnersUp) || null,
  },
  margin: {
    heading: "Margin to runner-up",
    unit: "distance",
    decimals: marginDecimals,
    width: 10,
    means: TERMS.runnerUp,
    value: ({ margin }) => margin,
  },
  agreeing: {
    heading: `Measures agreeing, of ${MEASURE_NAMES.length}`,
    unit: "count",
    width: 14,
    means: TERMS.agreeing,
    called: `“${TERMS.agreeing.point}”`,
    value: ({ measuresAgreeing }) => measuresAgreeing,
  },
  keptItems: {
    heading: "Kept with other items, %",
    unit: "share",
    width: 11,
    means: TERMS.sure,
    value: ({ firm }, { sureness }) => inPercent(sureness.get(firm)?.keptItems),
  },
  keptRespondents: {
    heading: "Kept with other respondents, %",
    unit: "share",
    width: 13,
    means: TERMS.sure,
    value: ({ firm }, { sureness }) => inPercent(sureness.get(firm)?.keptRespondents),
  },
  remarks: {
    heading: "Remarks",
    unit: "text",
    width: 30,
    wrap: true,
    means: TERMS.remarks,
    called: "the remarks",
    value: (firm) =>
      remarksOf(firm)
        .map(({ mark }) => mark)
        .join(", ") || null,
  },
  discipline: {
    heading: "Discipline",
    unit: "text",
    width: 22,
    wrap: true,
    value: (firm) => alternatives(classesOf(firm).map((name) => propositionNamed(name).discipline)) || null,
  },
  value: {
    heading: "Hard or soft",
    unit: "text",
    width: 11,
    value: (firm) => alternatives(classesOf(firm).map((name) => propositionNamed(name).value)) || null,
  },
  sequence: {
    heading: "Sequence",
    unit: "text",
    width: 11,
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
  rankOnClass: {
    heading: "Rank on its class's VPD",
    unit: "rank",
    decimals: rankDecimals,
    width: 10,
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
  respondents: {
    heading: "Respondents",
    unit: "count",
    width: 13,
    value: ({ respondents }) => respondents || null,
  },
  answered: {
    heading: "Answered, %",
    unit: "percent",
    width: 11,
    means: TERMS.answered,
    value: ({ answeredShare }) => (answeredShare === null ? null : 100 * answeredShare),
  },
});

function inPercent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : 100 * share;
}

/** The class, or the classes that a firm is tied between. */
function classesOf({ classification, tie }: Assessment) {
  return classification ? [classification] : (tie ?? []);
}

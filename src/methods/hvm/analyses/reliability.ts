import { analysis, type Breathe } from "../../analysis";
import { STEP, withRests } from "../../steps";
import { type ByVpd, byVpd, type Proposition, PROPOSITIONS, sixOf } from "../catalogue/propositions";
import type { Key } from "../catalogue/key";
import { scoreFirms } from "../profile/scores";
import type { Cohort } from "../study/assessment";
import type { AnswerStudy, Study } from "../study/study";
import { NEEDS_ANSWERS } from "./needs";
import { type Icc, iccOf } from "./reliability/icc";
import { answeredItems } from "./reliability/items";
import { type Reliability, reliabilityOf } from "./reliability/of-dimension";
import { type FirmAgreement, firmAgreement } from "./reliability/within-firms";
import { agreementInWords, onReversed } from "./reliability/words";

/** So many firms are done in a millisecond or so. */
const FIRMS_AT_A_TIME = 25;

/** Whether the items of a dimension move together, and whether a firm's respondents may be pooled. */
export const RELIABILITY = analysis({
  title: "Reliability and agreement",
  question: "Do the items of a dimension move together, and do the respondents of a firm agree?",
  source: "Cronbach 1951; James, Demaree and Wolf 1984; Shrout and Fleiss 1979",
  options: {},
  finds: { firm: ["respondentAgreement"], study: ["reliability", "icc"] },
  lacking: (study: Study) => (study.kind === "answers" ? null : NEEDS_ANSWERS),
  compute(study: Study, _cohort: Cohort, _options: object, breathe: Breathe) {
    if (study.kind !== "answers") throw new RangeError(NEEDS_ANSWERS);
    return withRests(reliabilityAndAgreement(study), breathe);
  },
});

function* reliabilityAndAgreement(study: AnswerStudy) {
  const items = answeredItems(study);
  const rows = rowsByFirm(study);
  yield STEP;
  const dimensions: Reliability[] = [];
  for (let v = 0; v < 6; v++) {
    const own = items.filter(({ weights }) => weights[v]! > 0);
    dimensions.push(yield* reliabilityOf(own, v, rows));
  }
  const firms: { readonly respondentAgreement: FirmAgreement; readonly inWords: string }[] = [];
  for (const ofFirm of rows) {
    const respondentAgreement = firmAgreement(items, ofFirm, study.answers.scale?.points);
    firms.push({ respondentAgreement, inWords: agreementInWords(respondentAgreement, ofFirm.length) });
    yield STEP / FIRMS_AT_A_TIME;
  }
  const reliability: ByVpd<Reliability> = byVpd(sixOf((v) => dimensions[v]!));
  return {
    firms,
    study: {
      reliability,
      icc: iccs(study),
      /** What to ask about items that look reversed, a sentence each. */
      reversed: PROPOSITIONS.flatMap((each) => reversedOn(each, reliability[each.vpd], study.key)),
    },
  };
}

/** The rows of each firm in the table of answers. */
function rowsByFirm({ answers: { firms, firmOf } }: AnswerStudy): number[][] {
  const rows = firms.map((): number[] => []);
  firmOf.forEach((firm, row) => rows[firm]!.push(row));
  return rows;
}

/** ICC of the respondents' own scores on each VPD; respondents who are alone in their firm inform the spread between firms. */
function iccs({ key, answers }: AnswerStudy): ByVpd<Icc> {
  const each = { ...answers, firms: answers.respondents, firmOf: answers.firmOf.map((_, row) => row) };
  const scores = scoreFirms(key, each);
  return byVpd(sixOf((v) => iccOf(ownScores(scores, v), answers.firmOf)));
}

function ownScores(scores: Float64Array, v: number): Float64Array {
  return Float64Array.from({ length: scores.length / 6 }, (_, row) => scores[6 * row + v]!);
}

function reversedOn(proposition: Proposition, { perItem, respondents }: Reliability, { items }: Key): string[] {
  return perItem
    .filter(({ looksReversed }) => looksReversed)
    .map((each) => {
      const { reversed } = items.find(({ item }) => item === each.item)!;
      return onReversed(each, proposition, respondents, reversed);
    });
}

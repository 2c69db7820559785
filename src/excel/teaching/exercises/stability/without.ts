import { assess, type Assessment } from "../../../../methods/hvm";
import { Draws } from "../../../../methods/hvm/analyses/robustness/draws";
import { answersByFirm } from "../../../../methods/hvm/analyses/robustness/firm-answers";
import { type Stability, stabilityOf } from "../../../../methods/hvm/analyses/robustness/stability";
import { CHANCE } from "../../../../methods/hvm/analyses/chance";
import { quickFinder } from "../../../../methods/hvm/classes/finder";
import { MISSING } from "../../../../methods/hvm/profile/answers";
import { defaultsOf } from "../../../../methods/options";
import { atOnce } from "../../../../methods/steps";
import { ofFirm, type Sample } from "../ground/sample";

/** A firm's first respondent, with the answers in the key's order. */
export function respondentOf({ study: { answers } }: Sample, firm: string) {
  const row = answers.firmOf.indexOf(answers.firms.indexOf(firm));
  const width = answers.items.length;
  return {
    respondent: answers.respondents[row]!,
    answers: [...answers.codes.subarray(row * width, (row + 1) * width)],
  };
}

/** What comes of leaving items out: each assessment is named by the items that its firm lacks. */
export interface Left {
  readonly items: readonly string[];
  readonly found: Assessment;
}

/** A firm of one respondent without each of its items, or without each pair of them. */
export function leavingOut(sample: Sample, firm: string, atATime: 1 | 2): readonly Left[] {
  const { study } = sample;
  const { answers: whole } = respondentOf(sample, firm);
  const one = whole.map((_, i) => [i]);
  const left = atATime === 1 ? one : one.flatMap(([i]) => one.slice(i! + 1).map(([j]) => [i!, j!]));
  const codes = left.map((places) => whole.map((code, i) => (places.includes(i) ? MISSING : code)));
  const answers = {
    ...study.answers,
    firms: left.map((places) => places.join()),
    respondents: left.map(() => ""),
    firmOf: Uint32Array.from(left, (_, row) => row),
    codes: Uint8Array.from(codes.flat()),
  };
  const { firms } = assess({ kind: "answers", key: study.key, answers });
  return firms.map((found, row) => ({
    items: left[row]!.map((i) => study.key.items[i]!.item),
    found: { ...found, firm },
  }));
}

/** What the add-in says of a firm's stability if nothing else is chosen. */
export function stabilityIn(sample: Sample, firm: string): Stability {
  const { study, cohort } = sample;
  const { measure, footprints, scores } = cohort.options;
  const rules = { scores, finder: quickFinder(measure, footprints), draws: new Draws(defaultsOf(CHANCE)) };
  const answers = answersByFirm(study).of(study.answers.firms.indexOf(firm));
  return atOnce(stabilityOf(answers, ofFirm(firm, cohort.firms).classification, rules))!;
}

import type { Assessment } from "../../../methods/hvm";
import { agreementInWords } from "../../../methods/hvm/analyses/reliability/words";
import { alignmentInWords, partsInWords } from "../../../methods/hvm/told/alignment";
import { certaintyInSentences, closenessInWords, marginInWords } from "../../../methods/hvm/told/certainty";
import { wouldChange } from "../../../methods/hvm/told/change";
import { classInSentences, classLine, pullsInWords } from "../../../methods/hvm/told/class";
import { INFORMS, methodLine } from "../../../methods/hvm/told/reading";
import { processesInSentences, wishInSentences } from "../../../methods/hvm/told/wish";
import { count } from "../../../methods/words";
import { constellationsOf } from "./constellations";
import { GAP, type Page, type Section, text, titled } from "./elements";
import { surenessOf } from "../../../methods/hvm/analyses/robustness/sureness";
import { footprintsFrom, foundBy, type Reported } from "./facts";
import { profileSection } from "./profile";

/** The page of a firm, by its place in the study. */
export function firmPage(place: number, reported: Reported): Page {
  const { cohort, firms } = reported;
  const { options } = cohort;
  const firm = cohort.firms[place]!;
  const number = `Firm ${firms.indexOf(place) + 1} of ${firms.length}`;
  const pulls = pullsInWords(firm, options);
  const stability = foundBy(reported, "robustness")?.firms[place]!.stability ?? null;
  // The reason for no class stands at the top already.
  const remarks = firm.notClassifiable ? firm.remarks.slice(1) : firm.remarks;
  return {
    of: "firm",
    sections: [
      [text("title", firm.firm), text("subtitle", [number, ...whoAnswered(firm)].join(", "))],
      [
        text("lead", classLine(firm)),
        text("text", [classInSentences(firm, options.footprints), ...(pulls === null ? [] : [pulls])].join(" ")),
      ],
      ...onCertainty(place, reported),
      [GAP, ...profileSection(firm, reported)],
      ...paragraph("What would change the class", wouldChange(firm, options, stability)),
      ...paragraph("Do its parts, and its people, say the same?", onAgreement(place, reported)),
      ...onWish(place, reported),
      ...constellationsOf(firm.firm, reported),
      ...titled("To know before relying on it", remarks, "point"),
      [text("small", `${methodLine(options, footprintsFrom(reported))} ${INFORMS}`)],
    ],
  };
}

/** Sentences in one paragraph below a heading; nothing without any. */
function paragraph(heading: string, sentences: readonly string[]): Section[] {
  return titled(heading, [sentences.filter((said) => said !== "").join(" ")]);
}

function whoAnswered({ respondents, answers, answeredShare }: Assessment): string[] {
  if (respondents === 0) return [];
  const share = answeredShare === null ? "" : ` (${Math.floor(100 * answeredShare)} % of those that could be given)`;
  return [count(respondents, "respondent"), `${count(answers.used, "answer")}${share}`];
}

function onCertainty(place: number, reported: Reported): Section[] {
  const { firms, options } = reported.cohort;
  const firm = firms[place]!;
  if (firm.notClassifiable !== null) return [];
  const robustness = foundBy(reported, "robustness")?.firms[place] ?? null;
  const { says } = surenessOf(firms, reported.further.robustness)[place]!;
  return paragraph(`How sure: ${says}`, [
    ...certaintyInSentences(firm, robustness),
    marginInWords(firm, options.measure) ?? "",
    robustness?.closeness ? closenessInWords(robustness.closeness) : "",
  ]);
}

/** Whether the questionnaire's parts agree, and the firm's respondents, where that was worked out. */
function onAgreement(place: number, reported: Reported): string[] {
  const alignment = foundBy(reported, "alignment")?.firms[place]!.alignment;
  const agreement = foundBy(reported, "reliability")?.firms[place]!.respondentAgreement;
  const { respondents } = reported.cohort.firms[place]!;
  return [
    ...(alignment ? [alignmentInWords(alignment), partsInWords(alignment) ?? ""] : []),
    ...(agreement === undefined ? [] : [agreementInWords(agreement, respondents)]),
  ];
}

function onWish(place: number, reported: Reported): Section[] {
  const found = foundBy(reported, "transitions");
  if (found === null) return [];
  const { transition, processes } = found.firms[place]!;
  const onProcesses = processes ? processesInSentences(processes) : [];
  if (transition === null) return paragraph("Its business processes", onProcesses);
  const wish = wishInSentences(transition, found.study.ranked);
  return paragraph(`Where it wishes to be: ${transition.desired}`, [...wish, ...onProcesses]);
}

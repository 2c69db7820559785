import { list, plural } from "../../words";
import type { Assessment } from "./assessment";
import { NO_CLEAR_FOCUS } from "../profile/focus";
import { MEASURES, MEASURE_NAMES } from "../classes/measures";
import { type Vpd, propositionOf, vpdInWords } from "../catalogue/propositions";

/** Below this share of answered cells the reader is told. */
export const LOW_ANSWERED_SHARE = 0.5;

type Unremarked = Omit<Assessment, "remarks">;

/**
 * What a reader should know before relying on a firm's class, one sentence each, the weightiest first.
 *
 * Source: method.md, section 3: a classification informs a judgement and does not replace it.
 */
export function remarksOn(firm: Unremarked, kind: "answers" | "scores" | "percentages"): string[] {
  return markedRemarks(firm, kind).map(({ says }) => says);
}

/** A remark, and a word or two that stands for it where there is no room. */
export interface MarkedRemark {
  readonly mark: string;
  readonly says: string;
}

/** The remarks with their marks; a firm without a class always says why. */
export function remarksOf(firm: Assessment): MarkedRemark[] {
  const isInPercentages = firm.percentages !== null && firm.scores.every((score) => score === null);
  return markedRemarks(firm, isInPercentages ? "percentages" : "answers");
}

function markedRemarks(firm: Unremarked, kind: "answers" | "scores" | "percentages"): MarkedRemark[] {
  const remarks: [mark: string, says: string | undefined][] = [
    ["not classifiable", firm.notClassifiable?.reason],
    ["tie", onTie(firm)],
    ["other measures", onMeasures(firm)],
    ["top elsewhere", onTop(firm)],
    ["no focus", onFocus(firm)],
    ["shared second", onRunnersUp(firm)],
    ["one respondent", onRespondents(firm)],
    ["few answers", onAnsweredShare(firm)],
    ["not ranked", kind === "percentages" ? NOT_RANKED : undefined],
  ];
  return remarks.flatMap(([mark, says]) => (says === undefined ? [] : [{ mark, says }]));
}

const NOT_RANKED = "Not ranked: ranks compare scores, and for this firm only percentages are known.";

/** Why a firm without all six scores has no class. */
export function missingReason(vpds: readonly Vpd[], kind: "answers" | "scores" | "percentages"): string {
  const names = list(vpds.map((vpd) => vpdInWords(propositionOf(vpd))));
  const lacking =
    kind === "answers"
      ? "no item was answered on"
      : kind === "scores"
        ? "there is no score on"
        : "there is no percentage for";
  return `Not classifiable: ${lacking} ${names}.`;
}

export const FLAT_REASON =
  "Not classifiable: all six dimensions come out the same, so the profile has no shape to compare with the footprints.";

function onTie({ tie }: Unremarked): string | undefined {
  return tie ? `Equally close to ${list(tie)}: the distances do not decide between them.` : undefined;
}

/**
 * Only where a measure of shape or order gives something else. The others mostly see how flat a profile is, and differ for many
 * a firm: that stands beside each class as a number, and is explained once (TERMS.agreeing).
 */
function onMeasures(firm: Unremarked): string | undefined {
  const { classification, agreement } = firm;
  if (classification === null) return undefined;
  const differs = MEASURE_NAMES.some((measure) => {
    const nearest = agreement[measure];
    return !MEASURES[measure].definedWhenFlat && nearest !== null && !nearest.includes(classification);
  });
  return differs ? `The class depends on how shapes are compared: ${otherMeasures(firm)}.` : undefined;
}

/**
 * Which measures have something else than the class nearest, and what: "Euclidean distance and cosine distance give Innovators";
 * null where all agree.
 */
export function otherMeasures({
  classification,
  agreement,
}: Pick<Assessment, "classification" | "agreement">): string | null {
  const others = new Map<string, string[]>();
  for (const measure of MEASURE_NAMES) {
    const nearest = agreement[measure];
    if (nearest === null || nearest === classification) continue;
    const named = typeof nearest === "string" ? nearest : `a tie of ${list(nearest)}`;
    others.set(named, [...(others.get(named) ?? []), MEASURES[measure].title]);
  }
  if (others.size === 0) return null;
  return [...others]
    .map(([named, titles]) => `${list(titles)} ${plural(titles.length, "gives", "give")} ${named}`)
    .join("; ");
}

function onTop({ classification, topBelongsToClass, sequence, sequenceTies }: Unremarked): string | undefined {
  if (classification === null || topBelongsToClass !== false || sequence === null) return undefined;
  const tops = sequenceTies.find((run) => sequence.startsWith(run)) ?? sequence[0]!;
  const names = list([...tops].map((vpd) => vpdInWords(propositionOf(vpd as Vpd))));
  return `Highest on ${names}, yet the profile as a whole is closest to ${classification}.`;
}

function onFocus({ focus, notClassifiable }: Unremarked): string | undefined {
  if (focus === null || focus < NO_CLEAR_FOCUS || notClassifiable !== null) return undefined;
  return `No clear focus: ${focus === 6 ? "all six" : focus} dimensions score within 0.5 of the highest.`;
}

function onRunnersUp({ runnersUp }: Unremarked): string | undefined {
  return runnersUp.length > 1 ? `The second place is shared by ${list(runnersUp)}.` : undefined;
}

function onRespondents({ respondents }: Unremarked): string | undefined {
  return respondents === 1 ? "Rests on the answers of a single respondent." : undefined;
}

function onAnsweredShare({ answeredShare }: Unremarked): string | undefined {
  if (answeredShare === null || answeredShare >= LOW_ANSWERED_SHARE) return undefined;
  return `Only ${Math.floor(100 * answeredShare)} % of the cells hold an answer from 1 to 5.`;
}

import { equal, TOLERANCE } from "../../numbers/equal";
import { alternatives, list } from "../../words";
import type { Footprints } from "../catalogue/footprints";
import { portraitOf } from "../catalogue/portraits";
import {
  mapSix,
  PROPOSITIONS,
  propositionNamed,
  type PropositionName,
  type Six,
  vpdInWords,
} from "../catalogue/propositions";
import { classInWords } from "../classes/nearest";
import { pullsOf } from "../explain/pulls";
import type { Assessment, AssessOptions } from "../study/assessment";

type Options = Required<AssessOptions>;

/** The class of a firm, or all that are tied; none where it has none. */
export function classesOf({
  classification,
  tie,
}: Pick<Assessment, "classification" | "tie">): readonly PropositionName[] {
  return classification === null ? (tie ?? []) : [classification];
}

/**
 * The class with its place in the matrix, in a line: "Socialisors: Customer Intimacy, soft value"; "No class" where there is none.
 *
 * @example
 * classLine({ classification: null, tie: ["Innovators", "Brand Managers"] }) // "Innovators / Brand Managers: Product Leadership, hard / soft value"
 */
export function classLine(firm: Pick<Assessment, "classification" | "tie">): string {
  const placed = classesOf(firm).map(propositionNamed);
  const named = classInWords(firm);
  if (placed.length === 0) return named;
  const disciplines = alternatives(placed.map(({ discipline }) => discipline));
  return `${named}: ${disciplines}, ${alternatives(placed.map(({ value }) => value.toLowerCase()))} value`;
}

/** What a firm's class means, in sentences for whoever runs it. Why there is none, where there is none. */
export function classInSentences(firm: Assessment, footprints: Footprints): string {
  const { classification, tie, notClassifiable } = firm;
  if (notClassifiable !== null) return `${notClassifiable.reason} ${WITHOUT[notClassifiable.code]}`;
  if (tie !== null) {
    const does = tie.map((name) => portraitOf(name, footprints)[0]);
    return `The profile is equally close to ${list(tie)}: the distances do not decide between them. ${does.join(" ")} What else is known of the firm has to decide.`;
  }
  const [does, watches] = portraitOf(classification!, footprints);
  return `The profile comes closest to the footprint of the ${classification!}. ${does} ${watches}`;
}

/** What would give such a firm a class. */
const WITHOUT = {
  "no-answers-on-vpd": "An answer to one item of each dimension gives it a profile; what is known of it stands below.",
  "flat-profile": "Respondents who tell strengths from weaknesses give it a shape.",
} as const;

/**
 * Which dimensions pull a profile to its class rather than to the runner-up, and which the other way; the first of both on a tie.
 * Null where there are not two to compare.
 */
export function pullsInWords(firm: Assessment, options: Options): string | null {
  const pair = pairOf(firm);
  const six = pair && pullsOf(firm, options, ...pair);
  if (!pair || !six) return null;
  const [towards, against] = [strongest(six), strongest(mapSix(six, (pull) => -pull))];
  const parts = [
    ...(towards.length > 0
      ? [`${list(towards)} ${towards.length === 1 ? "speaks" : "speak"} most for ${pair[0]}`]
      : []),
    ...(against.length > 0 ? [`${list(against)} for ${pair[1]}`] : []),
  ];
  return parts.length === 0 ? null : `Between ${list(pair)}, ${parts.join(", and ")}.`;
}

/** The two propositions that a profile is shown beside: its class and the runner-up, or the first two that are tied. */
export function pairOf({
  classification,
  tie,
  runnersUp,
}: Assessment): readonly [PropositionName, PropositionName] | null {
  const [one, other] = classification === null ? (tie ?? []) : [classification, runnersUp[0]];
  return one === undefined || other === undefined ? null : [one, other];
}

/** At most two dimensions, those that pull most, the strongest first. */
function strongest(pulls: Six<number>): string[] {
  const order = PROPOSITIONS.map((_, v) => v).filter((v) => pulls[v]! > TOLERANCE);
  order.sort((a, b) => (equal(pulls[a]!, pulls[b]!) ? a - b : pulls[b]! - pulls[a]!));
  return order.slice(0, 2).map((v) => vpdInWords(PROPOSITIONS[v]!));
}

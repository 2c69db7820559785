import { type Assessment, type MeasureName, measuresInWords } from "../../methods/hvm";
import { alternatives } from "../../methods/words";
import { focusWords } from "./classes";
import { distance, margin, percent, rank } from "./format";

/** Something that a firm's card says beside the profile. */
interface FirmFact<Value = unknown> {
  readonly id: string;
  readonly label: string;
  /** Null where the method gives none, and the card says nothing. */
  readonly value: (firm: Assessment) => Value | null;
  /** As the result sheets show it, under the measure that was chosen. */
  readonly show: (value: Value, measure: MeasureName) => string;
}

const FACTS = [
  fact("distance", "Distance", nearest, distance),
  fact("runner-up", "Runner-up", ({ runnersUp }) => (runnersUp.length > 0 ? runnersUp : null), alternatives),
  fact("margin", "Margin", (firm) => firm.margin, margin),
  fact("agreeing", "Measures agreeing", ({ measuresAgreeing }) => measuresAgreeing, measuresInWords),
  fact("rank", "Rank on its VPD", ({ rankOnClass }) => rankOnClass, rank),
  fact("focus", "Focus", ({ focus }) => focus, focusWords),
  fact("respondents", "Respondents", ({ respondents }) => respondents || null, String),
  fact(
    "answered",
    "Answered",
    ({ answeredShare }) => answeredShare,
    (share) => `${percent(100 * share)} %`,
  ),
];

/** What is known of a firm, as terms and facts in the order of the card. */
export function firmFacts(firm: Assessment, measure: MeasureName): readonly (readonly [term: string, fact: string])[] {
  return FACTS.flatMap(({ label, value, show }) => {
    const known = value(firm);
    return known === null ? [] : [[label, show(known, measure)] as const];
  });
}

function fact<Value>(
  id: string,
  label: string,
  value: FirmFact<Value>["value"],
  show: FirmFact<Value>["show"],
): FirmFact {
  return { id, label, value, show: (known, measure) => show(known as Value, measure) };
}

function nearest({ distances }: Assessment): number | null {
  const known = distances.filter((each): each is number => each !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

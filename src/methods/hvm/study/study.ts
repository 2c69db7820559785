import type { AnswerTable } from "../profile/answers";
import type { Key } from "../catalogue/key";
import type { Six } from "../catalogue/propositions";
import type { FirmFacts } from "./firm-facts";

/** What is known of the firms besides, one each in their order; absent where nothing is known of any. */
interface WithFacts {
  readonly facts?: readonly FirmFacts[];
}

/** Answers to a questionnaire, to be scored. */
export interface AnswerStudy extends WithFacts {
  readonly kind: "answers";
  readonly key: Key;
  readonly answers: AnswerTable;
}

/** Six scores (1..5) or six percentages (sum 100) per firm, taken as they are: no pooling, no parts. */
export interface ProfileStudy extends WithFacts {
  readonly kind: "profiles";
  readonly unit: "scores" | "percentages";
  readonly firms: readonly string[];
  /** Per firm; null where the sheet had no usable value. */
  readonly profiles: readonly Six<number | null>[];
}

/** What is to be assessed. */
export type Study = AnswerStudy | ProfileStudy;

import type { AnswerTable } from "../profile/answers";
import type { Key } from "../catalogue/key";
import type { Six } from "../catalogue/propositions";
import type { FirmFacts } from "./firm-facts";

/** The study that another is compared with: what was before. */
export interface Earlier {
  readonly study: Study;
  /** What the two are called, such as by their sheets. */
  readonly names: {
    readonly before: string;
    readonly after: string;
    /** The column whose values they are; absent where they are sheets. */
    readonly column?: string;
  };
  /** For each firm of the study after, in its order, the same firm's place in the one before; null where it is not there. */
  readonly counterparts: readonly (number | null)[];
}

/** Which segment each firm belongs to. */
export interface Segments {
  /** Header of the column that says it. */
  readonly by: string;
  /** Of each firm, in the study's order; null where it has none, or more than one. */
  readonly of: readonly (string | null)[];
}

/** What is known besides. */
interface WithFacts {
  /** Of the firms, one each in their order; absent where nothing is known of any. */
  readonly facts?: readonly FirmFacts[];
  /** Absent where none were asked for. */
  readonly segments?: Segments;
  /** Absent where nothing is compared. */
  readonly earlier?: Earlier;
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

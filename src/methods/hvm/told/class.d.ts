import type { Footprints } from "../catalogue/footprints";
import { type PropositionName } from "../catalogue/propositions";
import type { Assessment, AssessOptions } from "../study/assessment";
type Options = Required<AssessOptions>;
/** The class of a firm, or all that are tied; none where it has none. */
export declare function classesOf({ classification, tie, }: Pick<Assessment, "classification" | "tie">): readonly PropositionName[];
/**
 * The class with its place in the matrix, in a line: "Socialisors: Customer Intimacy, soft value"; "No class" where there is none.
 *
 * @example
 * classLine({ classification: null, tie: ["Innovators", "Brand Managers"] }) // "Innovators / Brand Managers: Product Leadership, hard / soft value"
 */
export declare function classLine(firm: Pick<Assessment, "classification" | "tie">): string;
/** What a firm's class means, in sentences for whoever runs it. Why there is none, where there is none. */
export declare function classInSentences(firm: Assessment, footprints: Footprints): string;
/**
 * Which dimensions pull a profile to its class rather than to the runner-up, and which the other way; the first of both on a tie.
 * Null where there are not two to compare.
 */
export declare function pullsInWords(firm: Assessment, options: Options): string | null;
/** The two propositions that a profile is shown beside: its class and the runner-up, or the first two that are tied. */
export declare function pairOf({ classification, tie, runnersUp, }: Assessment): readonly [PropositionName, PropositionName] | null;
export {};

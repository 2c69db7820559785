import { type Assessment } from "../../methods/hvm";
/** What HVM Summary said before it was written anew: each firm with its class in words; or why that is not known. */
export type LastResults = {
    readonly made: string | null;
    readonly classes: readonly (readonly [firm: string, inWords: string])[];
} | {
    readonly unknown: string;
};
/** What is different since the last analysis. */
export type Since = {
    /** When that was, as an ISO date and time; null if the sheet does not say. */
    readonly made: string | null;
    readonly changed: readonly {
        readonly firm: string;
        readonly before: string;
        readonly after: string;
    }[];
    readonly added: readonly string[];
    readonly gone: readonly string[];
    /** How many firms have the class that they had. */
    readonly same: number;
} | {
    readonly unknown: string;
};
/** Compares the classes with those of the last analysis, firm by firm as their names are told apart; null where there is none. */
export declare function since(last: LastResults | null, firms: readonly Assessment[]): Since | null;
/** "Since 2026-11-28 14:05 UTC: HVM3 is Socialisors (was Simplifiers). 1 firm added: FG8." */
export declare function sinceInWords(found: Since | null): string;

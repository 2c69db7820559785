/** A work that the methods rest on. */
export interface Reference {
    /** "Kowalkowski, C." */
    readonly authors: readonly string[];
    /** Null where the copy that is known names none. */
    readonly year: number | null;
    readonly title: string;
    /** Null for a manuscript. */
    readonly journal: {
        readonly name: string;
        readonly volume: number;
        readonly issue: number;
        readonly pages: string;
    } | null;
    readonly doi: string | null;
}
/** The HVM paper: of its footprints, the classes and the six value propositions. The copy that is known is a manuscript without a year. */
export declare const HVM_PAPER: Reference;
/** The constellations paper. */
export declare const CONSTELLATIONS_PAPER: Reference;
/**
 * A work as a text names it.
 *
 * @example
 * citedAs(CONSTELLATIONS_PAPER) // "Kowalkowski et al., 2013"
 */
export declare function citedAs(work: Reference): string;
/** The parts of a work's entry in a list of references; null for a work without an address. */
export declare function entryParts(work: Reference): {
    before: string;
    italics: string;
    after: string;
    url: string | null;
};
/**
 * A work's entry in a list of references, in the style of the American Psychological Association.
 *
 * @example
 * entryInWords(CONSTELLATIONS_PAPER) // "Kowalkowski, C., Witell, L., & Gustafsson, A. (2013). Any way goes: Identifying value constellations for service infusion in SMEs. Industrial Marketing Management, 42(1), 18–30. https://doi.org/10.1016/j.indmarman.2012.11.004"
 */
export declare function entryInWords(work: Reference): string;

/** A piece of a text: as it stands, in italics, or a web address. What comes from cells is data: whoever shows it escapes it. */
export type Inline = string | {
    readonly italic: string;
} | {
    readonly url: string;
};
export type Text = readonly Inline[];
/** A table as the style of the American Psychological Association has it: number, title, headings, rows, and a note below. */
export interface PaperTable {
    readonly number: number;
    readonly title: string;
    /** The first column's holds names, the others numbers or words. */
    readonly headings: readonly Text[];
    readonly rows: readonly (readonly string[])[];
    readonly note: Text;
}
/** What a paper can take of an analysis. */
export interface PaperText {
    /** Paragraphs. */
    readonly method: readonly Text[];
    readonly tables: readonly PaperTable[];
    /** How to cite the program and the papers, an entry each. */
    readonly references: readonly Text[];
}
/** The words without any form. */
export declare function plain(text: Text): string;
export declare function italic(words: string): Inline;

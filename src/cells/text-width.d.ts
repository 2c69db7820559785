/** How wide a text is in Excel's default font, in digits, as columns count their width. */
export declare function textWidth(text: string): number;

/** How many lines a text takes in so many points, broken between words, and within those that are wider than a line. */
export declare function linesOf(text: string, width: number, size: number, isBold?: boolean): number;

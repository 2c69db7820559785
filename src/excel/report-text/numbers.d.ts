/** The title of the table of reliability, by which the method paragraph refers to it. */
export declare const ALPHA_TABLE = "Reliability of the dimensions and agreement within firms";
/** ".87": what cannot be more than 1 has no zero before its point. */
export declare function lessThanOne(value: number): string;
/** "5", or "1 to 8". */
export declare function rangeOf(numbers: readonly number[]): string;

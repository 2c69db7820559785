/** What is made of an empty workbook, as a file. */
export declare function made(insert: () => Promise<unknown>): Promise<Uint8Array>;

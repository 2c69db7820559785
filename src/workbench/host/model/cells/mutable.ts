/** What a state holds, as an open workbook changes it. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

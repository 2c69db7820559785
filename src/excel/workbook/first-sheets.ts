/**
 * The first sheets of results, by their kinds, the more important first: with how many columns that say what a row is of. The lines
 * under the title stand beside these.
 */
export const FIRST_SHEETS = { summary: 1, constellations: 2 } as const;

import { CONSTELLATIONS_PAPER, entryParts, HVM_PAPER, type Reference } from "../../methods/references";
import { italic, type Text } from "./document";
import type { MadeBy, Reported } from "./reported";

/** The program and the papers that an analysis rests on, in the style of the American Psychological Association. */
export function referencesOf({ cohort, constellations }: Reported, { version, now }: MadeBy): Text[] {
  return [
    ...(cohort.firms.length > 0 || !constellations ? [entryOf(HVM_PAPER)] : []),
    productEntry(version, now.getUTCFullYear()),
    ...(constellations ? [entryOf(CONSTELLATIONS_PAPER)] : []),
  ];
}

function entryOf(work: Reference): Text {
  const { before, italics, after, url } = entryParts(work);
  return [before, italic(italics), after, ...(url === null ? [] : [" ", { url }])];
}

function productEntry(version: string, year: number): Text {
  return [
    `The HVM for Excel authors. (${year}). `,
    italic("HVM for Excel"),
    ` (Version ${version}) [Computer software].`,
  ];
}

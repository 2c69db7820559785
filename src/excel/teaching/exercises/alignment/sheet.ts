import { DEFAULT_KEY, VPDS } from "../../../../methods/hvm";
import { pairsOf } from "../../../../methods/hvm/analyses/alignment/pairs";
import { boundsFor } from "../../../../methods/hvm/analyses/alignment/verdict";
import { areaAddress, cellAddress } from "../../../../cells/a1";
import { inWords } from "../../../../methods/words";
import { fixed } from "../../../../methods/numbers/fixed";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Page, PageBlock, PageCell } from "../../../sheets/page";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";
import { vpdColumns } from "../ground/columns";
import { footprintsBlock, NARROW } from "../ground/footprints";
import { ofFirm, type Sample } from "../ground/sample";

/** Two firms that say the same in all parts, and one of a single respondent that does so less. */
export const FIRMS: readonly string[] = ["HVM1", "HVM2", "FG2"];

export const PARTS = [...new Set(DEFAULT_KEY.items.map(({ part }) => part))];
/** The pairs of parts by their places: 0 and 1, 0 and 2, 1 and 2. */
export const PAIRS = pairsOf(PARTS.length);

const PART_WIDTH = 28;
/** Part and firm stand before the six scores. */
const SCORES = 2;
const OWN_ROW = FIRST_ROW + FIRMS.length * PARTS.length + 2;
const CROSSED_ROW = OWN_ROW + FIRMS.length + 3;
export const FOOTPRINTS_AT = { row: CROSSED_ROW + FIRMS.length + 3, column: SCORES - 1, width: PART_WIDTH };

/** Firms and parts by their places. */
export function scoresOf(firm: number, part: number): string {
  return areaAddress({ row: FIRST_ROW + firm * PARTS.length + part, column: SCORES, rows: 1, columns: VPDS.length });
}

/** Room for what is to be found: the pairs of a firm's own parts, and one part of each firm with another part of each. */
export const ROOM = {
  own: areaAddress({ row: OWN_ROW + 1, column: SCORES, rows: FIRMS.length, columns: PAIRS.length + 1 }),
  firstOwn: cellAddress(OWN_ROW + 1, SCORES),
  crossed: areaAddress({ row: CROSSED_ROW + 1, column: SCORES, rows: FIRMS.length, columns: FIRMS.length }),
};

/** What three firms say in each part, and room for the correlations. */
export function alignmentPage(sample: Sample): Page {
  const [lower, upper] = boundsFor(PARTS.length).map((bound) => fixed(bound, 2));
  return {
    title: "Exercise 5: does a firm say the same in all parts of the questionnaire?",
    lines: [
      `The six scores of ${inWords(FIRMS.length)} firms of the Sample study (a reconstruction) in each part of the questionnaire. Fill in the empty cells below.`,
      `Mean r: ${upper} or more is aligned, ${lower} or more weakly aligned. Of ${inWords(PARTS.length)} unrelated profiles, 5 % and 25 % reach these.`,
    ],
    blocks: [
      scoresBlock(sample),
      ownBlock(sample),
      crossedBlock(),
      footprintsBlock(FOOTPRINTS_AT, "Footprints, in % (Table 5 of the HVM paper)"),
    ],
  };
}

function scoresBlock(sample: Sample): PageBlock {
  return {
    row: HEADINGS_ROW,
    column: 0,
    columns: [
      { heading: "Firm", format: TEXT, width: 9 },
      { heading: "Part of the questionnaire", format: TEXT, width: PART_WIDTH },
      ...vpdColumns("0.00").map((column) => ({ ...column, width: NARROW })),
      { heading: "Fewest answers behind a score", format: "0", width: 16 },
    ],
    rows: FIRMS.flatMap((firm) =>
      partsOf(sample, firm).map(({ part, scores, fewestAnswers }): PageCell[] => [
        firm,
        part,
        ...VPDS.map((vpd) => scores[vpd]),
        fewestAnswers,
      ]),
    ),
  };
}

function ownBlock(sample: Sample): PageBlock {
  const empty = (heading: string, width = NARROW) => ({ heading, format: "0.00", width });
  return {
    row: OWN_ROW,
    column: 0,
    caption: "Yours: r of the six scores in two parts of the same firm",
    columns: [
      { heading: "Firm", format: TEXT, width: 9 },
      { heading: "Its class", format: TEXT, width: PART_WIDTH },
      ...PAIRS.map(([p, q]) => empty(`${PARTS[p]!} with ${short(q)}`)),
      empty("Mean of the three"),
      empty("Verdict"),
      empty("Part apart"),
    ],
    rows: FIRMS.map((firm): PageCell[] => [firm, ofFirm(firm, sample.cohort.firms).classification]),
  };
}

function crossedBlock(): PageBlock {
  return {
    row: CROSSED_ROW,
    column: 0,
    caption: `Yours: r of the ${short(0)} of one firm (rows) with the ${short(1)} of another (columns)`,
    columns: [
      { heading: "Firm", format: TEXT, width: 9 },
      { heading: "", format: TEXT, width: PART_WIDTH },
      ...FIRMS.map((firm) => ({ heading: firm, format: "0.00", width: NARROW })),
    ],
    rows: FIRMS.map((firm) => [firm]),
  };
}

/** What a firm says in each part. */
export function partsOf(sample: Sample, firm: string) {
  return ofFirm(firm, sample.alignment.firms).alignment.parts;
}

/** A part's name as it stands within a sentence. */
export function short(part: number): string {
  return PARTS[part]!.toLowerCase();
}

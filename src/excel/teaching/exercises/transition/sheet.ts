import { placeOfProposition, type PropositionName, PROPOSITIONS, VPDS } from "../../../../methods/hvm";
import { VERDICTS } from "../../../../methods/hvm/analyses/transition/kind";
import { absolute, areaAddress, cellAddress } from "../../../../cells/a1";
import { inWords } from "../../../../methods/words";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Page, PageBlock, PageCell } from "../../../sheets/page";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";
import { SAMPLE_STUDY_FIRMS } from "../../../../methods/hvm/sample/firms";
import { vpdColumns } from "../ground/columns";
import { footprintsBlock, NARROW } from "../ground/footprints";
import { SAMPLE_FIRMS, type Sample } from "../ground/sample";

/** The firms whose wishes are published (Table 8 of the HVM paper). */
export const WISHES = SAMPLE_STUDY_FIRMS.map(({ firm, desired }) => ({ firm, desired: desired! }));
/** The firm whose gap is worked out. */
export const GAP_OF = WISHES[0]!;

const SCORES = 1;
const CLASS = SCORES + VPDS.length;
const WISHES_ROW = FIRST_ROW + SAMPLE_FIRMS.length + 2;
/** All else is to the right of the firms, or the add-in would take it for more of them; and so it has a printed page of its own. */
const LABELS = CLASS + 3;
const VALUES = LABELS + 1;
const RANKS = LABELS + 3;
const CHANGES = RANKS + 2;
const GAP_ROW = WISHES_ROW + WISHES.length + 3;
const GAP_LINES = { scores: 1, shares: 2, footprint: 3, colleague: 4, yours: 5 } as const;
const FOOTPRINTS_AT = { row: GAP_ROW + GAP_LINES.yours + 3, column: LABELS, width: 28 };
const KINDS_ROW = FOOTPRINTS_AT.row + PROPOSITIONS.length + 3;

/** The kinds of transition, the easiest first. */
const KINDS = Object.entries(VERDICTS).filter(([kind]) => kind !== "none");

/** Room for what is to be found, and where to look. */
export const ROOM = {
  ranks: areaAddress({ row: WISHES_ROW + 1, column: RANKS, rows: WISHES.length, columns: 2 }),
  verdicts: areaAddress({ row: WISHES_ROW + 1, column: CHANGES, rows: WISHES.length, columns: 3 }),
  gap: gapLine("yours"),
  firstGap: cellAddress(GAP_ROW + GAP_LINES.yours, VALUES),
  colleague: gapLine("colleague"),
  kinds: areaAddress({ row: KINDS_ROW + 1, column: LABELS, rows: KINDS.length, columns: 2 }),
  matrix: areaAddress({
    row: FOOTPRINTS_AT.row + 1,
    column: VALUES + VPDS.length,
    rows: PROPOSITIONS.length,
    columns: 2,
  }),
};

/** The formula for a firm's rank on the VPD of a proposition. */
export function rankFormula(firm: string, proposition: PropositionName): string {
  const column = SCORES + placeOfProposition(proposition);
  const all = areaAddress({ row: FIRST_ROW, column, rows: SAMPLE_FIRMS.length, columns: 1 });
  return `=RANK(${cellAddress(FIRST_ROW + SAMPLE_FIRMS.indexOf(firm), column)},${absolute(all)})`;
}

/** The formula for the gap on the first VPD, to be filled to the right. */
export function gapFormula(): string {
  const [scores, footprint] = [gapLine("scores"), gapLine("footprint")].map(absolute) as [string, string];
  const [score, percent] = [cellOf("scores", 0), cellOf("footprint", 0)];
  return `=AVERAGE(${scores})+SQRT(DEVSQ(${scores})/DEVSQ(${footprint}))*(${percent}-AVERAGE(${footprint}))-${score}`;
}

/** The scores of the study, three wishes, and room for what they would take. */
export function wishesPage(sample: Sample): Page {
  return {
    title: "Exercise 6: what would it take to become what the firm wishes to be?",
    lines: [
      `The scores of the ${inWords(SAMPLE_FIRMS.length)} firms of the Sample study (a reconstruction), and the wishes of ${inWords(WISHES.length)} of them from Table 8 of the HVM paper. Fill in the empty cells.`,
      "Each proposition has its place in the matrix of three disciplines and of hard or soft value (to the right). What changes says how hard the way is.",
    ],
    blocks: [
      scoresBlock(sample),
      wishesBlock(sample),
      gapBlock(),
      footprintsBlock(FOOTPRINTS_AT, "Footprints, in %, and the matrix (Tables 5 and 1 of the HVM paper)", [
        { heading: "Discipline", format: TEXT, width: 22, of: (place) => PROPOSITIONS[place]!.discipline },
        { heading: "Value", format: TEXT, width: 10, of: (place) => PROPOSITIONS[place]!.value },
      ]),
      kindsBlock(),
    ],
  };
}

function scoresBlock({ cohort }: Sample): PageBlock {
  return {
    row: HEADINGS_ROW,
    column: 0,
    columns: [
      { heading: "Firm", format: TEXT, width: 9 },
      ...vpdColumns("0.00").map((column) => ({ ...column, width: NARROW })),
      { heading: "Class", format: TEXT, width: 25 },
      { heading: "Desired proposition", format: TEXT, width: 25 },
    ],
    rows: cohort.firms.map(({ firm, scores, classification }) => [
      firm,
      ...scores,
      classification,
      WISHES.find((wish) => wish.firm === firm)?.desired ?? null,
    ]),
  };
}

function wishesBlock({ cohort }: Sample): PageBlock {
  const text = (heading: string, width = NARROW) => ({ heading, format: TEXT, width, wrap: true });
  const rank = (heading: string) => ({ heading, format: "0", width: NARROW });
  return {
    row: WISHES_ROW,
    column: LABELS,
    caption: "Yours: the three wishes",
    columns: [
      text("Firm", 28),
      text("From", 22),
      text("To"),
      rank("Rank on its class's VPD"),
      rank("Rank on its wish's VPD"),
      text("Does the discipline change?"),
      text("Does hard or soft change?"),
      text("Verdict", 22),
    ],
    rows: WISHES.map(({ firm, desired }): PageCell[] => [
      firm,
      cohort.firms.find((each) => each.firm === firm)!.classification,
      desired,
    ]),
  };
}

function gapBlock(): PageBlock {
  const { firm, desired } = GAP_OF;
  const each = (of: (v: number) => string, format: string): PageCell[] =>
    PROPOSITIONS.map((_, v) => ({ formula: of(v), format }));
  const footprint = placeOfProposition(desired);
  return {
    row: GAP_ROW,
    column: LABELS,
    caption: `From ${firm} to ${desired}: a colleague's gap in percentage points, and room for yours in score points`,
    columns: [
      { heading: `${firm} and its wish`, format: TEXT, width: 28 },
      ...vpdColumns("0.00").map((column, v) => ({ ...column, width: v === 0 ? 22 : NARROW })),
    ],
    rows: [
      ["Its six scores", ...each((v) => `=${cellAddress(FIRST_ROW + SAMPLE_FIRMS.indexOf(firm), SCORES + v)}`, "0.00")],
      ["Their shares, %", ...each((v) => `=100*${cellOf("scores", v)}/SUM(${absolute(gapLine("scores"))})`, "0.0")],
      [
        `Footprint of ${desired}, %`,
        ...each((v) => `=${cellAddress(FOOTPRINTS_AT.row + 1 + footprint, VALUES + v)}`, "0"),
      ],
      [
        "Colleague: footprint minus share",
        ...each((v) => `=${cellOf("footprint", v)}-${cellOf("shares", v)}`, "+0.0;-0.0;0.0"),
      ],
      ["Yours: gap in score points"],
    ],
  };
}

function kindsBlock(): PageBlock {
  return {
    row: KINDS_ROW,
    column: LABELS,
    caption: "What the HVM paper thinks of each kind of transition (after its Table 8), the easiest first",
    columns: [
      { heading: "What changes", format: TEXT, width: 28 },
      { heading: "Verdict", format: TEXT, width: 22 },
    ],
    rows: KINDS.map(([kind, { verdict }]) => [kind, verdict]),
  };
}

function gapLine(line: keyof typeof GAP_LINES): string {
  return areaAddress({ row: GAP_ROW + GAP_LINES[line], column: VALUES, rows: 1, columns: VPDS.length });
}

function cellOf(line: keyof typeof GAP_LINES, v: number): string {
  return cellAddress(GAP_ROW + GAP_LINES[line], VALUES + v);
}

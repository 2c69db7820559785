import { PROPOSITIONS, VPDS, type AnswerStudy, type ScoreRule, type Vpd } from "../../methods/hvm";
import type { CellPlace, Places, RespondentPlace } from "../answers/ground/places";
import type { Reading } from "../answers/ground/reading";
import {
  COMPUTED_TEXT,
  HEADINGS_ROW,
  TEXT,
  type Block,
  type Cell,
  type Column,
  type ReportSheet,
  wholeOr,
} from "../sheets/sheet";
import { formula } from "./formula";
import { NAMES } from "./names";
import { cellReference, lettersOf, rectangles, rowOf } from "./references";
import { COUNTS_AS, COUNTS_REVERSED } from "./scale";

/** Columns before the items, in both blocks, so that an item's weights stand above its answers. */
const BEFORE = 2;
/** Rows of the upper block: six weights, the column of the scale, the item's spelling. */
const TAKES = 6;
const SPELT = 7;
const UPPER: Pick<Block, "row" | "column"> = { row: HEADINGS_ROW, column: 0 };
const LOWER: Pick<Block, "row" | "column"> = { row: HEADINGS_ROW + SPELT + 4, column: 0 };

/** HVM Answers: each answer as a number, and each respondent's sums. The step between the survey and the scores. */
export function answersSheet(study: AnswerStudy, reading: Reading, rule: ScoreRule): ReportSheet {
  return {
    kind: "answers",
    title: "HVM Answers: the answers as numbers, and each respondent's sums",
    lines: [
      "Above: how much an item weighs on each VPD, from the sheet HVM Key. Below: each answer as HVM Scale counts it, a row a respondent; what does not count is blank.",
      "Sum: answers times weights. Weight: the weights of the items answered. A firm's score is the one by the other, worked out in HVM Profiles.",
    ],
    blocks: [weightsBlock(study, reading), respondentsBlock(study, reading.places!, rule === "respondent-mean")],
    figures: [],
  };
}

function weightFormat({ key }: AnswerStudy): string {
  return wholeOr(
    "0.00",
    key.items.flatMap(({ weights }) => weights),
  );
}

function itemColumns({ key, answers }: AnswerStudy, format: string): Column[] {
  return answers.items.map((item) => ({ heading: key.items[item]!.item, format, width: 7 }));
}

function weightsBlock(study: AnswerStudy, { places }: Reading): Block {
  const columns = itemColumns(study, weightFormat(study));
  const letters = columns.map((_, i) => lettersOf(UPPER, BEFORE + i));
  const headings = rowOf(UPPER, -1);
  const isItem = (i: number) => `(TRIM(${NAMES.keyItem})=${letters[i]}$${headings})`;
  // Without a key of the user's, the add-in's own is put into the workbook, with all its columns.
  const [hasWeight, hasReversed] = [places!.key?.weight !== null, places!.key?.reversed !== null];
  const weight = hasWeight ? `*(${NAMES.keyWeight}+(${NAMES.keyWeight}=""))` : "";
  const weights = PROPOSITIONS.map(({ vpd, dimension }, v): Cell[] => [
    vpd,
    dimension,
    ...letters.map((_, i) => formula(`SUMPRODUCT(${isItem(i)}*(TRIM(${NAMES.keyVpd})=$A${rowOf(UPPER, v)})${weight})`)),
  ]);
  const reversed = (i: number) => `SUMPRODUCT(${isItem(i)}*(TRIM(${NAMES.keyReversed})="Yes"))>0`;
  const takes = letters.map((_, i): Cell =>
    hasReversed ? formula(`IF(${reversed(i)},${COUNTS_REVERSED},${COUNTS_AS})`) : COUNTS_AS,
  );
  return {
    table: null,
    ...UPPER,
    columns: [
      { heading: "VPD", format: TEXT, width: 28 },
      { heading: "Weight of each item on it", format: TEXT, width: 28 },
      ...columns,
    ],
    rows: [
      ...weights,
      ["", "Column of HVM Scale (3 if reversed)", ...takes],
      ["", "As the list spells the item", ...letters.map((_, i) => spellingOf(places!.respondents, i))],
    ],
    names: [{ name: NAMES.items, column: BEFORE, columns: columns.length, row: 0 }],
  };
}

/** In a long list, how the rows call the item. */
function spellingOf(respondents: readonly RespondentPlace[], i: number): Cell {
  const says = respondents.find(({ answers }) => answers[i]?.says)?.answers[i]?.says;
  return says === undefined ? null : String(says.item.value).trim();
}

/** @param withOwn whether respondents have scores of their own */
function respondentsBlock(study: AnswerStudy, { respondents }: Places, withOwn: boolean): Block {
  const items = itemColumns(study, "0");
  const after = BEFORE + items.length;
  const names = [
    NAMES.filled,
    NAMES.answered,
    ...VPDS.map(NAMES.sum),
    ...VPDS.map(NAMES.weight),
    ...(withOwn ? VPDS.map(NAMES.own) : []),
  ];
  const perVpd = (what: string, format: string): Column[] =>
    VPDS.map((vpd) => ({ heading: `${vpd} ${what}`, format, width: 9 }));
  return {
    table: null,
    ...LOWER,
    caption: "Answers as numbers, a row a respondent",
    columns: [
      { heading: "Firm", format: COMPUTED_TEXT, width: 28 },
      { heading: "Respondent", format: COMPUTED_TEXT, width: 28 },
      ...items,
      { heading: "Cells filled", format: "0", width: 9 },
      { heading: "Answers that count", format: "0", width: 9 },
      ...perVpd("sum", weightFormat(study)),
      ...perVpd("weight", weightFormat(study)),
      ...(withOwn ? perVpd("own score", "0.00") : []),
    ],
    rows: respondents.map((place, r) => respondentRow(study, place, r, withOwn)),
    names: [{ name: NAMES.firm, column: 0 }, ...names.map((name, i) => ({ name, column: after + i }))],
  };
}

function respondentRow(
  { answers: { firms, firmOf, respondents } }: AnswerStudy,
  place: RespondentPlace,
  r: number,
  withOwn: boolean,
): Cell[] {
  const row = rowOf(LOWER, r);
  const { answers } = place;
  const isListed = answers.some((answer) => answer?.says);
  const letters = answers.map((_, i) => lettersOf(LOWER, BEFORE + i));
  const [first, last] = [letters[0]!, letters[letters.length - 1]!];
  const own = `$${first}${row}:$${last}${row}`;
  const weights = (v: number) => `$${first}$${rowOf(UPPER, v)}:$${last}$${rowOf(UPPER, v)}`;
  const [sums, weighed] = [BEFORE + answers.length + 2, BEFORE + answers.length + 8];
  const cell = (column: number) => `${lettersOf(LOWER, column)}${row}`;
  const filled = answers.filter((answer) => answer !== null);
  const perVpd = (of: (vpd: Vpd, v: number) => string): Cell[] => VPDS.map((vpd, v) => formula(of(vpd, v)));
  return [
    place.firm && !isListed ? trimmed(place.firm) : firms[firmOf[r]!]!,
    place.respondent && !isListed ? trimmed(place.respondent) : respondents[r]!,
    ...answers.map((_, i) => answerCell(place, i, letters[i]!, row)),
    formula(`COUNTA(${rectangles(filled)})`),
    formula(isListed ? `IF(ISNA(SUM(${own})),NA(),COUNT(${own}))` : `COUNT(${own})`),
    ...perVpd((_, v) => `SUMPRODUCT(${weights(v)},${own})`),
    ...perVpd((_, v) => `SUMPRODUCT(${weights(v)},--ISNUMBER(${own}))`),
    ...(withOwn ? perVpd((_, v) => `IF(${cell(weighed + v)}=0,"",${cell(sums + v)}/${cell(weighed + v)})`) : []),
  ];
}

function trimmed(place: CellPlace): Cell {
  return formula(`TRIM(${cellReference(place)})`);
}

/** A list may be put into another order: then a row is somebody else's, and says #N/A until the analysis is run again. */
function answerCell({ answers }: RespondentPlace, i: number, letters: string, row: number): Cell {
  const place = answers[i];
  if (!place) return null;
  const takes = `${letters}$${rowOf(UPPER, TAKES)}`;
  // Not VLOOKUP, which would take "?" for a pattern that other answers fit.
  const entry = `MATCH(TRUE,INDEX(${NAMES.scaleAnswers}=TRIM(${cellReference(place)}),0),0)`;
  // TRUE is no answer, though LibreOffice takes it for a 1.
  const counted = `IF(ISLOGICAL(${cellReference(place)}),"",IFERROR(INDEX(${NAMES.scale},${entry},${takes}),""))`;
  if (!place.says) return formula(counted);
  const { firm, respondent, item } = place.says;
  const conditions = [
    `TRIM(${cellReference(firm)})=$A${row}`,
    ...(respondent ? [`TRIM(${cellReference(respondent)})=$B${row}`] : []),
    `TRIM(${cellReference(item)})=${letters}$${rowOf(UPPER, SPELT)}`,
  ];
  return formula(`IF(AND(${conditions.join(",")}),${counted},NA())`);
}

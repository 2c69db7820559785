import { type AnswerStudy, type Proposition, PROPOSITIONS, type Vpd, VPDS } from "../../../methods/hvm";
import { tablesOf } from "../../../methods/table";
import type { CellPlace, RespondentPlace } from "../../answers/ground/places";
import { NAMES } from "../../formulas/names";
import { cellReference, rectangles } from "../../formulas/references";
import { type At, blockOf, type Formulas, type Named } from "../../sheets/block";
import { Grid, span } from "../../sheets/grid";
import type { ResultPage, Results } from "../page";
import { COUNTS_AS, COUNTS_REVERSED } from "./scale";

/** HVM Answers: each answer as a number, and each respondent's sums. The step between the survey and the scores. */
export const ANSWERS_PAGE: ResultPage = {
  kind: "answers",
  name: "HVM Answers",
  shows: "each answer looked up there, a row per respondent, with the sums and weights on each VPD",
  keyColumns: 2,
  isMade: ({ live, reading }) => live !== null && reading.study.kind === "answers",
  title: () => "HVM Answers",
  lines: () => [
    "The answers as numbers, and each respondent's sums. Above: how much an item weighs on each VPD, from the sheet HVM Key. Below: each answer as HVM Scale counts it, a row a respondent; what does not count is blank.",
    "Sum: answers times weights. Weight: the weights of the items answered. A firm's score is the one by the other, worked out in HVM Profiles.",
  ],
  blocks: (results) => {
    const use = useOf(results);
    const weights = new Grid(WEIGHTS, use);
    const upper = [...PROPOSITIONS, "takes", "spelling"] as const;
    const respondents = new Grid(RESPONDENTS, use, weights.below(upper.length));
    return [
      blockOf(weights, {
        table: null,
        rows: upper,
        formulas: weightFormulas(use, weights),
        names: [{ name: NAMES.items, of: "items", row: 0 }],
      }),
      blockOf(respondents, {
        table: null,
        caption: "Answers as numbers, a row a respondent",
        rows: use.places.map((place, r) => ({ place, ...use.namesOf(r) })),
        formulas: respondentFormulas(weights, respondents, upper.length),
        names: namesOf(use),
      }),
    ];
  },
};

/** What the columns depend on. */
interface Use {
  readonly study: AnswerStudy;
  readonly items: readonly string[];
  readonly places: readonly RespondentPlace[];
  readonly namesOf: (respondent: number) => { readonly firm: string; readonly respondent: string };
  /** Whether respondents have scores of their own. */
  readonly withOwn: boolean;
  /** Whether the key in force has these columns. Without a key of the user's, the add-in's own is put in, with all of them. */
  readonly hasWeight: boolean;
  readonly hasReversed: boolean;
}

function useOf({ reading, options }: Results): Use {
  const study = reading.study as AnswerStudy;
  const { items, firms, firmOf, respondents } = study.answers;
  const key = reading.places!.key;
  return {
    study,
    items: items.map((item) => study.key.items[item]!.item),
    places: reading.places!.respondents,
    namesOf: (r) => ({ firm: firms[firmOf[r]!]!, respondent: respondents[r]! }),
    withOwn: options.scores === "respondent-mean",
    hasWeight: key?.weight !== null,
    hasReversed: key?.reversed !== null,
  };
}

/** A row of the upper table: the weights on a VPD, the column of the scale, the item's spelling. */
type Upper = Proposition | "takes" | "spelling";

/** The items, in both tables in the same columns, so that an item's weights stand above its answers. */
const items = { each: (use: Use) => use.items, heading: (item: string) => item, width: 7 } as const;

/** As many as answers need, which are whole but on another scale than that of five points. */
const answerDecimals = ({ study }: Use) => (study.answers.scale ? 2 : 0);

/** Weights are mostly whole. */
const weightDecimals = ({ study }: Use) =>
  study.key.items.every(({ weights }) => weights.every(Number.isInteger)) ? 0 : 2;

const upper = tablesOf<Upper, Use>();
const WEIGHTS = upper.table({
  vpd: { heading: "VPD", unit: "text", width: 20, value: (row) => (typeof row === "string" ? null : row.vpd) },
  what: {
    heading: "Weight of each item on it",
    unit: "text",
    width: 28,
    value: (row) => {
      if (row === "takes") return "Column of HVM Scale (3 if reversed)";
      return row === "spelling" ? "As the list spells the item" : row.dimension;
    },
  },
  items: upper.group({
    ...items,
    unit: "score",
    decimals: weightDecimals,
    value: (row, i, { places }) => (row === "takes" ? COUNTS_AS : row === "spelling" ? spellingOf(places, i) : null),
  }),
});
type Weights = Grid<Upper, Use, typeof WEIGHTS.columns>;

/** In a long list, how the rows call the item. */
function spellingOf(respondents: readonly RespondentPlace[], i: number): string | null {
  const says = respondents.find(({ answers }) => answers[i]?.says)?.answers[i]?.says;
  return says === undefined ? null : String(says.item.value).trim();
}

function weightFormulas(
  { hasWeight, hasReversed }: Use,
  { letters, headings }: Weights,
): Formulas<typeof WEIGHTS.columns, Upper> {
  const weight = hasWeight ? `*(${NAMES.keyWeight}+(${NAMES.keyWeight}=""))` : "";
  return {
    items: ({ $vpd }, { data, part }) => {
      const isItem = `(TRIM(${NAMES.keyItem})=${letters.items[part]}$${headings})`;
      if (data === "spelling") return null;
      if (data !== "takes") return `SUMPRODUCT(${isItem}*(TRIM(${NAMES.keyVpd})=${$vpd})${weight})`;
      if (!hasReversed) return null;
      const reversed = `SUMPRODUCT(${isItem}*(TRIM(${NAMES.keyReversed})="Yes"))>0`;
      return `IF(${reversed},${COUNTS_REVERSED},${COUNTS_AS})`;
    },
  };
}

interface Respondent {
  readonly place: RespondentPlace;
  readonly firm: string;
  readonly respondent: string;
}

const { table, group } = tablesOf<Respondent, Use>();

const perVpd = (what: string) =>
  ({ heading: (vpd: Vpd) => `${vpd} ${what}`, unit: "score", width: 9, value: () => null }) as const;

const RESPONDENTS = table({
  firm: { heading: "Firm", unit: "text", width: 20, value: ({ firm }) => firm },
  respondent: { heading: "Respondent", unit: "text", width: 28, value: ({ respondent }) => respondent },
  items: group({ ...items, unit: "count", decimals: answerDecimals, value: () => null }),
  filled: { heading: "Cells filled", unit: "count", width: 9, value: () => null },
  answered: { heading: "Answers that count", unit: "count", width: 9, value: () => null },
  sums: group({
    ...perVpd("sum"),
    each: VPDS,
    decimals: (use) => Math.max(weightDecimals(use), answerDecimals(use)),
  }),
  weights: group({ ...perVpd("weight"), each: VPDS, decimals: weightDecimals }),
  own: group({ ...perVpd("own score"), each: ({ withOwn }) => (withOwn ? VPDS : []) }),
});
type RespondentColumns = typeof RESPONDENTS.columns;

function namesOf({ withOwn }: Use): Named<RespondentColumns>[] {
  const each = (of: "sums" | "weights" | "own", name: (vpd: Vpd) => string) =>
    VPDS.map((vpd, part) => ({ name: name(vpd), of, part }));
  return [
    { name: NAMES.firm, of: "firm" },
    { name: NAMES.filled, of: "filled" },
    { name: NAMES.answered, of: "answered" },
    ...each("sums", NAMES.sum),
    ...each("weights", NAMES.weight),
    ...(withOwn ? each("own", NAMES.own) : []),
  ];
}

function respondentFormulas(
  weights: Weights,
  { letters }: Grid<Respondent, Use, RespondentColumns>,
  upperRows: number,
): Formulas<RespondentColumns, Respondent> {
  const [first, last] = [letters.items[0]!, letters.items[letters.items.length - 1]!];
  /** The weights of all items on a VPD. */
  const weighing = (v: number) => `$${first}$${weights.row(v)}:$${last}$${weights.row(v)}`;
  const [takes, spelt] = [weights.row(upperRows - 2), weights.row(upperRows - 1)];
  return {
    firm: (_, { data }) => ownName(data, data.place.firm),
    respondent: (_, { data }) => ownName(data, data.place.respondent),
    items: (at, { data, part }) =>
      answer(data.place, part, at, `${letters.items[part]}$${takes}`, `${letters.items[part]}$${spelt}`),
    filled: (_, { data }) => filledOf(rectangles(data.place.answers.filter((each) => each !== null))),
    answered: ({ $items }, { data }) => {
      const own = span($items);
      return isListed(data) ? `IF(ISNA(SUM(${own})),NA(),COUNT(${own}))` : `COUNT(${own})`;
    },
    sums: ({ $items }, { part }) => `SUMPRODUCT(${weighing(part)},${span($items)})`,
    weights: ({ $items }, { part }) => `SUMPRODUCT(${weighing(part)},--ISNUMBER(${span($items)}))`,
    own: ({ weights, sums }, { part }) => `IF(${weights[part]}=0,"",${sums[part]}/${weights[part]})`,
  };
}

/** A function takes 255 arguments at most. */
const MOST_ARGUMENTS = 255;

function filledOf(areas: readonly string[]): string {
  const parts = Array.from({ length: Math.ceil(areas.length / MOST_ARGUMENTS) }, (_, i) =>
    areas.slice(i * MOST_ARGUMENTS, (i + 1) * MOST_ARGUMENTS),
  );
  return parts.length === 0 ? "0" : parts.map((part) => `COUNTA(${part.join(",")})`).join("+");
}

/** Whether rows of a long list say whose the answers are. */
function isListed({ place }: Respondent): boolean {
  return place.answers.some((each) => each?.says);
}

function ownName(respondent: Respondent, place: CellPlace | null): string | null {
  return place && !isListed(respondent) ? `TRIM(${cellReference(place)})` : null;
}

/** A list may be put into another order: then a row is somebody else's, and says #N/A until the analysis is run again. */
function answer(
  { answers }: RespondentPlace,
  i: number,
  { $firm, $respondent }: At<RespondentColumns>,
  takes: string,
  spelt: string,
): string | null {
  const place = answers[i];
  if (!place) return null;
  // Not VLOOKUP, which would take "?" for a pattern that other answers fit.
  const entry = `MATCH(TRUE,INDEX(${NAMES.scaleAnswers}=TRIM(${cellReference(place)}),0),0)`;
  // TRUE is no answer, though LibreOffice takes it for a 1.
  const counted = `IF(ISLOGICAL(${cellReference(place)}),"",IFERROR(INDEX(${NAMES.scale},${entry},${takes}),""))`;
  if (!place.says) return counted;
  const { firm, respondent, item } = place.says;
  const conditions = [
    `TRIM(${cellReference(firm)})=${$firm}`,
    ...(respondent ? [`TRIM(${cellReference(respondent)})=${$respondent}`] : []),
    `TRIM(${cellReference(item)})=${spelt}`,
  ];
  return `IF(AND(${conditions.join(",")}),${counted},NA())`;
}

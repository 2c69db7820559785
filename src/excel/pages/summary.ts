import { MOST_GIVE, NEAR_TOP, NO_CLASS, PROPOSITIONS, type Study } from "../../methods/hvm";
import { SUMMARY } from "../../methods/hvm/tables";
import { TOLERANCE } from "../formulas/formula";
import { NAMES } from "../formulas/names";
import { isFlat } from "../formulas/profile";
import { blockOf, type Formulas } from "../sheets/block";
import { Grid } from "../sheets/grid";
import { headline } from "../../methods/hvm/analyses/robustness/headline";
import { list } from "../../methods/words";
import { classLinks } from "./class-links";
import { FIRST_SHEETS } from "../workbook/first-sheets";
import type { Live, ResultPage, Results } from "./page";

/** HVM Summary: one row per firm with its class and what speaks for and against it. */
export const SUMMARY_PAGE: ResultPage = {
  kind: "summary",
  name: "HVM Summary",
  shows:
    "a row per firm: class and how sure it is, runner-up, margin, marks of remarks; discipline, hard or soft, sequence, distance, how many measures agree, rank, focus",
  isOfFirms: true,
  keyColumns: FIRST_SHEETS.summary,
  tables: [SUMMARY],
  title: () => "HVM Summary",
  lines: ({ firms, live, sureness }) => [
    `${headline(firms, [...sureness.values()])} Class: the nearest footprint; it informs a judgement and does not replace it.`,
    live
      ? `Formulas follow the answers; ${summaryValues()} are values of ${live.made}.`
      : "HVM Remarks has the remarks in full, and HVM About explains each column.",
  ],
  blocks: (results) => [
    blockOf(new Grid(SUMMARY, results), {
      table: "HVM_Summary",
      markBorne: { of: "class", counted: "agreeing", atLeast: MOST_GIVE },
      rows: results.firms,
      link: classLinks(results),
      formulas: results.live && formulasOf(results.reading.study, results.live),
    }),
  ],
};

type SummaryFormulas = Formulas<typeof SUMMARY.columns, Results["firms"][number]>;

/** Everything that follows from the answers alone; columns without a formula stay values, as HVM About then says. */
function formulasOf(study: Study, { byFirm }: Live): SummaryFormulas {
  const distances = (firm: string, name: string, columns = "") =>
    `INDEX(${name},${byFirm.row(firm, NAMES.distanceFirms)}${columns})`;
  const scores = (firm: string) => `INDEX(${NAMES.scores},${byFirm.row(firm, NAMES.firms)},0)`;
  const step = (firm: string, name: string) => `INDEX(${name},${byFirm.row(firm, NAMES.stepFirms)})`;
  const ofAnswers: SummaryFormulas = {
    respondents: ({ $firm }) => byFirm.count($firm, NAMES.firm, NAMES.filled),
    answered: ({ $firm, respondents }) =>
      `IF(${respondents}=0,"",100*${byFirm.sum($firm, NAMES.firm, NAMES.answered)}/(${respondents}*COLUMNS(${NAMES.items})))`,
  };
  return {
    ...(study.kind === "answers" ? ofAnswers : {}),
    /** None without a shape; blank where that is not known, as when rows of a long list were moved. */
    class: ({ $firm }) =>
      `IF(${isFlat($firm, byFirm)},IF(ISERROR(SUM(${scores($firm)})),"","${NO_CLASS}"),${distances($firm, NAMES.nearest)})`,
    discipline: ({ $class }) => disciplines($class),
    value: ({ $class }) => hardOrSoft($class),
    sequence: ({ $firm }) => step($firm, NAMES.sequence),
    distance: ({ $firm, $class }) => `IF(${isNone($class)},"",MIN(${distances($firm, NAMES.distances, ",0")}))`,
    runnerUp: ({ $firm }) => step($firm, NAMES.runnerUp),
    margin: ({ $firm, $class, distance }) => `IF(${isNone($class)},"",${step($firm, NAMES.second)}-${distance})`,
    rankOnClass: ({ $firm, $class }) => {
      const row = byFirm.row($firm, NAMES.rankFirms);
      return `IF(COUNTIF(${NAMES.propositions},${$class})=0,"",INDEX(${NAMES.ranks},${row},MATCH(${$class},${NAMES.propositions},0)))`;
    },
    focus: ({ $firm }) => focus(scores($firm)),
  };
}

function focus(scores: string): string {
  return `IF(COUNT(${scores})<6,"",SUMPRODUCT(--(${scores}>=MAX(${scores})-${NEAR_TOP}-${TOLERANCE})))`;
}

/** Whether the class is none, or not known. */
function isNone($class: string): string {
  return `OR(${$class}="",${$class}="${NO_CLASS}")`;
}

/** Two names side by side, as rules.md 10 joins them. */
const AND = '" / "';

function isAmong(classes: string, names: readonly string[]): string {
  return `COUNT(SEARCH({${names.map((name) => `"${name}"`).join(",")}},${classes}))>0`;
}

/** Each discipline of the class or classes once. */
function disciplines(classes: string): string {
  const all = [...new Set(PROPOSITIONS.map(({ discipline }) => discipline))];
  const parts = all.map((discipline) => {
    const names = PROPOSITIONS.filter((proposition) => proposition.discipline === discipline).map(({ name }) => name);
    return `IF(${isAmong(classes, names)}," / ${discipline}","")`;
  });
  return `MID(${parts.join("&")},4,100)`;
}

/** The value of the class; of a tie between both, that of the first class first. */
function hardOrSoft(classes: string): string {
  const named = (value: "Hard" | "Soft") =>
    PROPOSITIONS.filter((proposition) => proposition.value === value).map(({ name }) => name);
  const [hard, soft] = [named("Hard"), named("Soft")];
  const first = `LEFT(${classes},FIND(${AND},${classes})-1)`;
  const mixed = `IF(${isAmong(first, hard)},"Hard / Soft","Soft / Hard")`;
  return `IF(${isNone(classes)},"",IF(${isAmong(classes, soft)},IF(${isAmong(classes, hard)},${mixed},"Soft"),"Hard"))`;
}

/** How sure classes are, “Measures agreeing” and the remarks: what HVM Summary holds as values even where results are formulas. */
function summaryValues(): string {
  const { sure, agreeing, remarks } = SUMMARY.columns;
  return list([sure, agreeing, remarks].map(({ called }) => called));
}

import { NEAR_TOP, PROPOSITIONS, type Study } from "../../methods/hvm";
import type { Block, ReportSheet } from "../sheets/sheet";
import type { ByFirm } from "./by-firm";
import { CLASS_COLUMN as CLASS } from "../pages/summary";
import { isFlat } from "./distances";
import { TOLERANCE, withFormulas, type ColumnFormula } from "./formula";
import { NAMES } from "./names";

/** The columns of HVM Summary, from 0. "Measures agreeing" and the remarks, which are left out here, stay values. */
const RESPONDENTS = 1;
const ANSWERED = 2;
const DISCIPLINE = 4;
const VALUE = 5;
const SEQUENCE = 6;
const DISTANCE = 7;
const RUNNER_UP = 8;
const MARGIN = 9;
const RANK = 11;
const FOCUS = 12;

/** Two names side by side, as rules.md 10 joins them. */
const AND = '" / "';

/** HVM Summary with everything as formulas that follows from the answers alone. `values` says that the rest is of that day. */
export function liveSummary(sheet: ReportSheet, study: Study, byFirm: ByFirm, values: string): ReportSheet {
  const [block] = sheet.blocks as [Block];
  const [title, measure] = sheet.lines as [string, string];
  const formulas = new Map<number, ColumnFormula>([
    ...(study.kind === "answers" ? ofAnswers(byFirm) : []),
    [CLASS, (r) => `IF(${isFlat(`$A${r}`, byFirm)},"",${distances(r, NAMES.nearest, byFirm)})`],
    [DISCIPLINE, (r) => disciplines(`$D${r}`)],
    [VALUE, (r) => hardOrSoft(`$D${r}`)],
    [SEQUENCE, (r) => step(r, NAMES.sequence, byFirm)],
    [DISTANCE, (r) => `IF($D${r}="","",MIN(${distances(r, NAMES.distances, byFirm, ",0")}))`],
    [RUNNER_UP, (r) => step(r, NAMES.runnerUp, byFirm)],
    [MARGIN, (r) => `IF($D${r}="","",${step(r, NAMES.second, byFirm)}-H${r})`],
    [RANK, (r) => rankOnClass(r, byFirm)],
    [FOCUS, (r) => focus(`INDEX(${NAMES.scores},${byFirm.row(`$A${r}`, NAMES.firms)},0)`)],
  ]);
  return { ...sheet, lines: [title, `${measure} ${values}`], blocks: [withFormulas(block, formulas)] };
}

function ofAnswers(byFirm: ByFirm): [number, ColumnFormula][] {
  return [
    [RESPONDENTS, (r) => byFirm.count(`$A${r}`, NAMES.firm, NAMES.filled)],
    [
      ANSWERED,
      (r) => `IF(B${r}=0,"",100*${byFirm.sum(`$A${r}`, NAMES.firm, NAMES.answered)}/(B${r}*COLUMNS(${NAMES.items})))`,
    ],
  ];
}

/** What HVM Distances has in the firm's row. */
function distances(r: number, name: string, byFirm: ByFirm, columns = ""): string {
  return `INDEX(${name},${byFirm.row(`$A${r}`, NAMES.distanceFirms)}${columns})`;
}

/** What HVM Steps has in the firm's row. */
function step(r: number, name: string, byFirm: ByFirm): string {
  return `INDEX(${name},${byFirm.row(`$A${r}`, NAMES.stepFirms)})`;
}

function rankOnClass(r: number, byFirm: ByFirm): string {
  const row = byFirm.row(`$A${r}`, NAMES.rankFirms);
  return `IF(COUNTIF(${NAMES.propositions},$D${r})=0,"",INDEX(${NAMES.ranks},${row},MATCH($D${r},${NAMES.propositions},0)))`;
}

function focus(scores: string): string {
  return `IF(COUNT(${scores})<6,"",SUMPRODUCT(--(${scores}>=MAX(${scores})-${NEAR_TOP}-${TOLERANCE})))`;
}

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
  return `IF(${classes}="","",IF(${isAmong(classes, soft)},IF(${isAmong(classes, hard)},${mixed},"Soft"),"Hard"))`;
}

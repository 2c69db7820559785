import {
  type Assessment,
  placeOfProposition,
  type PropositionName,
  PROPOSITIONS,
  RANK_RULES,
} from "../../../methods/hvm";
import { evidenceOf, type VpdEvidence } from "../../../methods/hvm/explain/evidence";
import { pairOf } from "../../../methods/hvm/told/class";
import type { Cell } from "../../sheets/sheet";
import type { Figures, Section, Series, Table, TableColumn } from "./elements";
import type { Reported } from "./facts";

interface Kept {
  readonly column: TableColumn;
  value(v: number): Cell;
}

/** A firm's six scores with what lies behind them, beside the footprints of its class and of the runner-up; and two charts of it. */
export function profileSection(firm: Assessment, reported: Reported): Section {
  const { cohort } = reported;
  const { percentages } = firm;
  const shown = shownBeside(firm);
  const columns = [
    ...nameColumns(),
    ...ownColumns(firm, reported),
    ...footprintColumns(firm, reported),
    ...rankColumn(firm, cohort),
  ];
  const table: Table = {
    kind: "table",
    columns: columns.map(({ column }) => column),
    rows: PROPOSITIONS.map((_, v) => columns.map(({ value }) => value(v))),
  };
  if (percentages === null) return [table];
  const place = (heading: string) => columns.findIndex(({ column }) => column.heading === heading);
  const series: Series[] = [
    { name: "This firm", column: place(VPD_PERCENT), role: "firm" },
    ...shown.map(({ name }, i): Series => ({
      name,
      column: place(footprintHeading(name)),
      role: i === 0 ? "first" : "second",
    })),
  ];
  const figures: Figures = {
    kind: "figures",
    captions: [
      `VPD %: the firm ━${linesOf(shown)}`,
      shown.length === 0 ? "The same, as bars" : "The same, as bars, with the footprints as marks",
    ],
    most: mostOf([percentages, ...shown.map(({ name }) => cohort.options.footprints[placeOfProposition(name)]!)]),
    categories: 0,
    series,
  };
  return [table, figures];
}

/** Which line of the radar is whose: ", class ╌, runner-up ···". */
function linesOf(shown: readonly { readonly says: string }[]): string {
  if (shown.length === 2 && shown[0]!.says === shown[1]!.says) return ", the two that are tied ╌ and ···";
  return shown.map(({ says }, i) => `, ${says} ${i === 0 ? "╌" : "···"}`).join("");
}

/** Where the axes end: all figures of a report could not have the same, as footprints are steep and firms flat. */
function mostOf(sixes: readonly (readonly number[])[]): number {
  return 10 * Math.ceil(Math.max(...sixes.flat()) / 10);
}

const VPD_PERCENT = "VPD, %";
const footprintHeading = (name: PropositionName) => `${name}, %`;

/** The footprints that a firm is shown beside: of its class and the runner-up, or of the first two that are tied. */
function shownBeside(firm: Assessment): { readonly name: PropositionName; readonly says: string }[] {
  const pair = pairOf(firm);
  if (pair === null) return firm.classification === null ? [] : [{ name: firm.classification, says: "class" }];
  const isTied = firm.classification === null;
  return pair.map((name, i) => ({ name, says: isTied ? "tied" : i === 0 ? "class" : "runner-up" }));
}

function nameColumns(): Kept[] {
  return [
    { column: { heading: "", over: [0, 0] }, value: (v) => PROPOSITIONS[v]!.vpd },
    { column: { heading: "Dimension", over: [1, 1] }, value: (v) => PROPOSITIONS[v]!.dimension },
  ];
}

function ownColumns(firm: Assessment, { reading: { study } }: Reported): Kept[] {
  const evidence = study.kind === "answers" ? evidenceOf(study, firm.firm) : null;
  const behind = (heading: string, over: TableColumn["over"], of: (known: VpdEvidence) => number): Kept[] =>
    evidence === null ? [] : [{ column: { heading, over, format: "0" }, value: (v) => of(evidence[v]!) }];
  return [
    ...(study.kind === "profiles" && study.unit === "percentages"
      ? []
      : [
          { column: { heading: "Score, 1 to 5", over: [2, 2], format: "0.00" }, value: (v) => firm.scores[v]! } as Kept,
        ]),
    ...behind("Answers", [3, 4], ({ used }) => used),
    ...behind("N/A", [5, 5], ({ notApplicable }) => notApplicable),
    ...behind("Blank", [6, 6], ({ missing }) => missing),
    ...behind("Not read", [7, 7], ({ refused }) => refused),
    { column: { heading: VPD_PERCENT, over: [8, 8], format: "0.0" }, value: (v) => firm.percentages?.[v] ?? null },
  ];
}

function footprintColumns(firm: Assessment, { cohort: { options } }: Reported): Kept[] {
  return shownBeside(firm).map(({ name }, i) => ({
    column: { heading: footprintHeading(name), over: [9 + 2 * i, 10 + 2 * i], format: "0.0" },
    value: (v) => options.footprints[placeOfProposition(name)]![v]!,
  }));
}

/** Of percentages alone there are no ranks. */
function rankColumn(firm: Assessment, { firms, options }: Reported["cohort"]): Kept[] {
  if (!areRanked(firms)) return [];
  const format = RANK_RULES[options.ranks].decimals === 0 ? "0" : "0.0";
  return [{ column: { heading: `Rank\nof ${firms.length}`, over: [13, 13], format }, value: (v) => firm.ranks[v]! }];
}

/** Whether any firm has a rank. */
export function areRanked(firms: readonly Assessment[]): boolean {
  return firms.some(({ ranks }) => ranks.some((rank) => rank !== null));
}

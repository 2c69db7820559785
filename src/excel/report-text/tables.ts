import {
  type Assessment,
  classInWords,
  measuresInWords,
  MEASURES,
  PROPOSITIONS,
  showSequence,
  vpdHeading,
} from "../../methods/hvm";
import { VERDICTS } from "../../methods/hvm/analyses/robustness/verdict";
import { surenessOf } from "../../methods/hvm/analyses/robustness/sureness";
import { alternatives, list } from "../../methods/words";
import { fixed } from "../../methods/numbers/fixed";
import { italic, type PaperTable, type Text } from "./document";
import type { Reported } from "./reported";
import { ALPHA_TABLE, lessThanOne } from "./numbers";
import { shown } from "../../methods/shown";

type Unnumbered = Omit<PaperTable, "number">;

/** Stands where there is no value. */
const NONE = "–";

/** The tables of an analysis for a paper, numbered in their order. */
export function tablesOf(found: Reported): PaperTable[] {
  const { cohort, reading, constellations } = found;
  const ofFirms = cohort.firms.length > 0 || !constellations;
  const tables = [
    ...(ofFirms ? [classesTable(found), profilesTable(found), distancesTable(found)] : []),
    ...(ofFirms && reading.study.kind === "answers" ? reliabilityTable(found) : []),
    ...(constellations ? [constellationsTable(constellations)] : []),
  ];
  return tables.map((table, i) => ({ number: i + 1, ...table }));
}

function classesTable({ cohort: { firms, options }, further }: Reported): Unnumbered {
  const sureness = surenessOf(firms, further?.robustness);
  const { unit, long } = MEASURES[options.measure];
  const isSure = sureness.some(({ verdict }) => verdict !== null);
  const ofAnswers = firms.some(({ respondents }) => respondents > 0);
  return {
    title: "Value proposition of each firm",
    headings: [
      ["Firm"],
      ...(ofAnswers ? [[italic("n")]] : []),
      ["Class"],
      ...(isSure ? [["Certainty"]] : []),
      ["Runner-up"],
      ["Margin"],
      ["Measures agreeing"],
      ["Sequence"],
    ],
    rows: firms.map((firm, i) => [
      firm.firm,
      ...(ofAnswers ? [String(firm.respondents)] : []),
      classInWords(firm),
      ...(isSure ? [sureness[i]!.verdict ?? NONE] : []),
      alternatives(firm.runnersUp) || NONE,
      firm.margin === null ? NONE : fixed(firm.margin, unit.marginDecimals),
      firm.measuresAgreeing === null ? NONE : measuresInWords(firm.measuresAgreeing),
      firm.sequence === null ? NONE : showSequence(firm.sequence, firm.sequenceTies),
    ]),
    note: [
      ...(ofAnswers ? [italic("n"), " = respondents. "] : []),
      `Class = value proposition with the nearest footprint. Margin = how much farther the runner-up is (${long.split(":")[0]}). ` +
        `${isSure ? `Certainty = whether the class is kept when items and respondents are drawn anew (${VERDICTS.join(", ")}). ` : ""}` +
        "Measures agreeing = distance measures that give the same class. Sequence = dimensions from the highest score to the lowest.",
    ],
  };
}

/** "3.21 (16.7)" on each dimension. */
function profilesTable({ cohort: { firms } }: Reported): Unnumbered {
  const hasScores = firms.some(({ scores }) => scores.some((score) => score !== null));
  const cell = ({ scores, percentages }: Assessment, v: number) => {
    const [score, share] = [scores[v] ?? null, percentages?.[v] ?? null];
    const percent = share === null ? NONE : shown(share, "percent");
    return hasScores ? (score === null ? NONE : `${shown(score, "score")} (${percent})`) : percent;
  };
  return {
    title: `${hasScores ? "Scores and percentages" : "Percentages"} of each firm on the six value proposition dimensions`,
    headings: [["Firm"], ...PROPOSITIONS.map(({ vpd }): Text => [vpd])],
    rows: firms.map((firm) => [firm.firm, ...PROPOSITIONS.map((_, v) => cell(firm, v))]),
    note: [
      `${hasScores ? "Scores from 1 to 5; in brackets the score as a percentage of the firm’s six scores. " : "Percentages of each firm sum to 100. "}${PROPOSITIONS.map((each) => `${each.vpd} = ${each.dimension}`).join("; ")}.`,
    ],
  };
}

function distancesTable({ cohort: { firms, options } }: Reported): Unnumbered {
  const { unit, long } = MEASURES[options.measure];
  return {
    title: "Distance of each firm’s percentages from the six footprints",
    headings: [["Firm"], ...PROPOSITIONS.map(({ name }): Text => [name])],
    rows: firms.map(({ firm, distances }) => [
      firm,
      ...distances.map((distance) => (distance === null ? NONE : fixed(distance, unit.decimals))),
    ]),
    note: [`${long[0]!.toUpperCase()}${long.slice(1)}. The smallest distance decides the class.`],
  };
}

function reliabilityTable({ further }: Reported): Unnumbered[] {
  const outcome = further?.reliability;
  if (!outcome || !("found" in outcome)) return [];
  const { reliability, icc } = outcome.found.study;
  const interval = (lower: number | null, upper: number | null) =>
    lower === null || upper === null ? NONE : `[${lessThanOne(lower)}, ${lessThanOne(upper)}]`;
  return [
    {
      title: ALPHA_TABLE,
      headings: [
        ["Dimension"],
        ["Items"],
        [italic("n")],
        [italic("α")],
        ["95% CI"],
        ["ICC(1)"],
        ["95% CI"],
        ["ICC(2)"],
      ],
      rows: PROPOSITIONS.map((proposition) => {
        const [of, within] = [reliability[proposition.vpd], icc[proposition.vpd]];
        return [
          vpdHeading(proposition),
          String(of.items),
          String(of.respondents),
          of.alpha === null ? NONE : lessThanOne(of.alpha),
          interval(of.lower, of.upper),
          within.icc1 === null ? NONE : lessThanOne(within.icc1),
          interval(within.icc1Lower, within.icc1Upper),
          within.icc2 === null ? NONE : lessThanOne(within.icc2),
        ];
      }),
      note: [
        italic("n"),
        " = respondents who answered all items of the dimension. CI = confidence interval (of ",
        italic("α"),
        " after Feldt, which takes respondents as independent). ICC(1) = share of the differences between respondents that lies between firms; ICC(2) = reliability of the firms’ means.",
      ],
    },
  ];
}

function constellationsTable({ found }: NonNullable<Reported["constellations"]>): Unnumbered {
  return {
    title: "Value constellation of each service relationship",
    headings: [["Firm"], ["Service"], ["Constellation"], ["Not ruled out"]],
    rows: found.study.relationships.map(({ relationship: { firm, service }, found: { best, tie, possible } }) => [
      firm,
      service ?? NONE,
      best ?? (alternatives(tie ?? []) || NONE),
      list(possible) || "none of the nine",
    ]),
    note: [
      "Constellation = the one that fits best where enough is known to prefer one. Not ruled out = no code contradicts it.",
    ],
  };
}

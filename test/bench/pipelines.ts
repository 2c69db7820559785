import { max, mean, min, sampleCorrelation } from "simple-statistics";
import {
  type AnswerStudy,
  type AnswerTable,
  assess,
  DEFAULT_KEY,
  DEFAULT_OPTIONS,
  encodeAnswers,
  figuresOf,
  FOOTPRINTS,
  PROPOSITIONS,
} from "../../src/methods/hvm";
import type { Rows } from "../support/survey";

const ITEMS = DEFAULT_KEY.items.map((_, index) => index);
const VPD_OF_ITEM = DEFAULT_KEY.items.map((item) => item.weights.indexOf(1));
const COLUMNS = Uint32Array.from(ITEMS, (index) => index + 1);

/** The byte table of a survey, with its firms indexed. */
export function tableOf(rows: Rows): AnswerTable {
  const codes = new Uint8Array(rows.length * ITEMS.length);
  const kept = encodeAnswers(rows, 0, rows.length, COLUMNS, codes, 0, (value) => {
    throw new Error(`The survey holds ${value}.`);
  });
  const indexOf = new Map<string, number>();
  const firmOf = new Uint32Array(kept.length);
  let name: unknown;
  let index = 0;
  for (let r = 0; r < kept.length; r++) {
    const next = rows[kept[r]!]![0] as string;
    if (next !== name) {
      name = next;
      const known = indexOf.get(next);
      index = known ?? indexOf.size;
      if (known === undefined) indexOf.set(next, index);
    }
    firmOf[r] = index;
  }
  const used = kept.length * ITEMS.length;
  return {
    firms: [...indexOf.keys()],
    respondents: [],
    firmOf,
    items: ITEMS,
    codes: used === codes.length ? codes : codes.slice(0, used),
  };
}

/** A table with the add-in's own key. */
export function studyOf(answers: AnswerTable): AnswerStudy {
  return { kind: "answers", key: DEFAULT_KEY, answers };
}

/** (b) From the byte table to scores, percentages, correlation distances, class, margin and ranks. */
export function fromTable(answers: AnswerTable) {
  return figuresOf(studyOf(answers), DEFAULT_OPTIONS);
}

/** (a) The same from the array of arrays. */
export function fromRows(rows: Rows) {
  return fromTable(tableOf(rows));
}

/** (c) Everything. */
export function complete(answers: AnswerTable) {
  return assess(studyOf(answers));
}

/** (d) The work of (a) as a good user would write it with simple-statistics, grouped in a Map. */
export function withSimpleStatistics(rows: Rows) {
  const answersOf = new Map<string, number[][]>();
  for (const row of rows) {
    const firm = row[0] as string;
    let answers = answersOf.get(firm);
    if (answers === undefined) answersOf.set(firm, (answers = [[], [], [], [], [], []]));
    for (let i = 0; i < VPD_OF_ITEM.length; i++) {
      const value = row[i + 1];
      if (typeof value === "number" && value >= 1 && value <= 5) answers[VPD_OF_ITEM[i]!]!.push(value);
    }
  }
  const firms = [...answersOf].map(([firm, answers]) => {
    const scores = answers.map((values) => mean(values));
    const sum = scores.reduce((total, score) => total + score, 0);
    const percentages = scores.map((score) => (100 * score) / sum);
    const distances = FOOTPRINTS.map((footprint) => 1 - sampleCorrelation(percentages, [...footprint]));
    const nearest = min(distances);
    const place = distances.indexOf(nearest);
    const margin = min(distances.filter((_, f) => f !== place)) - nearest;
    return { firm, scores, percentages, distances, class: PROPOSITIONS[place]!.name, margin, ranks: [] as number[] };
  });
  for (let v = 0; v < 6; v++) {
    const sorted = firms.map((firm) => firm.scores[v]!).sort((a, b) => b - a);
    const rankOf = new Map<number, number>();
    sorted.forEach((score, i) => {
      if (!rankOf.has(score)) rankOf.set(score, i + 1);
    });
    for (const firm of firms) firm.ranks.push(rankOf.get(firm.scores[v]!)!);
  }
  return { firms, highest: max(firms.map((firm) => firm.margin)) };
}

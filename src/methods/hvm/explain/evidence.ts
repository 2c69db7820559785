import {
  type AnswerStudy,
  HIGHEST,
  type KeyItem,
  LOWEST,
  MISSING,
  NOT_APPLICABLE,
  reverse,
  type ScoreRule,
} from "../index";

/** What an item adds to one VPD's score of a firm. */
export interface ItemEvidence {
  readonly item: string;
  readonly statement: string;
  readonly weight: number;
  readonly reversed: boolean;
  /** The codes of the firm's respondents in order (see AnswerTable). */
  readonly codes: readonly number[];
  /** How many of them are answers 1..5. */
  readonly used: number;
}

/** How one VPD's score of a firm comes about. */
export interface VpdEvidence {
  readonly items: readonly ItemEvidence[];
  /** Items of the key for this VPD that the sheet does not have. */
  readonly absent: readonly string[];
  readonly used: number;
  readonly notApplicable: number;
  readonly missing: number;
  readonly refused: number;
  /** Pooled: Σ weight × answer, and Σ weight; the score is the one by the other. */
  readonly sum: number;
  readonly weights: number;
  /** By respondent mean: the score of each respondent with an answer. */
  readonly own: readonly number[];
}

/** The answers of one firm, VPD by VPD, as its scores were made from them. */
export function evidenceOf({ key, answers }: AnswerStudy, firm: string): VpdEvidence[] {
  const { codes, firmOf, items } = answers;
  const index = answers.firms.indexOf(firm);
  const rows = [...firmOf.keys()].filter((row) => firmOf[row] === index);
  return [0, 1, 2, 3, 4, 5].map((vpd) => {
    const columns = [...items.keys()].filter((column) => key.items[items[column]!]!.weights[vpd]! > 0);
    const evidence = columns.map((column): ItemEvidence => {
      const { item, statement, weights, reversed } = key.items[items[column]!]!;
      const given = rows.map((row) => codes[row * items.length + column]!);
      return { item, statement, weight: weights[vpd]!, reversed, codes: given, used: given.filter(counts).length };
    });
    const all = evidence.flatMap((item) => item.codes);
    const of = (code: number) => all.filter((each) => each === code).length;
    const used = all.filter(counts).length;
    const own = rows.flatMap((_, r) => scoreOf(evidence, [r]) ?? []);
    const { sum, weights } = sums(evidence, [...rows.keys()]);
    return {
      items: evidence,
      absent: absentItems(key.items, items, vpd),
      used,
      notApplicable: of(NOT_APPLICABLE),
      missing: of(MISSING),
      refused: all.length - used - of(NOT_APPLICABLE) - of(MISSING),
      sum,
      weights,
      own,
    };
  });
}

/** The score that the evidence gives under a rule; null without an answer. */
export function scoreFrom({ sum, weights, own }: VpdEvidence, rule: ScoreRule): number | null {
  if (weights === 0) return null;
  return rule === "pooled" ? sum / weights : own.reduce((total, score) => total + score, 0) / own.length;
}

function scoreOf(items: readonly ItemEvidence[], rows: readonly number[]): number | null {
  const { sum, weights } = sums(items, rows);
  return weights === 0 ? null : sum / weights;
}

function sums(items: readonly ItemEvidence[], rows: readonly number[]): { sum: number; weights: number } {
  let sum = 0;
  let weights = 0;
  for (const { codes, weight, reversed } of items) {
    for (const row of rows) {
      const code = codes[row]!;
      if (!counts(code)) continue;
      sum += weight * (reversed ? reverse(code) : code);
      weights += weight;
    }
  }
  return { sum, weights };
}

function absentItems(key: readonly KeyItem[], found: readonly number[], vpd: number): string[] {
  return key.filter(({ weights }, i) => weights[vpd]! > 0 && !found.includes(i)).map(({ item }) => item);
}

function counts(code: number): boolean {
  return code >= LOWEST && code <= HIGHEST;
}

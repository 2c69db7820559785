import type { KeyItem } from "../catalogue/key";
import { VPDS } from "../catalogue/propositions";
import { reverse } from "../catalogue/scale";
import { type AnswerTable, isAnswer, MISSING, NOT_APPLICABLE, pointsByCode } from "../profile/answers";
import type { ScoreRule } from "../profile/scores";
import type { AnswerStudy } from "../study/study";

/** What an item adds to one VPD's score of a firm. */
export interface ItemEvidence {
  readonly item: string;
  /** Its place among the table's items. */
  readonly column: number;
  readonly statement: string;
  readonly weight: number;
  readonly reversed: boolean;
  /** The codes of the firm's respondents in order (see AnswerTable). */
  readonly codes: readonly number[];
  /** What each counts as, 1..5, before it is reversed; NaN where it does not count. */
  readonly points: readonly number[];
  /** How many of them are answers. */
  readonly used: number;
}

/** What one VPD's score of a firm is the quotient or the mean of. */
interface Sums {
  /** Pooled: Σ weight × answer, and Σ weight; the score is the one by the other. */
  readonly sum: number;
  readonly weights: number;
  /** By respondent mean: the score of each respondent with an answer. */
  readonly own: readonly number[];
}

/** How one VPD's score of a firm comes about. */
export interface VpdEvidence extends Sums {
  readonly items: readonly ItemEvidence[];
  /** Items of the key for this VPD that the sheet does not have. */
  readonly absent: readonly string[];
  readonly used: number;
  readonly notApplicable: number;
  readonly missing: number;
  readonly refused: number;
}

/**
 * The answers of one firm, VPD by VPD in the order A–F, as its scores were made from them.
 *
 * For each VPD, the items that weigh on it with every respondent's code, how many codes are answers and what the others
 * are, and the sums from which `scoreFrom` makes the score: Σ w·x and Σ w over all answers, where a reversed item counts as
 * 6 − x, and each respondent's own Σ w·x / Σ w.
 *
 * "Not applicable", missing and refused cells are counted, and in neither sum. A VPD without an answer has sums of 0 and no
 * own score; a firm that is not in the study has no respondents.
 *
 * Source: as `scoreFirms`, which computes the same scores without keeping what they are made from.
 *
 * @example
 * evidenceOf({ key: { items: [{ item: "Q1", weights: [1, 0, 0, 0, 0, 0], reversed: true }] }, answers: { firms: ["Acme"], firmOf: [0, 0], items: [0], codes: [2, 0] } }, "Acme")[0].sum // 4
 */
export function evidenceOf({ key, answers }: AnswerStudy, firm: string): VpdEvidence[] {
  const rows = respondentsOf(answers, firm);
  return VPDS.map((_, vpd) => evidenceOn(vpd, key.items, answers, rows));
}

/**
 * The rows of the table that are a firm's respondents, in order: whose the codes of its evidence are.
 *
 * @example
 * respondentsOf({ firms: ["Acme", "Bolt"], firmOf: [0, 1, 0] }, "Acme") // [0, 2]
 */
export function respondentsOf({ firms, firmOf }: Pick<AnswerTable, "firms" | "firmOf">, firm: string): number[] {
  const index = firms.indexOf(firm);
  return [...firmOf.keys()].filter((row) => firmOf[row] === index);
}

/** The evidence of one VPD, over some rows of the table. */
function evidenceOn(vpd: number, key: readonly KeyItem[], answers: AnswerTable, rows: readonly number[]): VpdEvidence {
  const { codes, items } = answers;
  const pointOf = pointsByCode(answers);
  const columns = [...items.keys()].filter((column) => key[items[column]!]!.weights[vpd]! > 0);
  const evidence = columns.map((column): ItemEvidence => {
    const { item, statement, weights, reversed } = key[items[column]!]!;
    const given = rows.map((row) => codes[row * items.length + column]!);
    const used = given.filter(isAnswer).length;
    const points = given.map((code) => pointOf[code]!);
    return { item, column, statement, weight: weights[vpd]!, reversed, codes: given, points, used };
  });
  const all = evidence.flatMap((item) => item.codes);
  const howMany = (code: number) => all.filter((each) => each === code).length;
  const [used, notApplicable, missing] = [all.filter(isAnswer).length, howMany(NOT_APPLICABLE), howMany(MISSING)];
  return {
    items: evidence,
    absent: absentItems(key, items, vpd),
    used,
    notApplicable,
    missing,
    refused: all.length - used - notApplicable - missing,
    ...sums(evidence, [...rows.keys()]),
    own: rows.flatMap((_, r) => scoreOf(evidence, [r]) ?? []),
  };
}

/**
 * The score that the evidence on a VPD gives under a rule, 1..5; null without an answer.
 *
 * Pooled: Σ w·x / Σ w over all answers. Respondent-mean: the plain mean of the respondents' own scores.
 *
 * @example
 * scoreFrom({ sum: 13, weights: 4, own: [2, 4.5] }, "pooled") // 3.25
 * scoreFrom({ sum: 13, weights: 4, own: [2, 4.5] }, "respondent-mean") // 3.25
 * scoreFrom({ sum: 0, weights: 0, own: [] }, "pooled") // null
 */
export function scoreFrom({ sum, weights, own }: Sums, rule: ScoreRule): number | null {
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
  for (const { points, weight, reversed } of items) {
    for (const row of rows) {
      const point = points[row]!;
      if (Number.isNaN(point)) continue;
      sum += weight * (reversed ? reverse(point) : point);
      weights += weight;
    }
  }
  return { sum, weights };
}

function absentItems(key: readonly KeyItem[], found: readonly number[], vpd: number): string[] {
  return key.filter(({ weights }, i) => weights[vpd]! > 0 && !found.includes(i)).map(({ item }) => item);
}

import { describe, expect, it } from "vitest";
import {
  assess,
  DEFAULT_KEY,
  finderOf,
  FOOTPRINTS,
  type Key,
  MEASURE_NAMES,
  type Nearest,
  setFinder,
  type Six,
  sixAt,
  sixOf,
} from "../../../../src/methods/hvm";
import { robustnessOf } from "../../../../src/methods/hvm/analyses/robustness";
import { closenessOf } from "../../../../src/methods/hvm/analyses/robustness/closeness";
import { TOLERANCE } from "../../../../src/methods/numbers/equal";
import { below, type Generator, seededGenerator } from "../../../../src/methods/numbers/generator";
import { atOnce } from "../../../../src/methods/steps";
import { studyOf } from "../../../support/studies";

/**
 * What analyses.md 6 and 7 say, word by word and for one firm after the other; the method itself reuses what firms have in common, and
 * takes short cuts.
 */
const CHANCE = { seed: 3, resamples: 200 };

/** Weights of thirds and tenths, items on two VPDs, reversed ones. */
const WEIGHTED: Key = {
  items: DEFAULT_KEY.items.map((item, i) => ({
    ...item,
    reversed: i % 7 === 3,
    weights: sixAt(item.weights.map((w, v) => (w > 0 ? [1, 0.3, 1 / 3][i % 3]! : v === i % 6 ? 0.1 : 0))),
  })),
};

type Row = readonly (number | null)[];

/** Firms of one to seven respondents who lean to ends or middle, one in eight answers being N/A. */
function firms(key: Key): readonly (readonly Row[])[] {
  const generator = seededGenerator(11);
  const upTo = (n: number) => below(n, generator.word());
  return Array.from({ length: 12 }, (_, firm) =>
    Array.from({ length: 1 + (firm % 7) }, () =>
      key.items.map(() => (upTo(8) === 0 ? 0 : firm % 3 === 0 ? 3 + upTo(2) : 1 + upTo(5))),
    ),
  );
}

/** The score of some answers, each of them an item and a respondent: Σ w·x / Σ w. */
function scoreOf(key: Key, v: number, answers: readonly (readonly [item: number, answer: number | null])[]): number {
  let [above, under] = [0, 0];
  for (const [i, answer] of answers) {
    const { weights, reversed } = key.items[i]!;
    if (!answer) continue;
    above += weights[v]! * (reversed ? 6 - answer : answer);
    under += weights[v]!;
  }
  return above / under;
}

function drawn<T>(things: readonly T[], generator: Generator): readonly T[] {
  return Array.from({ length: Math.max(1, things.length - 1) }, () => things[below(things.length, generator.word())]!);
}

function sharesOf(scores: (generator: Generator) => Six<number>, find: (scores: Six<number>) => Nearest) {
  const generator = seededGenerator(CHANCE.seed);
  const counts: Record<string, number> = {};
  for (let i = 0; i < CHANCE.resamples; i++) {
    const nearest = find(scores(generator));
    const name = typeof nearest === "string" ? nearest : "undecided";
    counts[name] = (counts[name] ?? 0) + 1 / CHANCE.resamples;
  }
  return counts;
}

describe.each([
  ["the default key", DEFAULT_KEY],
  ["weights that are no whole numbers", WEIGHTED],
])("with %s, drawing firm by firm gives the same shares", (_, key) => {
  const all = firms(key);
  const study = studyOf(
    all.flatMap((rows, firm) => rows.map((row) => [`Firm ${firm}`, ...row] as const)),
    key,
  );

  it.each(MEASURE_NAMES)("under %s", (measure) => {
    const found = atOnce(robustnessOf(study, assess(study, { measure }), CHANCE)).firms;
    const find = finderOf(measure, FOOTPRINTS);
    for (const [firm, rows] of all.entries()) {
      const stability = found[firm]!.stability;
      if (stability === null) continue;
      const urns = sixOf((v) =>
        key.items.flatMap(({ weights }, i) => (weights[v]! > 0 && rows.some((row) => row[i]) ? [i] : [])),
      );
      const byItems = (generator: Generator) =>
        sixOf((v) =>
          scoreOf(
            key,
            v,
            drawn(urns[v]!, generator).flatMap((i) => rows.map((row) => [i, row[i]!] as const)),
          ),
        );
      expectShares(stability.items.shares, sharesOf(byItems, find));
      if (stability.respondents === null) continue;
      const byRespondents = (generator: Generator) => {
        const some = drawn(rows, generator);
        return sixOf((v) =>
          scoreOf(
            key,
            v,
            some.flatMap((row) => row.map((answer, i) => [i, answer] as const)),
          ),
        );
      };
      expectShares(stability.respondents.shares, sharesOf(byRespondents, find));
    }
  });
});

function expectShares(shares: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>): void {
  for (const [name, share] of Object.entries(shares)) expect(share).toBeCloseTo(expected[name] ?? 0, 9);
}

it.each(MEASURE_NAMES)("closeness counts one ordering after the other, ties too: %s", (measure) => {
  const finder = setFinder(measure, FOOTPRINTS);
  const generator = seededGenerator(5);
  for (let i = 0; i < 40; i++) {
    const scores = Array.from({ length: 6 }, () => 1 + below(i % 2 ? 9 : 400, generator.word()) / (i % 2 ? 2 : 100));
    if (finder.nearest(Float64Array.from(scores)) === 0) continue;
    const own = finder.distance;
    let count = 0;
    for (const ordering of orderingsOf(scores)) {
      if (finder.nearest(Float64Array.from(ordering)) !== 0 && finder.distance <= own + TOLERANCE) count++;
    }
    expect(closenessOf(scores, finder)!.asClose).toBe(count);
  }
});

function orderingsOf(things: readonly number[]): number[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, i) => orderingsOf(things.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}

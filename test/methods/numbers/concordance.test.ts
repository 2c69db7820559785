import fc from "fast-check";
import { expect, it } from "vitest";
import { associationOf, onAssociation } from "../../../src/methods/hvm/analyses/alignment/association";
import { distance, MEASURES } from "../../../src/methods/hvm";
import { chiSquareTail } from "../../../src/methods/numbers/chi-square";
import { concordanceOf } from "../../../src/methods/numbers/concordance";
import { differences } from "../../support/analyses/agrees";
import { published } from "../../support/analyses/references";

it("Kendall's W of the published judges (V17; ../../data/concordance.R)", () => {
  const { inputs, expected } = published("V17");
  expect(differences(concordanceOf(inputs as number[][]), expected)).toEqual([]);
});

it("Spearman's ρ with its interval, published (V20; ../../data/concordance.R)", () => {
  const { inputs, expected } = published("V20");
  const { x, y } = inputs as { x: number[]; y: number[] };
  expect(differences(associationOf(x, y), expected)).toEqual([]);
});

it("W is the mean ρ over all pairs in another dress", () => {
  const row = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const rhos = rows.flatMap((a, i) => rows.slice(i + 1).map((b) => 1 - distance(MEASURES.spearman, a, b)!));
      const { meanRho } = concordanceOf(rows);
      expect(meanRho).toBeCloseTo(rhos.reduce((sum, rho) => sum + rho, 0) / rhos.length, 9);
    }),
    { seed: 20261128 },
  );
});

it("says why there is no ρ, or no interval", () => {
  const [four, ten, many] = [4, 10, 30].map((n) => Array.from({ length: n }, (_, i) => i));
  const mixed = (values: number[]) => values.map((i) => (i * 7) % values.length);
  const cases: [number[], number[], string | null][] = [
    [[1, 2, 3], [1, 2, 3], "Needs four firms (interval: ten)."],
    [four!, [1, 1, 1, 1], "All values are equal."],
    [four!, mixed(four!), "The interval needs ten firms."],
    [ten!, ten!, "No interval: the two orders are the same or opposite."],
    [ten!, mixed(ten!), "Rough: under 25 firms."],
    [many!, mixed(many!), null],
  ];
  for (const [x, y, said] of cases) expect(onAssociation(associationOf(x, y))).toBe(said);
});

it("χ² tails keep their digits far out (scipy 1.17, chi2.sf)", () => {
  const known: [x: number, degrees: number, tail: number][] = [
    [0, 5, 1],
    [0.5, 1, 0.47950012218695337],
    [20.44540229885, 5, 0.001030634885234951],
    [60, 5, 1.2154569777183007e-11],
    [200, 5, 2.8406228986415534e-41],
    [1000, 5, 6.0100776879208495e-214],
  ];
  for (const [x, degrees, tail] of known) expect(chiSquareTail(x, degrees) / tail).toBeCloseTo(1, 9);
});

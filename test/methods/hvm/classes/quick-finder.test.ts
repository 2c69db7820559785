import { expect, it } from "vitest";
import {
  finderOf,
  FOOTPRINTS,
  MEASURE_NAMES,
  nearestIn,
  quickFinder,
  setFinder,
  sixOf,
} from "../../../../src/methods/hvm";
import { seededGenerator, unit } from "../../../../src/methods/numbers/generator";

it.each(MEASURE_NAMES)("the quick finder finds what the measure finds, near ties too: %s", (measure) => {
  const quick = quickFinder(measure, FOOTPRINTS);
  const exact = setFinder(measure, FOOTPRINTS);
  const find = finderOf(measure, FOOTPRINTS);
  const generator = seededGenerator(1);
  for (let i = 0; i < 5000; i++) {
    const scores = Float64Array.from({ length: 6 }, () => 1 + Math.floor(unit(generator.word()) * 5));
    const set = quick.nearest(scores);
    expect(set).toBe(exact.nearest(scores));
    expect(nearestIn(set)).toEqual(find(sixOf((v) => scores[v]!)));
  }
});

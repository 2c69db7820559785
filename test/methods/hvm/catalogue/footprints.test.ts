import { expect, it } from "vitest";
import { FOOTPRINTS, PROPOSITIONS, sequenceOf } from "../../../../src/methods/hvm";
import { readCsv } from "../../../support/studies";

// Origin: ../data/footprints.csv, Table 5 of the HVM paper
it("propositions, footprints and their ideal sequences are those of Table 5", () => {
  const [, ...rows] = readCsv("test/data/footprints.csv");
  expect(FOOTPRINTS).toEqual(rows.map((row) => row.slice(3, 9).map(Number)));
  expect(PROPOSITIONS.map(({ name, discipline, value }) => [name, discipline, value])).toEqual(
    rows.map((row) => row.slice(0, 3)),
  );
  expect(FOOTPRINTS.map((footprint) => sequenceOf(footprint).letters)).toEqual(rows.map((row) => row[9]));
});

it("every footprint sums to 100", () => {
  for (const footprint of FOOTPRINTS) expect(footprint.reduce((sum, value) => sum + value, 0)).toBe(100);
});

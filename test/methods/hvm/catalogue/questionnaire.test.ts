import { expect, it } from "vitest";
import { DEFAULT_KEY, VPDS } from "../../../../src/methods/hvm";
import { readCsv } from "../../../support/studies";

it("the default key is test/data/questionnaire-key.csv: 33 items with their part and VPD, none reversed", () => {
  const [, ...rows] = readCsv("test/data/questionnaire-key.csv");
  const key = DEFAULT_KEY.items.map(({ item, part, weights }) => [item, part, VPDS[weights.indexOf(1)]!]);
  expect(key).toEqual(rows.map((row) => row.slice(0, 3)));
  for (const { weights, reversed } of DEFAULT_KEY.items) {
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1);
    expect(reversed).toBe(false);
  }
});

it("its statements are sentences, and no two are the same", () => {
  const statements = DEFAULT_KEY.items.map(({ statement }) => statement);
  for (const statement of statements) expect(statement).toMatch(/^[A-Z].+\.$/);
  const folded = statements.map((statement) => statement.toLowerCase().replace(/[^a-z]/g, ""));
  expect(new Set(folded).size).toBe(33);
});

import { describe, expect, it } from "vitest";
import {
  type AnswerTable,
  countAnswers,
  type Key,
  MISSING,
  REFUSED,
  scoreFirms,
  type Six,
  sixOf,
} from "../../../../src/methods/hvm";
import { seeded } from "../../../support/survey";

/** Scores straight from the definition: for each firm and VPD, one answer after another. */
function byDefinition(key: Key, table: AnswerTable): number[] {
  return table.firms.flatMap((_, firm) =>
    [0, 1, 2, 3, 4, 5].map((vpd) => {
      let above = 0;
      let below = 0;
      for (let r = 0; r < table.firmOf.length; r++) {
        if (table.firmOf[r] !== firm) continue;
        for (const [c, index] of table.items.entries()) {
          const code = table.codes[r * table.items.length + c]!;
          const { weights, reversed } = key.items[index]!;
          if (code < 1 || code > 5) continue;
          above += weights[vpd]! * (reversed ? 6 - code : code);
          below += weights[vpd]!;
        }
      }
      return above / below;
    }),
  );
}

function random(respondents: number, items: number, firms: number, sorted: boolean) {
  const next = seeded(respondents + items);
  const key: Key = {
    items: Array.from({ length: items }, (_, i) => ({
      item: `Q${i}`,
      part: "",
      statement: "",
      weights: sixOf((v) => (v === i % 6 ? 1 : next() < 0.2 ? next() : 0)),
      reversed: next() < 0.3,
    })),
  };
  const firmOf = Uint32Array.from({ length: respondents }, () => Math.floor(next() * firms));
  if (sorted) firmOf.sort();
  const codes = Uint8Array.from({ length: respondents * items }, () => Math.floor(next() * 8));
  const order = Array.from({ length: items }, (_, i) => items - 1 - i);
  const names = Array.from({ length: firms }, (_, i) => `Firm ${i}`);
  return { key, table: { firms: names, respondents: [], firmOf, items: order, codes } };
}

describe("scoreFirms", () => {
  it.each([
    [1, 1, 1, true],
    [7, 6, 2, true],
    [50, 33, 3, false],
    [400, 33, 2, true],
    [400, 12, 1, true],
    [30, 700, 4, false],
  ])("agrees with the definition: %i respondents, %i items, %i firms", (respondents, items, firms, sorted) => {
    const { key, table } = random(respondents, items, firms, sorted);
    const expected = byDefinition(key, table);
    const scores = scoreFirms(key, table);
    for (const [i, score] of expected.entries()) {
      if (Number.isNaN(score)) expect(scores[i]).toBeNaN();
      else expect(Math.abs(scores[i]! - score)).toBeLessThan(1e-12);
    }
  });

  it("does not overflow: 300 respondents of one firm, 2,000 items of one VPD, all 5", () => {
    const weights: Six<number> = [1, 0, 0, 0, 0, 0];
    const items = Array.from({ length: 2000 }, (_, i) => ({
      item: `Q${i}`,
      part: "",
      statement: "",
      weights,
      reversed: false,
    }));
    const codes = new Uint8Array(300 * 2000).fill(5);
    codes[0] = 1;
    const table = { firms: ["X"], respondents: [], firmOf: new Uint32Array(300), items: items.map((_, i) => i), codes };
    expect(scoreFirms({ items }, table)[0]).toBe((5 * 599_999 + 1) / 600_000);
    expect(countAnswers(table)[0]!.answers.used).toBe(600_000);
  });

  it("reads a table that is a part of a larger buffer", () => {
    const { key, table } = random(9, 7, 2, true);
    const buffer = new Uint8Array(table.codes.length + 3);
    buffer.set(table.codes, 3);
    expect(scoreFirms(key, { ...table, codes: buffer.subarray(3) })).toEqual(scoreFirms(key, table));
  });

  it("refuses a table with an item that the key lacks", () => {
    const { key, table } = random(1, 2, 1, true);
    expect(() => scoreFirms(key, { ...table, items: [0, 9] })).toThrow("item number 9");
  });
});

it("countAnswers counts used, N/A, missing and refused cells firm by firm", () => {
  const codes = Uint8Array.of(1, 5, 0, MISSING, REFUSED, 3, 0, 0);
  const table = { firms: ["X", "Y", "Z"], respondents: [], firmOf: Uint32Array.of(0, 1), items: [0, 1, 2, 3], codes };
  expect(countAnswers(table)).toEqual([
    { respondents: 1, answers: { used: 2, notApplicable: 1, missing: 1, refused: 0 }, answeredShare: 0.5 },
    { respondents: 1, answers: { used: 1, notApplicable: 2, missing: 0, refused: 1 }, answeredShare: 0.25 },
    { respondents: 0, answers: { used: 0, notApplicable: 0, missing: 0, refused: 0 }, answeredShare: null },
  ]);
});

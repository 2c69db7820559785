import { expect, test } from "vitest";
import { generator } from "../../excel/reports/studies";
import { openHost, roundTrip } from "./open";

/** As Univer does it by itself. */
function universHash(text: string): number {
  let hash = 0;
  for (const sign of text) hash = sign.charCodeAt(0) + (hash << 6) + (hash << 16) - hash;
  return hash >>> 0;
}

/** Two formulas as long as each other, of different values, whose hashes are the same whatever precedes them. */
function colliding(): [string, string] {
  const random = generator(1);
  const seen = new Map<number, string>();
  for (;;) {
    const digits = Array.from({ length: 40 }, () => 1 + Math.floor(random() * 9)).join("");
    const formula = `=VALUE(RIGHT("a text that is longer than Univer keeps ${digits}",9))`;
    const other = seen.get(universHash(formula));
    if (other !== undefined && other !== formula) return [other, formula];
    seen.set(universHash(formula), formula);
  }
}

test("formulas that Univer would take for one another are computed each for itself", async () => {
  const formulas = colliding();
  await openHost();
  const { values } = await roundTrip("A1:B1", [formulas], "formulas");
  expect(values).toEqual([formulas.map((formula) => Number(formula.slice(-14, -5)))]);
});

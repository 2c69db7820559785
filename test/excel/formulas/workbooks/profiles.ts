/** Layout e: six scores, percentages or fractions per firm. */
import { percentagesOf } from "../../../../src/methods/hvm";
import type { CellDraft, SheetDraft } from "../../../support/case";
import { append, insertColumn, put, shift } from "../../../support/draft";
import { generator } from "../../../support/cohorts";
import { FIRMS, type ProofWorkbook } from "../../../support/people";

/** Scores with `digits` decimals: few of them make many ties. */
function scores(seed: number, firms: readonly string[], digits: number): [string, ...number[]][] {
  const random = generator(seed);
  return firms.map((firm) => [firm, ...Array.from({ length: 6 }, () => Number((1 + 4 * random()).toFixed(digits)))]);
}

function table(rows: readonly (readonly CellDraft[])[], name = "Profiles"): SheetDraft {
  return { name, rows: [["Firm", ..."ABCDEF"], ...rows.map((cells) => [...cells])] };
}

/** The columns of scores from last to first. */
function turned({ rows, ...sheet }: SheetDraft): SheetDraft {
  return { ...sheet, rows: rows.map(([firm, ...six]) => [firm!, ...six.reverse()]) };
}

function shares(whole: number, [firm, ...six]: readonly [string, ...number[]]): CellDraft[] {
  return [firm, ...percentagesOf(six).map((percentage) => (percentage / 100) * whole)];
}

const FLAT: CellDraft[] = ["Flat", 3, 3, 3, 3, 3, 3];

export const profileBooks: ProofWorkbook[] = [
  { name: "six scores per firm", sheets: [table(scores(61, FIRMS, 2))], assess: { ranks: "average" } },
  {
    name: "whole scores, of which most are tied",
    sheets: [append(table(scores(62, FIRMS, 0)), FLAT)],
    assess: { measure: "kendall", ranks: "average" },
  },
  {
    name: "whole scores of forty firms by their order",
    sheets: [
      table(
        scores(
          63,
          Array.from({ length: 40 }, (_, i) => `Firm ${i + 1}`),
          0,
        ),
      ),
    ],
    assess: { measure: "spearman", ranks: "dense" },
  },
  {
    name: "scores that are lacking or refused",
    sheets: [put(table(scores(64, FIRMS.slice(0, 6), 1)), { B2: null, C3: "3.18*", D4: 6 })],
    assess: { measure: "cosine" },
  },
  {
    name: "six percentages per firm",
    sheets: [table(scores(65, FIRMS.slice(0, 7), 1).map((row) => shares(100, row)))],
    assess: { measure: "euclidean" },
  },
  {
    name: "percentages with one decimal, a flat one and a wrong one among them",
    sheets: [
      table([
        ["HVM1", 12.5, 17, 17.7, 11.9, 16.5, 24.4],
        ["HVM3", 17.1, 16.3, 15.1, 14.2, 19.9, 17.4],
        ["Flat", ...Array<number>(6).fill(100 / 6)],
        ["Wrong", 10, 20, 10, 20, 10, 20],
      ]),
    ],
  },
  {
    name: "percentages of 0",
    sheets: [
      table([
        ["Alder", 0, 0, 20, 20, 10, 50],
        ["Birch", 50, 30, 20, 0, 0, 0],
        ["Cedar", 100, 0, 0, 0, 0, 0],
      ]),
    ],
    assess: { measure: "spearman" },
  },
  {
    name: "six fractions of 1 per firm",
    sheets: [table(scores(66, FIRMS.slice(0, 5), 2).map((row) => shares(1, row)))],
    assess: { measure: "cityblock" },
  },
  {
    name: "scores below a title, in another order of columns, with others between",
    sheets: [
      put(shift(insertColumn(turned(table(scores(67, FIRMS.slice(0, 6), 1))), "D", ["Sector", "x", "y"]), 3, 1), {
        A1: "Profiles",
      }),
    ],
    assess: { measure: "kendall", ranks: "dense" },
  },
  { name: "one firm's six scores", sheets: [table(scores(68, ["Alder"], 2))] },
];

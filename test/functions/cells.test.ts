import { describe, expect, it } from "vitest";
import { DEFAULT_KEY, SCALE } from "../../src/methods/hvm";
import { MOST_CELLS } from "../../src/functions/cells";
import { call, value } from "./formula";

const PROFILE = [2.5, 3.4, 3.54, 2.38, 3.29, 4.88];
const SHARES = [10, 20, 15, 5, 25, 25];
const FLAT = [3, 3, 3, 3, 3, 3];
const LETTERS = [["A", "B", "C", "D", "E", "F"]];
const ITEMS = DEFAULT_KEY.items.length;
const row = (answer: unknown) => Array<unknown>(ITEMS).fill(answer);
/** An empty cell, as Excel for Windows and Mac, Excel on the web and the pane hand it over. */
const BLANKS = [0, null, ""];

describe("profiles", () => {
  it("lie in a row, in a column, or in rows that give one result each", () => {
    expect(value("CLASSIFY", [PROFILE])).toBe("Socialisors");
    expect(
      value(
        "CLASSIFY",
        PROFILE.map((score) => [score]),
      ),
    ).toBe("Socialisors");
    expect(call("SEQUENCE", [PROFILE, [1, 3, 5, 2, 4, 5]])).toEqual([["FCBEAD"], ["C=FEBDA"]]);
  });

  it("are percentages when they sum to 100 or, as cells in per cent, to 1", () => {
    expect(call("VPD", [SHARES])).toEqual([SHARES]);
    const [shares] = call("VPD", [SHARES.map((share) => share / 100)]);
    shares!.forEach((share, v) => expect(share).toBeCloseTo(SHARES[v]!, 12));
    const rounded = [10, 20, 15, 5, 25, 25.4];
    expect(call("VPD", [rounded])[0]!.reduce<number>((sum, share) => sum + (share as number), 0)).toBeCloseTo(100, 12);
  });

  it.each(BLANKS)("with an empty cell, given as %j, are #N/A and never a score", (blank) => {
    const profile = [...PROFILE];
    profile[2] = blank as number;
    for (const id of ["VPD", "SEQUENCE", "CLASSIFY", "DISTANCES", "MARGIN", "RUNNERUP", "FOCUS"]) {
      const cells = call(id, [PROFILE, profile])[1]!;
      for (const cell of cells) {
        expect(cell).toBe(
          "#N/A Row 2, column 3 of profileOrAnswers is empty or 0, so there is no profile: nothing is known on Price Minimisation (C).",
        );
      }
    }
  });

  it("with a wrong cell are #VALUE! and say which cell and what is allowed; the other rows stay", () => {
    const result = call("CLASSIFY", [[7, 3, 3, 3, 3, 3], PROFILE, [1, 2, 3, "high", 5, 1], [1, 2, true, 4, 5, 1]]);
    expect(result).toEqual([
      [
        "#VALUE! Row 1, column 1 of profileOrAnswers is 7, which is no score from 1 to 5; and for percentages the row would have to sum to 100, but it sums to 22.",
      ],
      ["Socialisors"],
      ["#VALUE! Row 3, column 4 of profileOrAnswers is “high”. Use a score from 1 to 5 or a percentage above 0."],
      ["#VALUE! Row 4, column 3 of profileOrAnswers is “TRUE”. Use a score from 1 to 5 or a percentage above 0."],
    ]);
    expect(
      value(
        "SEQUENCE",
        [1, 2, -3, 4, 5, 1].map((score) => [score]),
      ),
    ).toBe("#VALUE! Row 3, column 1 of profileOrAnswers is “-3”. Use a score from 1 to 5 or a percentage above 0.");
  });

  it("with an error in a cell pass it on in their row", () => {
    const error = { type: "Error", basicValue: "#N/A", code: "#N/A", basicType: "Error" };
    expect(call("SEQUENCE", [[1, 2, error, 4, 5, 1], PROFILE])).toEqual([
      ["#N/A Row 1, column 3 of profileOrAnswers holds the error “#N/A”."],
      ["FCBEAD"],
    ]);
    expect(value("SEQUENCE", [[1, 2, "#DIV/0!", 4, 5, 1]])).toMatch(/^#VALUE! Row 1, column 3 .* “#DIV\/0!”/);
  });

  it("may hold formatted numbers and other rich values", () => {
    const rich = PROFILE.map((score) => ({ type: "FormattedNumber", basicValue: score, numberFormat: "0.00" }));
    expect(value("CLASSIFY", [rich])).toBe("Socialisors");
  });

  it("that are flat are not classifiable, but have Euclidean, city-block and cosine distances", () => {
    expect(value("CLASSIFY", [FLAT], "euclidean")).toMatch(/^#N\/A Not classifiable: all six/);
    expect(value("MARGIN", [FLAT])).toMatch(/^#N\/A Not classifiable/);
    expect(call("DISTANCES", [FLAT])[0]).toEqual(Array(6).fill(value("CLASSIFY", [FLAT])));
    for (const measure of ["euclidean", "cityblock", "cosine"]) {
      expect(value("DISTANCE", [FLAT], "A", measure)).toBeGreaterThan(0);
    }
    expect(value("SEQUENCE", [FLAT])).toBe("A=B=C=D=E=F");
  });

  it("at equal distances tie: both are named, the margin is 0, nothing is second", () => {
    const two = [40, 20, 10, 10, 10, 10];
    const footprints = [two, [20, 40, 10, 10, 10, 10], ...Array<number[]>(4).fill([5, 5, 10, 20, 30, 30])];
    const tied = [[3, 3, 1, 1, 1, 1]];
    expect(value("CLASSIFY", tied, null, footprints)).toBe("Innovators / Brand Managers");
    expect(value("MARGIN", tied, null, footprints)).toBe(0);
    expect(value("RUNNERUP", tied, null, footprints)).toBe(
      "#N/A Equally close to Innovators and Brand Managers: nothing is second.",
    );
    expect(value("RUNNERUP", [[4, 2, 1, 1, 1, 1]], null, [two, ...Array(5).fill(footprints[2])])).toBe(
      "Brand Managers / Price Minimisers / Simplifiers / Technological Integrators / Socialisors",
    );
  });

  it("FOCUS refuses percentages, row by row, and takes another bound", () => {
    const [scores, shares] = call("FOCUS", [PROFILE, SHARES]);
    expect(scores).toEqual([1]);
    expect(shares![0]).toMatch(/^#VALUE! FOCUS needs scores from 1 to 5/);
    expect(value("FOCUS", [PROFILE], 1.5)).toBe(3);
    for (const within of [0, 5, "a lot", -1]) expect(value("FOCUS", [PROFILE], within)).toMatch(/^#VALUE! within is/);
  });
});

describe("answers", () => {
  it("of all rows are one firm; words, N/A and empty cells are read as on sheets", () => {
    const scores = Array(6).fill(4);
    expect(call("SCORES", [row(4)])).toEqual([scores]);
    expect(call("SCORES", [row("High"), row("4 - High"), row("4")])).toEqual([scores]);
    for (const nothing of [...BLANKS, "N/A", "–"]) expect(call("SCORES", [row(4), row(nothing)])).toEqual([scores]);
  });

  it("on one dimension only leave the others #N/A, and no profile", () => {
    const answers = DEFAULT_KEY.items.map(({ weights }) => (weights[1] > 0 ? 5 : 0));
    const [scores] = call("SCORES", [answers]);
    expect(scores![1]).toBe(5);
    expect(scores![0]).toBe("#N/A No item was answered on Innovation (A).");
    expect(value("CLASSIFY", [answers])).toBe(
      "#N/A Not classifiable: no item was answered on Innovation (A), Price Minimisation (C), Simplification (D), Technological Integration (E) and Socialisation (F).",
    );
  });

  it("that are none make their firm #VALUE!, with cell, item and what is allowed; other firms stay", () => {
    const wrong = row(3);
    wrong[4] = 7;
    const result = call("CLASSIFY", [wrong, row(3)], null, null, null, [["Acme"], ["Bolt"]]);
    expect(result[0]![0]).toMatch(
      /^#VALUE! Row 1, column 5 of profileOrAnswers \(Q5\): “7” is outside the scale of 1 to 5. Enter 1 to 5/,
    );
    expect(result[1]![0]).toMatch(/^#N\/A Not classifiable: all six/);
  });

  it("of several firms give a row each, in order of appearance; names are one whatever their case and spaces", () => {
    const firms = [["Bolt"], ["Acme"], [" bolt "], ["Acme"]];
    expect(call("SCORES", [row(5), row(1), row(3), row(1)], null, firms)).toEqual([Array(6).fill(4), Array(6).fill(1)]);
  });

  it.each(BLANKS)("in rows without firm (%j) are refused; rows without firm and answer are passed over", (blank) => {
    expect(call("SCORES", [row(5), row(blank)], null, [["Acme"], [blank]])).toEqual([Array(6).fill(5)]);
    expect(value("SCORES", [row(5), row(4)], null, [["Acme"], [blank]])).toBe(
      "#VALUE! Row 2, column 1 of firms is empty, although there are answers in its row. Enter the firm's name.",
    );
  });

  it("need a firm for each row, in one column; profiles need none", () => {
    expect(value("SCORES", [row(5), row(4)], null, [["Acme"]])).toBe(
      "#VALUE! firms has 1 row and 1 column. Use one column with the firm of each of the 2 rows of answers.",
    );
    expect(value("VPD", [PROFILE], null, [["Acme"]])).toMatch(/^#VALUE! firms goes with answers/);
  });

  it("with another number of columns than items are refused", () => {
    expect(value("CLASSIFY", [[1, 2, 3, 4]])).toMatch(/^#VALUE! profileOrAnswers has 1 row and 4 columns. Give six/);
    expect(value("SCORES", [PROFILE])).toMatch(/^#VALUE! answers has 1 row and 6 columns, but the key has 33 items/);
  });
});

describe("a key", () => {
  it("of six items makes six columns answers; without it they are a profile", () => {
    const two = [
      [5, 1, 1, 1, 1, 2],
      [5, 1, 1, 1, 1, 2],
    ];
    expect(call("SEQUENCE", two)).toEqual([["AFB=C=D=E"], ["AFB=C=D=E"]]);
    expect(call("SEQUENCE", two, LETTERS)).toEqual([["AFB=C=D=E"]]);
    expect(call("SCORES", two, LETTERS)).toEqual([[5, 1, 1, 1, 1, 2]]);
  });

  it("may be a row or a column of letters or names, or a table with weights and reversal", () => {
    const table = [
      ["Item", "Part", "VPD", "Weight", "Reversed"],
      ...[..."ABCDEF"].map((vpd, i) => [`Q${i + 1}`, "All", vpd, 1, "No"]),
      ["Q7", "All", "A", 3, "Yes"],
    ];
    const answers = [[5, 1, 2, 3, 4, 5, 2]];
    expect(call("SCORES", answers, table)).toEqual([[(5 + 3 * 4) / 4, 1, 2, 3, 4, 5]]);
    const column = ["Innovation", "b", "Price Minimisers", "simplifier", "E", "F", "A"].map((vpd) => [vpd]);
    expect(call("SCORES", answers, column)).toEqual([[3.5, 1, 2, 3, 4, 5]]);
  });

  it("with a mistake names its cell", () => {
    expect(value("SCORES", [[1, 2]], [["A", "G"]])).toBe(
      "#VALUE! Row 1, column 2 of key is “G”. Use the VPD of an item, a letter from A to F.",
    );
    expect(
      value(
        "SCORES",
        [[1, 2]],
        [
          ["Item", "Part", "VPD"],
          ["Q1", "All", "H"],
        ],
      ),
    ).toBe("#VALUE! Row 2, column 3 of key holds “H”, which is no VPD; enter one letter from A to F.");
  });
});

describe("propositions, measures and footprints", () => {
  it("are known by singular, plural, any case, letter and dimension", () => {
    for (const name of ["Brand Managers", "brand manager", "BRAND  MANAGERS", "b", "B", "Brand Management"]) {
      expect(value("DISCIPLINE", name)).toBe("Product Leadership");
    }
    expect(value("VALUE", "nobody")).toMatch(
      /^#VALUE! Row 1, column 1 of proposition is “nobody”, which is no proposition. Use one of Innovators \(A\), /,
    );
    expect(value("DISTANCE", [PROFILE], "")).toMatch(/^#VALUE! proposition is empty. Use one of/);
  });

  it("may stand in cells, and a tie as HVM.CLASSIFY gives it keeps what is common", () => {
    const cells = [
      ["Innovators", "F"],
      ["Innovators / Brand Managers", "#N/A"],
    ];
    expect(call("DISCIPLINE", cells)).toEqual([
      ["Product Leadership", "Customer Intimacy"],
      ["Product Leadership", "#N/A Row 2, column 2 of proposition holds the error “#N/A”."],
    ]);
    expect(call("VALUE", cells)[1]![0]).toBe("Hard / Soft");
    expect(call("FOOTPRINT", [["A"], ["A / B"]])[1]![5]).toMatch(/names 2 propositions/);
  });

  it("a measure left out, empty or spelt otherwise is understood; an unknown one is refused", () => {
    for (const left of [null, undefined, "", 0]) {
      expect(value("DISTANCE", [PROFILE], "F", left)).toBe(value("DISTANCE", [PROFILE], "F", "correlation"));
    }
    expect(value("MARGIN", [PROFILE], "City-block")).toBe(value("MARGIN", [PROFILE], "cityblock"));
    expect(value("CLASSIFY", [PROFILE], "manhattan")).toBe(
      "#VALUE! measure is “manhattan”, and there is none of that name. Use one of correlation, spearman, kendall, euclidean, cityblock, cosine.",
    );
  });

  it("footprints must be six rows of six percentages that sum to 100", () => {
    expect(value("CLASSIFY", [PROFILE], null, [[1, 2]])).toMatch(/^#VALUE! footprints has 1 row and 2 columns/);
    const rows = Array.from({ length: 6 }, () => [40, 20, 10, 10, 10, 10]) as unknown[][];
    rows[3]![1] = "";
    expect(value("CLASSIFY", [PROFILE], null, rows)).toBe(
      "#VALUE! Row 4, column 2 of footprints: The footprint of Simplifiers needs a percentage of 0 or more for Brand Management.",
    );
    rows[3]![1] = 30;
    expect(value("CLASSIFY", [PROFILE], null, rows)).toMatch(/^#VALUE! Row 4 of footprints: .* sums to 110/);
  });
});

describe("HVM.RANKS", () => {
  it("ranks column by column; an empty cell has no rank and is not counted", () => {
    for (const blank of BLANKS) {
      const ranks = call("RANKS", [
        [4, 1],
        [blank, 1],
        [5, 3],
      ]);
      expect(ranks).toEqual([
        [2, 2],
        ["#N/A Row 2, column 1 of scores is empty or 0, so it has no rank.", 2],
        [1, 1],
      ]);
    }
    expect(call("RANKS", [["x"], [2]])).toEqual([["#VALUE! Row 1, column 1 of scores is “x”. Use a number."], [1]]);
  });

  it.each([
    ["shared-best", [1, 2, 2, 4]],
    ["Average", [1, 2.5, 2.5, 4]],
    ["dense", [1, 2, 2, 3]],
  ])("by the rule %s", (rule, expected) => {
    expect(call("RANKS", [[5], [4], [4], [1]], rule).flat()).toEqual(expected);
  });
});

describe("HVM.ANSWER", () => {
  it("understands what the sheets' reader understands", () => {
    expect(call("ANSWER", [SCALE.map(({ word }) => word)])).toEqual([[1, 2, 3, 4, 5]]);
    expect(call("ANSWER", [["N/A", 0, "5 = Very High", null, ""]])).toEqual([[0, 0, 5, "", ""]]);
    expect(value("ANSWER", "hihg")).toMatch(
      /^#VALUE! Row 1, column 1 of text: “hihg” is not an answer on the scale. Enter/,
    );
    expect(value("ANSWER", "5 = Low")).toMatch(/do not agree/);
    expect(value("ANSWER", true)).toMatch(/truth value/);
  });
});

describe("size", () => {
  it("a million cells are refused at once, and the limit is said", () => {
    const line = row(3);
    const million = Array<unknown[]>(Math.ceil(1_000_000 / ITEMS)).fill(line);
    const started = performance.now();
    expect(value("CLASSIFY", million)).toBe(
      "#VALUE! profileOrAnswers has 1,000,032 cells, and at most 500,000 are read at once. Give the rows that are filled rather than whole columns.",
    );
    expect(performance.now() - started).toBeLessThan(100);
  });

  it("as many cells as are allowed are read", () => {
    const answers = Array<unknown[]>(Math.floor(MOST_CELLS / ITEMS)).fill(row(3));
    expect(call("SCORES", answers)).toEqual([Array(6).fill(3)]);
  });

  it("10,000 rows spill as 10,000 single calls would", () => {
    const random = generator(20261123);
    const profiles = Array.from({ length: 10_000 }, () => Array.from({ length: 6 }, () => 1 + 4 * random()));
    for (const id of ["CLASSIFY", "MARGIN", "SEQUENCE"]) {
      const spilled = call(id, profiles);
      expect(spilled.length).toBe(10_000);
      for (let row = 0; row < 10_000; row += 97) expect(spilled[row]).toEqual(call(id, [profiles[row]])[0]);
    }
  });
});

/** Mulberry32. */
function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

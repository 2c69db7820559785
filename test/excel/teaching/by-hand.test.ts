import { expect, it } from "vitest";
import { cellAddress, columnLetters, parseArea } from "../../../src/cells/a1";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { settled } from "../../support/study";
import { recordsOf, useTeachingWorkbook, withoutResults } from "../../support/teaching";

/** The exercises that are worked out by hand: what a student finds with Excel's own formulas is what the key says. */
const workbook = useTeachingWorkbook(withoutResults);

const keyOf = (host: EmbeddedHost, sheet: string) =>
  recordsOf(host, "Answer key")
    .filter((row) => row["Sheet"] === sheet)
    .map((row) => ({
      cells: String(row["Cells"]),
      right: String(row["Right result"]),
      said: String(row["What the add-in says"]),
    }));

const at = (host: EmbeddedHost, sheet: string, address: string) => {
  const { row, column } = parseArea(address)!;
  return host.document.sheet(sheet)!.grid.value(row, column);
};

/** Types formulas into the cells of an area, row by row, and reads what they give. */
async function filled(host: EmbeddedHost, sheet: string, area: string, formulas: readonly string[][]) {
  const { row, column } = parseArea(area)!;
  const { grid } = host.document.sheet(sheet)!;
  formulas.forEach((cells, r) =>
    cells.forEach((formula, c) => host.user.edit(sheet, cellAddress(row + r, column + c), formula)),
  );
  await settled();
  return formulas.map((cells, r) => cells.map((_, c) => grid.value(row + r, column + c) as number));
}

/** "−.67", as the key writes r. */
const written = (r: number) => `${r < 0 ? "−" : ""}${Math.abs(r).toFixed(2).replace(/^0/, "")}`;

it("stability: the item of the key leaves the class as it is with the margin that the key says, and each pair of the key changes it", async () => {
  const host = await workbook.open();
  const sheet = "Exercise 4";
  const [one, two] = keyOf(host, sheet);
  const rows = recordsOf(host, sheet, 1).map((row) => Object.values(row));
  const rowOf = (label: string) => rows.findIndex(([first]) => first === label) + 2;
  const result = () => [at(host, sheet, `F${rowOf("Nearest")}`), at(host, sheet, `F${rowOf("Margin")}`)] as const;
  const without = async (...items: string[]) => {
    const cells = items.map((item) => `D${rowOf(item)}`);
    const answers = cells.map((cell) => at(host, sheet, cell) as number);
    cells.forEach((cell) => host.user.edit(sheet, cell, ""));
    await settled();
    const [nearest, margin] = result();
    cells.forEach((cell, i) => host.user.edit(sheet, cell, answers[i]!));
    await settled();
    return { nearest, margin: margin as number };
  };
  const [whole, margin] = result();
  expect([whole, margin]).toEqual(["Socialisors", expect.closeTo(0.256, 3)]);

  const [, item, told] = /without (Q\d+),.*margin (\S+) to/.exec(one!.right)!;
  expect(one!.cells).toBe(`D${rowOf(item!)}`);
  const left = await without(item!);
  expect([left.nearest, left.margin.toFixed(3)]).toEqual([whole, told]);

  const pairs = [...two!.right.matchAll(/(Q\d+) and (Q\d+) \(then ([^)]*)\)/g)];
  expect(pairs.length).toBeGreaterThan(3);
  expect(pairs.map(([, , , nearest]) => nearest)).not.toContain(whole);
  for (const [, a, b, nearest] of pairs) expect((await without(a!, b!)).nearest, `${a!} and ${b!}`).toBe(nearest);
  expect(result()).toEqual([whole, margin]);
  // analyses.md, section 6: FG4 .634, HVM1 1.000.
  expect(keyOf(host, sheet)[2]!.said).toMatch(/FG4 unsure \(.*63 %.*HVM1 stable \(.*100 %/);
});

it("alignment: CORREL of two parts gives the r and the means of the key, for a firm's own parts and those of others", async () => {
  const host = await workbook.open();
  const sheet = "Exercise 5";
  const [own, , crossed] = keyOf(host, sheet);
  const part = (firm: number, p: number) => `C${6 + 3 * firm + p}:H${6 + 3 * firm + p}`;
  const formula = (a: string, b: string) => `=CORREL(${a},${b})`;
  expect(own!.right).toContain(formula(part(0, 0), part(0, 1)));
  const pairs = await filled(
    host,
    sheet,
    own!.cells,
    [0, 1, 2].map((firm) =>
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ].map(([p, q]) => formula(part(firm, p!), part(firm, q!))),
    ),
  );
  ["HVM1", "HVM2", "FG2"].forEach((firm, i) => {
    const mean = pairs[i]!.reduce((sum, r) => sum + r, 0) / 3;
    expect(own!.right).toContain(`${firm}: ${pairs[i]!.map(written).join(", ")}; mean ${written(mean)}.`);
  });
  // analyses.md, section 1: HVM1 .94 .84 .88; FG2 .35 .67 .29.
  expect(pairs.map((row) => row.map(written))).toEqual([
    [".94", ".84", ".88"],
    [".72", ".69", ".68"],
    [".35", ".67", ".29"],
  ]);
  const others = await filled(
    host,
    sheet,
    crossed!.cells,
    [0, 1, 2].map((one) => [0, 1, 2].map((other) => formula(part(one, 0), part(other, 1)))),
  );
  expect(others.flat().map(written)).toEqual([...crossed!.right.matchAll(/−?\.\d\d/g)].map(([r]) => r));
});

it("transition: RANK gives the ranks of Table 8, and the key's formula the gap in score points, which add up to 0", async () => {
  const host = await workbook.open();
  const sheet = "Exercise 6";
  const [ranks, kinds, gap] = keyOf(host, sheet);
  const [formula] = /=RANK.*$/.exec(ranks!.right)!;
  expect(formula).toBe("=RANK(G6,$G$6:$G$15)");
  const rank = (column: string, row: number) => formula.replaceAll("G", column).replace("6,", `${row},`);
  const found = await filled(host, sheet, ranks!.cells, [
    [rank("G", 6), rank("B", 6)],
    [rank("F", 7), rank("G", 7)],
    [rank("F", 8), rank("D", 8)],
  ]);
  expect(found).toEqual([
    [3, 7],
    [6, 9],
    [1, 8],
  ]);
  expect(ranks!.said).toBe("HVM Transitions: HVM1 3 and 7, HVM2 6 and 9 and HVM3 1 and 8.");
  expect(kinds!.right).toMatch(/HVM1.*: major .*HVM2.*: realistic .*HVM3.*: difficult /);

  const [first] = /=AVERAGE.*$/.exec(gap!.right)!;
  const { column } = parseArea(gap!.cells)!;
  const across = [0, 1, 2, 3, 4, 5].map((v) =>
    first.replace(new RegExp(`(?<![$A-Z])${columnLetters(column)}(?=\\d)`, "g"), columnLetters(column + v)),
  );
  const [points] = await filled(host, sheet, gap!.cells, [across]);
  // analyses.md, section 2: HVM1 +2.4 +0.4 −0.4 +0.7 −0.6 −2.4.
  expect(points!.map((each) => Number(each.toFixed(1)))).toEqual([2.4, 0.4, -0.4, 0.7, -0.6, -2.4]);
  expect(points!.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9);
});

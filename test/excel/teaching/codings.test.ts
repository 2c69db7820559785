import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import { assessRelationship, questionInWords } from "../../../src/methods/constellations";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { recordsOf, useTeachingWorkbook, withoutResults } from "../../support/teaching";

const workbook = useTeachingWorkbook(withoutResults);

/** What the add-in finds of the only relationship on a sheet, and in which doubts. */
async function found(sheet: string) {
  const { codings } = await readAnswers({ sheets: [sheet] });
  expect(codings!.problems).toEqual([]);
  expect(codings!.relationships).toHaveLength(1);
  const { evidence } = codings!.relationships[0]!;
  expect(evidence.general![0]!.split("\n").length).toBeGreaterThan(2);
  return assessRelationship(codings!.relationships[0]!);
}

const keyOf = (host: EmbeddedHost, sheet: string) =>
  recordsOf(host, "Answer key").find((row) => row["Sheet"] === sheet)!;

const cellOf = (host: EmbeddedHost, sheet: string) => String(keyOf(host, sheet)["Cells"]);

describe("the exercises on codings", () => {
  it("7: the code that contradicts the interview rules out what all others speak for", async () => {
    const host = await workbook.open();
    const key = keyOf(host, "Exercise 7");
    const wrong = await found("Exercise 7");
    expect(wrong.found.status).toBe("none");
    expect(wrong.finding).toBe(key["Result with the mistake, or at first sight"]);
    host.user.edit("Exercise 7", cellOf(host, "Exercise 7"), "unilateral");
    const right = await found("Exercise 7");
    expect([right.found.status, right.found.best]).toEqual(["matched", "Systems integration"]);
    expect(right.finding).toBe(key["Right result"]);
  });

  it("8: each guess in the blank gives another name, and the blank a question", async () => {
    const host = await workbook.open();
    const key = keyOf(host, "Exercise 8");
    const open = await found("Exercise 8");
    expect(open.found.status).toBe("not-enough");
    expect(key["Right result"]).toContain(open.finding);
    expect(key["Right result"]).toContain(questionInWords(open.next!, open.found.possible));
    const names = new Set<string>();
    for (const guess of ["vertical", "horizontal"]) {
      host.user.edit("Exercise 8", cellOf(host, "Exercise 8"), guess);
      const { finding, found: guessed } = await found("Exercise 8");
      expect(key["Result with the mistake, or at first sight"]).toContain(`With ${guess}: ${finding}`);
      names.add(guessed.best!);
    }
    expect(names.size).toBe(2);
  });

  it("9: none of the nine remains, by codes that are all in the interview", async () => {
    const host = await workbook.open();
    const { finding, found: none } = await found("Exercise 9");
    expect(none.status).toBe("none");
    expect(keyOf(host, "Exercise 9")["Right result"]).toBe(finding);
    expect(none.oneAway.length).toBeGreaterThan(0);
  });

  it("the study is read without them, and they are never read beside it", async () => {
    await workbook.open();
    const { codings, sources } = await readAnswers({ sheets: ["Sample study"] });
    expect([codings, sources.map(({ sheet }) => sheet)]).toEqual([undefined, ["Sample study"]]);
  });
});

describe("Coding explained", () => {
  it("leads from the codes of a relationship to its finding, with the evidence, as the method has them", async () => {
    const host = await workbook.open();
    const rows = recordsOf(host, "Coding explained");
    const text = rows.map((row) => Object.values(row).join(" | ")).join("\n");
    expect(text).toContain("Contract Mfg. Ltd.");
    expect(rows.filter((row) => String(row["Coded, or found"]).startsWith("ruled out by"))).toHaveLength(8);
    expect(rows.filter((row) => row["Coded, or found"] === "remains")).toHaveLength(1);
    expect(text).toContain("Only Systems integration is left; 3 of 3 coded dimensions agree.");
    expect(text).toContain("Table 1 (with customers)");
    expect(text).toContain("Anything but firm only would rule Systems integration out.");
  });
});

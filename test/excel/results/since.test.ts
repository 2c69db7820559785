import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../src/cells/a1";
import { analyse } from "../../../src/excel/results/analyse";
import { sinceInWords } from "../../../src/excel/pages/since";
import { answers, MADE, openSheets, STUDY } from "../../support/study";

const LATER = { ...MADE, now: new Date("2026-11-23T08:30:00Z") };

async function analysedOnce() {
  const host = await openSheets(STUDY);
  const first = await analyse(MADE);
  return { host, first };
}

/** The letter of the column headed Class, wherever HVM Summary has it. */
function classColumn({ document }: Awaited<ReturnType<typeof openSheets>>): string {
  const { grid } = document.sheet("HVM Summary")!;
  const column = Array.from({ length: 20 }, (_, c) => grid.value(4, c)).indexOf("Class");
  return columnLetters(column);
}

describe("what changed since the last analysis", () => {
  it("is nothing that could be told after the first", async () => {
    const { first } = await analysedOnce();
    expect(first.since).toBeNull();
    expect(sinceInWords(first.since!)).toContain("no HVM Summary of an earlier analysis");
  });

  it("is told firm by firm, with who came and who went, in the pane's words and on HVM About", async () => {
    const { host, first } = await analysedOnce();
    const [acme] = first.cohort.firms;
    // What HVM Summary says is what is compared with: the user may have sorted it.
    host.user.edit("HVM Summary", "A6", "Bolt");
    host.user.edit("HVM Summary", "A7", "Acme");
    host.user.edit("HVM Summary", `${classColumn(host)}7`, "Brand Managers");
    host.user.edit("Answers", "A4", "Cord");
    const { since } = await analyse(LATER);
    expect(since).toEqual({
      made: MADE.now.toISOString(),
      changed: [{ firm: "Acme", before: "Brand Managers", after: acme!.classification }],
      added: ["Cord"],
      gone: ["Bolt"],
      same: 0,
    });
    const about = host.document.sheet("HVM About")!.grid;
    const rows = Array.from({ length: 40 }, (_, row) => [about.value(row, 1), about.value(row, 2)]);
    expect(rows.find(([point]) => point === "Since the last analysis")![1]).toBe(
      `Since 2026-11-22 12:00 UTC: Acme is ${acme!.classification} (was Brand Managers); no firm has the class of before. 1 firm added: Cord. 1 firm gone: Bolt.`,
    );
  });

  it("is nothing where every class is as it was", async () => {
    await analysedOnce();
    const { since } = await analyse(LATER);
    expect(sinceInWords(since!)).toBe("Since 2026-11-22 12:00 UTC: no class has changed (2 firms).");
  });

  it("is not known where the results followed the answers, or their columns are gone, and that is said", async () => {
    const { host } = await analysedOnce();
    await analyse({ ...MADE, results: "formulas" });
    host.user.edit("Answers", "C2", answers(9)[0]!);
    const live = await analyse(LATER);
    expect(sinceInWords(live.since!)).toContain("is not known: its classes were formulas");
    host.user.edit("HVM Summary", `${classColumn(host)}5`, "Kind");
    const renamed = await analyse(LATER);
    expect(sinceInWords(renamed.since!)).toContain("HVM Summary no longer has the columns Firm and Class");
  });
});

it("a class on HVM Summary leads to what stands behind it, whatever that sheet is called", async () => {
  const host = await openSheets(STUDY, { name: "HVM Profiles", rows: [["the user's own"]] });
  await analyse(MADE);
  const links = host.document.sheet("HVM Summary")!.hyperlinks;
  const references = [...links.values()].map(({ documentReference }) => documentReference);
  expect(references).toEqual(["'HVM Profiles 2'!A6", "'HVM Profiles 2'!A7"]);
  const profiles = host.document.sheet("HVM Profiles 2")!.grid;
  expect([profiles.value(5, 0), profiles.value(6, 0)]).toEqual(["Acme", "Bolt"]);
});

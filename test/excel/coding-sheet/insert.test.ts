import { afterEach, describe, expect, it, vi } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import { insertCodingSheet } from "../../../src/excel/coding-sheet";
import { CODES, CODES_OF, codingOf, factsOf, NAMES, SHEET_COLUMNS } from "../../../src/methods/constellations";
import type { Fault } from "../../../src/workbench/host";
import { cellAt, type SheetState } from "../../../src/workbench/workbook";
import { ManualClock } from "../../support/clock";
import { openSheets, openState, refusal, STUDY } from "../../support/study";
import { sheetNamed, valueAt } from "../../support/workbooks";

const HEADINGS = SHEET_COLUMNS.map(({ heading }) => heading);

/** The row of the headings, from 0. */
function headingRow(sheet: SheetState): number {
  const [key] = [...sheet.cells].find(([, { value }]) => value === "Firm")!;
  return cellAt(key).row;
}

const insert = async () => {
  const host = await openState();
  const { sheet: name } = await insertCodingSheet();
  const state = await host.state();
  const sheet = sheetNamed(state, name);
  return { host, state, sheet, row: headingRow(sheet) };
};

afterEach(() => vi.restoreAllMocks());

describe("the template of a coding sheet", () => {
  it("has the columns in their order, nothing filled in, and starts in the first row", async () => {
    const { state, sheet, row } = await insert();
    expect(sheet.name).toBe("Relationships");
    expect(HEADINGS.map((_, c) => valueAt(sheet, row, c))).toEqual(HEADINGS);
    const filled = [...sheet.cells].filter(([key, { value }]) => cellAt(key).row > row && value !== null);
    expect(filled).toEqual([]);
    expect([state.activeSheet, state.selection]).toEqual([sheet.id, `A${row + 2}`]);
    expect(await refusal(readAnswers())).toMatchObject({ code: "no-relationships" });
  });

  it("offers each facet's codes, and the nine, and lets several pass", async () => {
    const { sheet, row } = await insert();
    const offered = new Map(sheet.validations.map((each) => [HEADINGS[each.area.column], each]));
    const listed = SHEET_COLUMNS.flatMap((column): [string, readonly string[]][] => {
      if (column.is === "judged") return [[column.heading, NAMES]];
      return column.is === "codes" ? [[column.heading, CODES_OF[column.facet]]] : [];
    });
    expect([...offered].map(([heading, { list }]) => [heading, list])).toEqual(listed);
    for (const { area, style, promptTitle, prompt, errorMessage } of offered.values()) {
      expect([area.row, area.columns, style]).toEqual([row + 1, 1, "Information"]);
      expect(promptTitle).toBe(HEADINGS[area.column]);
      expect([prompt, errorMessage].map((text) => text!.length > 30 && text!.length <= 255)).toEqual([true, true]);
    }
    expect(offered.get("Interfirm adaptation")!.prompt).toContain("reciprocal: Both change");
  });

  it("says what every code means, and asks every question, in rows that are folded away", async () => {
    const { sheet, row } = await insert();
    const above = (c: number) => Array.from({ length: row }, (_, r) => valueAt(sheet, r, c));
    SHEET_COLUMNS.forEach((column, c) => {
      if (column.is !== "codes") return;
      const { question } = factsOf(column.facet);
      const meanings = CODES.filter(({ facet }) => facet === column.facet).map((one) => `${one.code}: ${one.meaning}`);
      expect(above(c)).toEqual(expect.arrayContaining([question, ...meanings]));
    });
    const rows = [...sheet.rowLevels.keys()];
    expect(rows).toEqual(Array.from({ length: row - 4 }, (_, i) => 4 + i));
    expect(sheet.hiddenRows).toEqual(rows);
    expect(valueAt(sheet, 2, 2)).toContain(`open rows 5 to ${row} by the + beside row ${row + 1}`);
    expect([...sheet.columnLevels.keys()].map((c) => HEADINGS[c])).toEqual(
      SHEET_COLUMNS.flatMap((column) =>
        column.is === "codes" && !factsOf(column.facet).isMain ? [column.heading] : [],
      ),
    );
    expect(sheet.hiddenColumns).toEqual([]);
  });

  it("where Excel has no groups, the meanings stand open", async () => {
    const host = await openState();
    vi.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    await insertCodingSheet();
    const sheet = sheetNamed(await host.state(), "Relationships");
    expect([sheet.hiddenRows, sheet.rowLevels.size, sheet.columnLevels.size]).toEqual([[], 0, 0]);
    expect(valueAt(sheet, 2, 2)).toContain("it stands above each heading");
  });

  it("filled in, it is read without a doubt, and texts stay texts", async () => {
    const { host, row } = await insert();
    const put = (heading: string, text: string) => {
      const letter = String.fromCharCode("A".charCodeAt(0) + HEADINGS.indexOf(heading));
      host.user.edit("Relationships", `${letter}${row + 2}`, text);
    };
    put("Firm", "007");
    put("Service", "=1+1");
    put("Mode of coordination", "informal agreement; formal agreement");
    put("Closeness", "close");
    put("Place of work", "own site");
    put("Evidence for structure", "=A1 says the director");
    put("Constellation (judged)", "Systems integration");
    put("Employees", "12");
    const { relationships, problems, sources } = (await readAnswers()).codings!;
    expect(problems).toEqual([]);
    expect(sources[0]!.leftOut).toEqual([]);
    expect(relationships).toMatchObject([
      {
        firm: "007",
        service: "=1+1",
        coding: codingOf(["informal agreement", "formal agreement", "close", "own site"]),
        evidence: { Structure: ["=A1 says the director"] },
        judged: ["Systems integration"],
      },
    ]);
  });

  it("takes another name where its own is taken, leaves the user's sheets as they are, and disturbs no answers", async () => {
    const mine = { name: "relationships", rows: [["mine"]] };
    const host = await openSheets(STUDY, mine);
    const before = await host.state();
    const answers = await readAnswers();
    expect(await insertCodingSheet()).toEqual({ sheet: "Relationships 2" });
    expect((await host.state()).sheets.slice(0, 2)).toEqual(before.sheets);
    const { problems, ...answered } = await readAnswers();
    expect({ ...answered, problems: problems.slice(0, -1) }).toEqual(answers);
    expect(problems.at(-1)).toMatchObject({ code: "sheet-not-read", sheet: "Relationships 2" });
  });
});

describe("when something fails", () => {
  const FAULTS: Fault[] = [
    { kind: "http", status: 500 },
    { kind: "error", code: "AccessDenied", action: 0 },
    { kind: "truncated" },
    { kind: "emptyResults" },
    { kind: "throws" },
  ];

  it.each(FAULTS)(
    "at any message, the user's sheets are as before and at most the whole sheet is added: %o",
    async (fault) => {
      const first = await openSheets(STUDY);
      const { messages } = first.traffic;
      await insertCodingSheet();
      const sent = first.traffic.messages - messages;
      const whole = sheetNamed(await first.state(), "Relationships");
      expect(sent).toBeGreaterThan(2);
      for (let message = 1; message <= sent; message++) {
        for (const applied of ["applied", "notApplied"] as const) {
          const host = await openSheets(STUDY);
          const before = await host.state();
          host.faults.inject(fault, { message, applied });
          const outcome = await insertCodingSheet().then(
            () => "added",
            ({ code }: { code: string }) => code,
          );
          host.faults.clear();
          const after = await host.state();
          expect(after.sheets[0], `${message} ${applied}`).toEqual(before.sheets[0]);
          // How it prints is set at the end, and may fail without a word.
          if (outcome === "added") {
            expect({ ...after.sheets[1]!, id: "", page: null }).toEqual({ ...whole, id: "", page: null });
          } else {
            expect(outcome).toMatch(
              /^(connection-lost|excel-busy|session-ended|access-denied|excel-failed|damaged-answer|no-confirmation)$/,
            );
            expect(after.sheets.length, `${message} ${applied} ${outcome}`).toBe(1);
          }
        }
      }
    },
  );

  it("when Excel is silent it can be stopped, and says so", async () => {
    const host = await openSheets(STUDY);
    host.faults.inject({ kind: "silent" }, { message: 2, persistent: true });
    const stop = new AbortController();
    const refused = refusal(insertCodingSheet({ clock: new ManualClock(), signal: stop.signal }));
    stop.abort();
    expect(await refused).toMatchObject({ code: "stopped" });
  });
});

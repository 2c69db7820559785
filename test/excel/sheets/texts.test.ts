import { describe, expect, test } from "vitest";
import type { Problem } from "../../../src/excel";
import { writeReports } from "../../../src/excel/results";
import type { Action, Query } from "../../../src/workbench/host/protocol/protocol";
import { IMPRINT, namedFirms, problem } from "../../support/cohorts";
import { open, sheetNamed, valueAt, valuesAt } from "../../support/workbooks";

/** Texts that Excel would take for something else (rules.md 28). */
const HOSTILE = [
  '=HYPERLINK("http://x")',
  "=1+1",
  "+1",
  "-1",
  "@x",
  "007",
  "1-2",
  "TRUE",
  "1E5",
  "5%",
  "3/4",
  "\t=1",
  "\r=1",
  "a\nb",
  "a\r\nb",
  "12:30",
  "$5",
  "#N/A",
  "(3)",
  "1,000",
  "Łódź 🏭 工場",
  "x".repeat(300),
];

async function writeHostile() {
  const host = await open();
  host.traffic.keepLog();
  const { cohort, reading } = namedFirms(HOSTILE);
  const problems = HOSTILE.map((text, i) =>
    problem(i, { value: text, problem: text, remedy: text, sheet: text.slice(0, 31), code: text as Problem["code"] }),
  );
  const leftOut = HOSTILE.map((header) => ({ sheet: "Answers", cell: "C1", header }));
  const hostile = { ...reading, problems, leftOut, footprintsSheet: "=1+1", keySheet: "=1+1" };
  await writeReports({ cohort, reading: hostile }, IMPRINT);
  const state = await host.state();
  host.close();
  return { state, log: host.traffic.log!.map(({ query }) => query) };
}

describe("texts", () => {
  test("a firm's name comes out as that text on every sheet, and no cell is a formula", async () => {
    const { state } = await writeHostile();
    for (const name of ["HVM Summary", "HVM Profiles", "HVM Distances", "HVM Rankings"]) {
      const firms = valuesAt(sheetNamed(state, name), 5, 0, HOSTILE.length, 1).map(([firm]) => firm);
      expect(firms, name).toEqual(HOSTILE);
    }
    for (const sheet of state.sheets) for (const cell of sheet.cells.values()) expect(cell.formula).toBeUndefined();
    const blocks = [0, 1, 2, 3, 4, 5].map((vpd) =>
      valuesAt(sheetNamed(state, "HVM Rankings"), 5, 8 + vpd * 3, HOSTILE.length, 1).flat(),
    );
    // The class's letter stands behind each.
    const named = (label: unknown) => String(label).replace(/ \[[^\]]*\]$/, "");
    for (const block of blocks) expect(block.map(named).sort()).toEqual([...HOSTILE].sort());
  });

  test("values, sheets and words of problems come out as text; a number too", async () => {
    const { state } = await writeHostile();
    const problems = sheetNamed(state, "HVM Problems");
    expect(valuesAt(problems, 5, 3, HOSTILE.length, 1).flat()).toEqual(HOSTILE.map((text) => cut(text)));
    expect(valuesAt(problems, 5, 6, HOSTILE.length, 1).flat()).toEqual(HOSTILE);
    expect(valueAt(sheetNamed(state, "HVM Distances"), 3, 9)).toBe("Footprints used (from the sheet =1+1)");
  });

  test('in the request, each text goes into cells whose format was set to "@" before, or begins with an apostrophe', async () => {
    const { log } = await writeHostile();
    const texts = log.flatMap((query) => textsOf(query));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ text, isText }) => !isText && text !== "" && !text.startsWith("'"))).toEqual([]);
    for (const text of HOSTILE) expect(texts.some((each) => each.text === text)).toBe(true);
  });

  test("numbers leave as numbers and are numbers", async () => {
    const { state } = await writeHostile();
    for (const column of [4, 5, 12, 13, 15, 16])
      expect(typeof valueAt(sheetNamed(state, "HVM Summary"), 5, column)).toBe("number");
    for (let column = 1; column <= 12; column++) {
      expect(typeof valueAt(sheetNamed(state, "HVM Profiles"), 5, column)).toBe("number");
    }
  });

  test("no name of a firm is part of a chart's title or series", async () => {
    const { state } = await writeHostile();
    for (const { charts } of state.sheets) {
      for (const { title, series } of charts) {
        expect(title).toMatch(/^(Figure (1\.|2[a-f]\.) |What is expected of the classes: their footprints$)/);
        for (const { name } of series) expect(name).toMatch(/^='HVM (Profiles|Rankings)'!\$[A-Z]+\$\d+$/);
      }
    }
  });
});

function cut(text: string): string {
  return text.length <= 255 ? text : `${text.slice(0, 254)}…`;
}

/** Each text that a request puts into a cell, with whether that cell's format was made "@" by it before. */
function textsOf({ Actions: actions, ObjectPaths: paths }: Query): { text: string; isText: boolean }[] {
  const formats = new Map<string, string>();
  return actions.flatMap((action) => {
    if (action.ActionType !== 4 || !["Values", "Formulas", "NumberFormat"].includes(action.Name)) return [];
    // An axis of a chart has a number format too.
    if (paths[action.ObjectPathId]!.Name === "ValueAxis") return [];
    const value = action.ArgumentInfo?.Arguments?.[0];
    const at = place(action);
    if (action.Name === "NumberFormat") {
      const only = Array.isArray(value) ? (value as string[][])[0]![0]! : String(value);
      for (let r = 0; r < at.rows; r++) {
        for (let c = 0; c < at.columns; c++) formats.set(`${at.sheet}:${at.row + r}:${at.column + c}`, only);
      }
      return [];
    }
    return (value as unknown[][]).flatMap((cells, r) =>
      cells.flatMap((cell, c) => {
        if (typeof cell !== "string") return [];
        return [{ text: cell, isText: formats.get(`${at.sheet}:${at.row + r}:${at.column + c}`) === "@" }];
      }),
    );
  });

  function place({ ObjectPathId: id }: Action): {
    sheet: number;
    row: number;
    column: number;
    rows: number;
    columns: number;
  } {
    const path = paths[id]!;
    const [row, column, rows = 1, columns = 1] = path.ArgumentInfo!.Arguments as number[];
    if (path.Name === "GetCell" || path.Name === "GetRangeByIndexes") {
      return { sheet: path.ParentObjectPathId!, row: row!, column: column!, rows, columns };
    }
    throw new Error(`A range was addressed by ${path.Name}.`);
  }
}

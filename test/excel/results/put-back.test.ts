import { columnLetters } from "../../../src/cells/a1";
import { describe, expect, test, vi } from "vitest";
import { HvmError } from "../../../src/excel/errors";
import { analyse } from "../../../src/excel/results/analyse";
import { INCOMPLETE } from "../../../src/excel/workbook/owned-sheets";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { base, respondentRows } from "../../support/draft";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { open, sheetNamed, valueAt } from "../../support/workbooks";

/** Each tries many messages. */
vi.setConfig({ testTimeout: 240_000 });

const SURVEY = workbookOf([respondentRows(base())]);
const values = () => analyse({ ...MADE, further: [] });
const formulas = () => analyse({ ...MADE, results: "formulas", further: [] });

const FAULTS: readonly Fault[] = [
  { kind: "error", code: "AccessDenied" },
  { kind: "http", status: 500 },
];

describe.each([
  { title: "values over formulas", earlier: formulas, later: values },
  { title: "formulas over values", earlier: values, later: formulas },
])("a run that fails puts back what was there: $title", ({ earlier, later }) => {
  test.each(FAULTS)("whatever message meets %j", async (fault) => {
    const before = await stateAfter(SURVEY, earlier);
    const messages = await messagesOf(before, later);
    for (let message = 2; message < messages; message++) {
      const host = await open(before);
      host.faults.inject(fault, { message, applied: "applied" });
      const error = await later().catch((thrown: unknown) => thrown);
      if (error instanceof HvmError) expect(await host.state(), `message ${message}`).toEqual(before);
      host.close();
    }
  });
});

async function stateAfter(state: WorkbookState, run: () => Promise<unknown>): Promise<WorkbookState> {
  const host = await open(state);
  await run();
  const after = await host.state();
  host.close();
  return after;
}

async function messagesOf(state: WorkbookState, run: () => Promise<unknown>): Promise<number> {
  const host: EmbeddedHost = await open(state);
  await run();
  const { messages } = host.traffic;
  host.close();
  return messages;
}

const ANSWERS = SURVEY.sheets[0]!.name;

describe.each([
  ["renamed", (host: EmbeddedHost) => host.user.rename(ANSWERS, "Survey '26")],
  ["deleted", (host: EmbeddedHost) => host.user.delete(ANSWERS)],
] as const)("while the sheet of answers is %s between two messages", (_, act) => {
  test("the results are as they would be without the run, or the new ones, or say that they are incomplete", async () => {
    const survey = workbookOf([respondentRows(base()), { name: "Notes", rows: [["mine"]] }]);
    const before = await stateAfter(survey, formulas);
    const alone = await stateAfter(before, async () => undefined);
    const messages = await messagesOf(before, formulas);
    for (let message = 2; message <= messages; message++) {
      const untouched = await open(alone);
      act(untouched);
      const expected = await untouched.state();
      untouched.close();
      const host = await open(before);
      host.faults.meanwhile(() => act(host), message);
      const error = await formulas().catch((thrown: unknown) => thrown);
      const after = await host.state();
      host.close();
      if (!(error instanceof HvmError)) continue;
      for (const { name } of expected.sheets) {
        const sheet = sheetNamed(after, name);
        if (valueAt(sheet, 0, 0) === INCOMPLETE) continue;
        expect(sheet.cells, `${name}, message ${message} of ${messages}, ${error.message}`).toEqual(
          sheetNamed(expected, name).cells,
        );
      }
    }
  });
});

test("a note that somebody types below our table meanwhile is never lost, and is said", async () => {
  const host = await open(await stateAfter(SURVEY, values));
  // Another firm, so that the tables have to grow.
  const rows = respondentRows(base()).rows;
  rows.at(-1)!.forEach((cell, c) => {
    host.user.edit(ANSWERS, `${columnLetters(c)}${rows.length + 1}`, c === 0 ? "Another firm" : (cell as string));
  });
  const before = await host.state();
  const summary = sheetNamed(before, "HVM Summary").tables[0]!.area;
  const below = `B${summary.row + summary.rows + 1}`;
  const messages = await messagesOf(before, values);
  let refused = 0;
  for (let message = 2; message <= messages; message++) {
    const expected = await open(before);
    expected.user.edit("HVM Summary", below, "=1+1");
    const noted = await expected.state();
    expected.close();
    const host = await open(before);
    let isNoted = false;
    host.faults.meanwhile(() => {
      if (sheetNamed(host.document.state(), "HVM Summary").tables[0]!.area.rows !== summary.rows) return;
      isNoted = true;
      host.user.edit("HVM Summary", below, "=1+1");
    }, message);
    const error = await values().catch((thrown: unknown) => thrown);
    if (isNoted) {
      expect(error, `message ${message} of ${messages}`).toMatchObject({ code: "notes-in-the-way" });
      expect(await host.state(), `message ${message}`).toEqual(noted);
      refused++;
    }
    host.close();
  }
  expect(refused).toBeGreaterThan(1);
});

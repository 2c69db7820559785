import { describe, expect, test, vi } from "vitest";
import { insertCatalogue } from "../../../src/excel/catalogue";
import { insertCodingSheet } from "../../../src/excel/coding-sheet";
import { HvmError } from "../../../src/excel/errors";
import { insertQuestionnaire } from "../../../src/excel/questionnaire";
import { analyse } from "../../../src/excel/results/analyse";
import { insertSampleStudy } from "../../../src/excel/samples/sample-study";
import { insertTeachingWorkbook } from "../../../src/excel/teaching";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { base, respondentRows } from "../../support/draft";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { open } from "../../support/workbooks";

/** Each tries many messages. */
vi.setConfig({ testTimeout: 240_000 });

/** Somebody else, a co-author or the user, acts between two of our messages (rules.md 29). */
const SURVEY = workbookOf([respondentRows(base())]);
const EMPTY = workbookOf([{ name: "Notes", rows: [["mine"]] }]);

interface Verb {
  readonly title: string;
  readonly state: WorkbookState;
  /** What somebody else calls a sheet meanwhile: names that ours would have. */
  readonly sheets: readonly string[];
  run(): Promise<unknown>;
  /** Takes long: fewer messages and faults are tried. */
  readonly isLong?: boolean;
}

const VERBS: Verb[] = [
  {
    title: "results as values",
    state: SURVEY,
    sheets: ["HVM Summary", "hvm about"],
    run: () => analyse({ ...MADE, further: [] }),
  },
  {
    title: "results as formulas",
    state: SURVEY,
    sheets: ["HVM Profiles", "HVM Key", "HVM Footprints"],
    run: () => analyse({ ...MADE, results: "formulas", further: [] }),
  },
  {
    title: "the questionnaire",
    state: EMPTY,
    sheets: ["Questionnaire"],
    run: () => insertQuestionnaire({ firms: [{ firm: "Acme", respondents: ["Ann"] }] }),
  },
  { title: "the sample study", state: EMPTY, sheets: ["Sample study"], run: () => insertSampleStudy() },
  { title: "the coding sheet", state: EMPTY, sheets: ["Relationships"], run: () => insertCodingSheet() },
  {
    title: "the catalogue",
    state: EMPTY,
    sheets: ["HVM Constellation Network"],
    run: () => insertCatalogue(),
  },
  {
    title: "the teaching workbook",
    state: EMPTY,
    sheets: ["Start", "HVM Key"],
    run: () => insertTeachingWorkbook(MADE),
    isLong: true,
  },
];

interface Meanwhile {
  /** What they type into the sheet; nothing leaves it empty. */
  readonly cell: string;
  /** What goes wrong besides, and so many messages later. */
  readonly fault: Fault | null;
  readonly later: number;
}

const MEANWHILE: readonly Meanwhile[] = [
  { cell: "theirs", fault: null, later: 0 },
  { cell: "", fault: { kind: "error", code: "AccessDenied" }, later: 1 },
  { cell: "", fault: { kind: "http", status: 500 }, later: 0 },
];

describe.each(VERBS)("while somebody else adds a sheet: $title", ({ state, sheets, run, isLong }) => {
  test.each(sheets)('"%s", nothing of theirs is taken away or changed, and all else is as it was', async (name) => {
    const messages = await messagesOf(state, run);
    for (let message = 2; message <= messages; message += isLong ? 4 : 1) {
      for (const { cell, fault, later } of isLong ? MEANWHILE.slice(0, 1) : MEANWHILE) {
        const host = await open(state);
        let isThere = false;
        host.faults.meanwhile(() => {
          // Once ours is there, Excel refuses them the name.
          if (host.document.sheet(name)) return;
          isThere = true;
          host.user.add(name);
          if (cell) host.user.edit(name, "A1", cell);
        }, message);
        if (fault) host.faults.inject(fault, { message: message + later, applied: "applied" });
        const what = `message ${message}, ${JSON.stringify(fault)}`;
        const error = await run().catch((thrown: unknown) => thrown as HvmError);
        if (isThere) await isTheirs(host, name, cell, what);
        const after = await host.state();
        // A fault of a later message may be that of the one that takes away.
        if (error instanceof HvmError && later === 0) expect(namesOf(after, name), what).toEqual(namesOf(state));
        // Marks of sheets that were added are taken off, unless that very message was refused.
        if (!(error instanceof HvmError) && !fault)
          expect(after.sheets.flatMap(({ names }) => names.map((each) => each.name))).not.toContain("HVM_Added");
        host.faults.clear();
        if (fault && isThere) {
          await run().catch(() => undefined);
          await isTheirs(host, name, cell, `${what}, after another run`);
        }
        host.close();
      }
    }
  });
});

/** What somebody else's names are, which formulas need, or would seem to be ours. */
const THEIRS = "=Notes!$A$1";

test("a name that somebody else defines meanwhile keeps what they gave it, whatever comes of the run", async () => {
  const state = workbookOf([respondentRows(base()), { name: "Notes", rows: [["mine"]] }]);
  const live = () => analyse({ ...MADE, results: "formulas", further: [] });
  for (const before of [state, await stateAfter(state, live)]) {
    const messages = await messagesOf(before, live);
    for (let message = 2; message <= messages; message++) {
      for (const fault of [null, { kind: "http", status: 500 } as const]) {
        // Of a name that was ours and whose new meaning was lost with an answer nobody can know.
        if (fault && before !== state) continue;
        const host = await open(before);
        host.faults.meanwhile(() => host.user.define("HVM_Scores", THEIRS), message);
        if (fault) host.faults.inject(fault, { message, applied: "applied" });
        const error = await live().catch((thrown: unknown) => thrown as HvmError);
        const { names } = await host.state();
        const what = `message ${message} of ${messages}, ${JSON.stringify(fault)}, ${before === state}`;
        expect(names.find(({ name }) => name === "HVM_Scores")?.formula, what).toBe(THEIRS);
        if (error instanceof HvmError) {
          expect(["name-taken", "item-not-found", "formulas-differ", "connection-lost"], what).toContain(error.code);
        }
        host.close();
      }
    }
  }
});

async function stateAfter(state: WorkbookState, run: () => Promise<unknown>): Promise<WorkbookState> {
  const host = await open(state);
  await run();
  const after = await host.state();
  host.close();
  return after;
}

async function messagesOf(state: WorkbookState, run: () => Promise<unknown>): Promise<number> {
  const host = await open(state);
  await run();
  const { messages } = host.traffic;
  host.close();
  return messages;
}

function namesOf({ sheets }: WorkbookState, but = ""): string[] {
  return sheets.map(({ name }) => name).filter((name) => name !== but);
}

/** Their sheet is there, and holds what they put there. */
async function isTheirs(host: EmbeddedHost, name: string, cell: string, what: string): Promise<void> {
  const theirs = (await host.state()).sheets.find((sheet) => sheet.name === name);
  expect(theirs, what).toBeDefined();
  const held = [...theirs!.cells.values()].flatMap(({ value }) => (value === null ? [] : [value]));
  expect(held, what).toEqual(cell ? [cell] : []);
}

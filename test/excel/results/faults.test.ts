import { beforeAll, describe, expect, test } from "vitest";
import { HvmError } from "../../../src/excel/errors";
import { writeReports } from "../../../src/excel/results";
import type { Constellations } from "../../../src/excel/pages/constellations/results";
import { explore, FURTHER, type FurtherId, type Outcomes } from "../../../src/methods";
import { sixOf } from "../../../src/methods/hvm";
import { INCOMPLETE } from "../../../src/excel/workbook/owned-sheets";
import type { Silence } from "../../../src/excel/workbook/watchdog";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import { DEFAULT_WIDTH } from "../../../src/workbench/host/model/sheets/sheet";
import { cellAt, type WorkbookState } from "../../../src/workbench/workbook";
import { PLAIN_PAGE } from "../../../src/workbench/printed-page";
import { ManualClock } from "../../support/clock";
import { example, IMPRINT, problem, publishedStudy, randomStudy, type Example } from "../../support/cohorts";
import { analysed, casesSheet } from "../../support/constellations/analysed";
import { atRest, contentOf, isOurs, open, userWorkbook, valueAt } from "../../support/workbooks";

/** The rows of measurements.md, "What the client does when the host misbehaves". */
const FAULTS: Fault[] = [
  { kind: "silent" },
  { kind: "wrongId" },
  { kind: "http", status: 500 },
  { kind: "http", status: 504 },
  { kind: "http", status: 429 },
  { kind: "http", status: 408 },
  { kind: "error", code: "AccessDenied", action: 0 },
  { kind: "error", code: "AccessDenied" },
  { kind: "error", code: "ItemNotFound" },
  { kind: "error", code: "InvalidOperationInCellEditMode" },
  { kind: "truncated" },
  { kind: "emptyResults" },
  { kind: "nullValues" },
  { kind: "throws" },
];

/** The run that says how sheets are printed: its message, and Excel.run's clean-up. */
const FOR_PAPER = 2;

/** Ways in which a message can go wrong, for results that take longer to write. */
const FEW_FAULTS: Fault[] = [{ kind: "silent" }, { kind: "error", code: "AccessDenied" }, { kind: "throws" }];

const CODES = [
  "connection-lost",
  "excel-busy",
  "session-ended",
  "access-denied",
  "item-not-found",
  "cell-edit",
  "damaged-answer",
  "no-confirmation",
  "no-earlier-content",
  "stopped",
  "excel-failed",
];

const SMALL = randomStudy(40, 8);
const LARGE = withProblems(randomStudy(160, 8));

/** All further analyses of the sample, whose key has three parts. */
const ALL = await explored(publishedStudy(), FURTHER);
/** Some of them, of six values a firm: without parts, and so with fewer columns. */
const SIXES = [sixOf((v) => 1 + v / 2), sixOf((v) => 4 - v / 2)];
const SOME = await explored(example({ kind: "profiles", unit: "scores", firms: ["One", "Two"], profiles: SIXES }), [
  "robustness",
  "cohort",
]);

/** The 19 cases alone, and the same beside answers. */
const CODINGS: Written = await coded();
const BOTH: Written = {
  ...SMALL,
  reading: { ...SMALL.reading, codings: CODINGS.reading.codings },
  constellations: CODINGS.constellations,
};

async function coded(): Promise<Written> {
  const { host, analysis } = await analysed([casesSheet()]);
  host.close();
  return analysis;
}

async function explored(study: Example, asked: readonly FurtherId[]): Promise<Written> {
  const { cohort, reading } = study;
  const further = await explore(asked, reading.study, cohort, { resamples: 100 }, { breathe: () => Promise.resolve() });
  return { ...study, further };
}

function withProblems({ cohort, reading }: Example): Example {
  return { cohort, reading: { ...reading, problems: Array.from({ length: 30 }, (_, i) => problem(i)) } };
}

interface Written extends Example {
  readonly further?: Outcomes;
  readonly constellations?: Constellations | null;
}

interface Scenario {
  readonly title: string;
  /** What an earlier run wrote; null for a first run. */
  readonly earlier: Written | null;
  readonly study: Written;
  /** Messages that write, without faults; the last is Excel.run's clean-up. What comes after says how sheets are printed. */
  readonly messages: number;
  readonly faults: readonly Fault[];
  /** Of how many actions of the writing message one is refused. */
  readonly every: number;
}

const SCENARIOS: Scenario[] = [
  { title: "a first run", earlier: null, study: SMALL, messages: 4, faults: FAULTS, every: 23 },
  { title: "a rerun that grows", earlier: SMALL, study: LARGE, messages: 4, faults: FAULTS, every: 23 },
  { title: "a rerun that shrinks", earlier: LARGE, study: SMALL, messages: 4, faults: FAULTS, every: 23 },
  { title: "fewer analyses of another study", earlier: ALL, study: SOME, messages: 4, faults: FEW_FAULTS, every: 150 },
  { title: "more analyses of another study", earlier: SOME, study: ALL, messages: 5, faults: FEW_FAULTS, every: 300 },
  { title: "a first run of codings alone", earlier: null, study: CODINGS, messages: 4, faults: FEW_FAULTS, every: 300 },
  { title: "codings beside answers", earlier: SMALL, study: BOTH, messages: 5, faults: FEW_FAULTS, every: 300 },
  { title: "answers whose codings are gone", earlier: BOTH, study: SMALL, messages: 4, faults: FEW_FAULTS, every: 300 },
];

describe.each(SCENARIOS)("$title", ({ earlier, study, messages, faults, every }) => {
  let before: WorkbookState;
  let success: WorkbookState;

  beforeAll(async () => {
    before = await userWorkbook();
    if (earlier) before = await written(before, earlier);
    success = await written(before, study);
  });

  test(`sends ${messages} messages`, async () => {
    const host = await open(before);
    await writeReports(study, IMPRINT);
    await atRest(host);
    expect(host.traffic.messages).toBe(messages + FOR_PAPER);
    host.close();
  });

  for (let message = 1; message <= messages + FOR_PAPER; message++) {
    for (const fault of faults) {
      for (const applied of ["applied", "notApplied"] as const) {
        test(`message ${message}: ${JSON.stringify(fault)}, ${applied}`, async () => {
          const host = await open(before);
          host.faults.inject(fault, { message, applied });
          const error = await outcome(host, study);
          // What is said last, of paper and of the sheet in front, costs nothing if it fails, or if the clean-up before it does.
          await checkState(host, error, before, success, message < messages ? (state) => state : undressed);
          const mustFail = message < messages && (fault.kind !== "nullValues" || message === messages - 1);
          if (mustFail) expect(error, "a fault that nobody noticed").toBeInstanceOf(HvmError);
          if (message >= messages) expect(error).toBeNull();
          await checkRepair(host, study, success);
          host.close();
        });
      }
    }
  }

  test("any action of the writing message may be refused", async () => {
    const host = await open(before);
    host.traffic.keepLog();
    await writeReports(study, IMPRINT);
    await atRest(host);
    const actions = host.traffic.log![messages - 2]!.query.Actions.length;
    host.close();
    for (let action = 0; action < actions; action += every) {
      const host = await open(before);
      host.faults.inject(
        { kind: "error", code: "AccessDenied", action },
        { message: messages - 1, applied: "applied" },
      );
      const error = await outcome(host, study);
      expect(error?.code).toBe("access-denied");
      expect(seen(await host.state())).toEqual(seen(before));
      host.close();
    }
  });

  test.each(faults.filter(({ kind }) => kind !== "nullValues"))("from the writing on for ever: %j", async (fault) => {
    for (const applied of ["applied", "notApplied"] as const) {
      const host = await open(before);
      host.faults.inject(fault, { message: messages - 1, applied, persistent: true });
      const error = await outcome(host, study);
      expect(error).toBeInstanceOf(HvmError);
      host.faults.clear();
      const after = await host.state();
      expect(after.sheets.filter((sheet) => !isOurs(sheet))).toEqual(before.sheets.filter((sheet) => !isOurs(sheet)));
      for (const sheet of undressed(after).sheets.filter(isOurs))
        checkHonest(sheet, undressed(before), undressed(success));
      await checkRepair(host, study, success);
      host.close();
    }
  });
});

async function written(state: WorkbookState, study: Written): Promise<WorkbookState> {
  const host = await open(state);
  await writeReports(study, IMPRINT);
  const after = await host.state();
  host.close();
  return after;
}

/** The error of a run; whoever waits stops as soon as they may. */
async function outcome(host: EmbeddedHost, study: Written): Promise<HvmError | null> {
  const clock = new ManualClock();
  const stop = new AbortController();
  let ended = false;
  const onSilence = ({ mayStop }: Silence) => mayStop && stop.abort();
  const promise = writeReports(study, IMPRINT, { clock, signal: stop.signal, onSilence })
    .then(
      () => null,
      (error: unknown) => error as HvmError,
    )
    .finally(() => (ended = true));
  while (!ended) {
    await atRest(host);
    clock.advance(10);
  }
  return promise;
}

/** rules.md 29: success, or everything as it was; only whoever was stopped may leave sheets that say so. */
async function checkState(
  host: EmbeddedHost,
  error: HvmError | null,
  before: WorkbookState,
  success: WorkbookState,
  asFarAs: (state: WorkbookState) => WorkbookState,
) {
  const after = await host.state();
  if (error === null) return expect(asFarAs(after)).toEqual(asFarAs(success));
  expect(error).toBeInstanceOf(HvmError);
  expect(CODES).toContain(error.code);
  expect(error.message).toMatch(/(Nothing was changed|as they were|by the next run)\.$/);
  expect(error.message).not.toMatch(/Error|undefined|null|\[object/);
  if (error.code !== "stopped") return expect(seen(after)).toEqual(seen(before));
  expect(after.sheets.filter((sheet) => !isOurs(sheet))).toEqual(before.sheets.filter((sheet) => !isOurs(sheet)));
  expect([after.activeSheet, after.selection, after.names]).toEqual([
    before.activeSheet,
    before.selection,
    before.names,
  ]);
  for (const sheet of undressed(after).sheets.filter(isOurs)) checkHonest(sheet, undressed(before), undressed(success));
}

/** A workbook but for what a last message gives: how it is printed, what stays in sight and is marked, lines broken, and which sheet is in front. */
function undressed(state: WorkbookState): WorkbookState {
  const sheets = state.sheets.map((sheet) => {
    const cells = [...sheet.cells].flatMap(([key, cell]) => {
      const isLine = [1, 2].includes(cellAt(key).row);
      return isLine && cell.value === null ? [] : [[key, isLine ? { value: cell.value } : cell] as const];
    });
    const names = sheet.names.map((name) => ({ ...name, formula: name.formula.replace("|unfinished", "") }));
    const dress = { frozen: null, conditionalFormats: [], page: PLAIN_PAGE, merges: [], rowHeights: new Map() };
    return { ...sheet, ...dress, cells: new Map(cells), names };
  });
  return { ...state, sheets, activeSheet: "", selection: "" };
}

/** A column that was given the standard width is as wide as one that was given none. */
function seen(state: WorkbookState): WorkbookState {
  const sheets = state.sheets.map((sheet) => {
    const widths = [...sheet.columnWidths].filter(([, width]) => width !== DEFAULT_WIDTH);
    return { ...sheet, columnWidths: new Map(widths) };
  });
  return { ...state, sheets };
}

/** A sheet holds the earlier results, or the new ones, or says that it is incomplete. */
function checkHonest(sheet: WorkbookState["sheets"][number], before: WorkbookState, success: WorkbookState): void {
  if (valueAt(sheet, 0, 0) === INCOMPLETE) return;
  const same = ({ sheets }: WorkbookState) => sheets.find(({ name }) => name === sheet.name);
  const content = contentOf(sheet);
  const [earlier, later] = [same(before), same(success)].map((other) => (other ? contentOf(other) : undefined));
  expect([JSON.stringify(earlier), JSON.stringify(later)]).toContain(JSON.stringify(content));
}

/** The next run gives what it would have given without the fault. */
async function checkRepair(host: EmbeddedHost, study: Written, success: WorkbookState): Promise<void> {
  host.faults.clear();
  await writeReports(study, IMPRINT);
  const after = await host.state();
  expect(after.sheets.map(({ name }) => name)).toEqual(success.sheets.map(({ name }) => name));
  for (const [i, sheet] of after.sheets.entries()) {
    const expected = success.sheets[i]!;
    expect(contentOf(sheet)).toEqual(contentOf(expected));
    expect(sheet.tables).toEqual(expected.tables);
    expect(sheet.charts).toEqual(expected.charts);
    expect([sheet.conditionalFormats, sheet.frozen]).toEqual([expected.conditionalFormats, expected.frozen]);
    expect(sheet.hyperlinks).toEqual(expected.hyperlinks);
  }
}

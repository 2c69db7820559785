/**
 * Faults at every message of every verb: before, within and after what it does; answers that are lost, late, doubled or damaged. The
 * user's sheets have to be as they were, and what is said has to be an error of ours.
 *
 *     npm run faults
 *     npm run faults -- --check    every sixtieth
 */
import { isDeepStrictEqual } from "node:util";
import { insertCatalogue } from "../../src/excel/catalogue";
import { insertCodingSheet } from "../../src/excel/coding-sheet";
import { HvmError } from "../../src/excel/errors";
import { insertQuestionnaire } from "../../src/excel/questionnaire";
import { analyse } from "../../src/excel/results/analyse";
import { inspect } from "../../src/excel/results/inspect";
import { removeReports } from "../../src/excel/results/remove";
import { markStale, resultsState } from "../../src/excel/results/results-state";
import { insertSampleStudy } from "../../src/excel/samples/sample-study";
import { EmbeddedHost, type Fault } from "../../src/workbench/host";
import { connect } from "../../src/workbench/host/protocol/client";
import type { SheetState, WorkbookState } from "../../src/workbench/workbook";
import { base, respondentRows } from "../support/draft";
import { MADE } from "../support/study";
import { workbookOf } from "../support/workbook";

/** No answer comes to these, so nobody can know that the run waits but by the clock. */
const UNANSWERED = ["silent", "wrongId", "held"];
const LONG_ENOUGH = 300;
const TOO_LONG = 60_000;

/** Those of the last runs: what Excel.run cleans up comes after its end. */
const left: EmbeddedHost[] = [];

type Act = () => Promise<unknown>;

const values: Act = () => analyse({ ...MADE, further: [] });
const formulas: Act = () => analyse({ ...MADE, results: "formulas", further: [] });

const SURVEY = workbookOf([respondentRows(base()), { name: "Notes", rows: [["mine"]] }]);
const OF_VALUES = await after(SURVEY, values);
const OF_FORMULAS = await after(SURVEY, formulas);

const VERBS: readonly (readonly [title: string, state: WorkbookState, act: Act])[] = [
  ["results as values", SURVEY, values],
  ["values again", OF_VALUES, values],
  ["values over formulas", OF_FORMULAS, values],
  ["results as formulas", SURVEY, formulas],
  ["formulas again", OF_FORMULAS, formulas],
  ["formulas over values", OF_VALUES, formulas],
  ["removal", OF_VALUES, () => removeReports()],
  ["removal of formulas", OF_FORMULAS, () => removeReports()],
  ["inspection", SURVEY, () => inspect({})],
  ["the state of results", OF_VALUES, () => resultsState()],
  ["out of date", OF_VALUES, () => markStale()],
  ["the questionnaire", SURVEY, () => insertQuestionnaire({ firms: [{ firm: "Acme", respondents: ["Ann"] }] })],
  ["the sample study", SURVEY, () => insertSampleStudy()],
  ["the coding sheet", SURVEY, () => insertCodingSheet()],
  ["the catalogue", SURVEY, () => insertCatalogue()],
  ["the catalogue again", await after(SURVEY, insertCatalogue), () => insertCatalogue()],
];

interface Injected {
  readonly fault: Fault;
  readonly applied: "applied" | "notApplied";
}

/** Before and after: the host does nothing of what the message asks for, or all of it, and the answer is lost or damaged. */
const LOST: readonly Injected[] = [
  { kind: "silent" } as const,
  { kind: "wrongId" } as const,
  { kind: "http", status: 500 } as const,
  { kind: "http", status: 429 } as const,
  { kind: "http", status: 408 } as const,
  { kind: "truncated" } as const,
  { kind: "emptyResults" } as const,
  { kind: "throws" } as const,
].flatMap((fault) => (["applied", "notApplied"] as const).map((applied) => ({ fault, applied })));
const OTHERS: readonly Injected[] = [
  { kind: "nullValues" } as const,
  { kind: "held" } as const,
  { kind: "doubled" } as const,
].map((fault) => ({ fault, applied: "applied" }));
const CODES = ["AccessDenied", "GeneralException", "ItemNotFound", "InvalidOperationInCellEditMode"] as const;
const WITHIN = [0, 0.2, 0.4, 0.6, 0.8, 1];

const every = process.argv.includes("--check") ? 60 : 1;
const violations: string[] = [];
let numbered = 0;
let injected = 0;

for (const [title, state, act] of VERBS) {
  const actions = await actionsOf(state, act);
  const before = injected;
  for (const [i, count] of actions.entries()) {
    const within = CODES.flatMap((code) =>
      [...new Set(WITHIN.map((part) => Math.floor(part * (count - 1))))].map((action): Injected => ({
        fault: { kind: "error", code, action },
        applied: "applied",
      })),
    );
    for (const each of [...LOST, ...OTHERS, ...within]) {
      if (numbered++ % every !== 0) continue;
      injected++;
      const wrong = await tried(state, act, i + 1, each);
      violations.push(...wrong.map((what) => `${title}, message ${i + 1}, ${JSON.stringify(each)}: ${what}`));
    }
  }
  console.log(`${title}, ${Math.round(process.uptime())} s: ${actions.length} messages, ${injected - before} faults.`);
}
if (violations.length > 0) console.log(violations.join("\n"));
console.log(`${injected} faults injected into ${VERBS.length} verbs: ${violations.length} violations.`);
// Runs that Excel never answered would wait for ever.
process.exit(violations.length === 0 ? 0 : 1);

async function after(state: WorkbookState, act: Act): Promise<WorkbookState> {
  const host = await opened(state);
  await act();
  await rest(host);
  const then = await host.state();
  leave(host);
  return then;
}

/** Of each message that the verb sends, how many actions it has. */
async function actionsOf(state: WorkbookState, act: Act): Promise<number[]> {
  const host = await opened(state);
  host.traffic.keepLog();
  await act();
  await rest(host);
  const actions = host.traffic.log!.map(({ query }) => Math.max(query.Actions.length, 1));
  leave(host);
  return actions;
}

async function tried(state: WorkbookState, act: Act, message: number, { fault, applied }: Injected): Promise<string[]> {
  const host = await opened(state);
  host.faults.inject(fault, { message, applied });
  let ended: "done" | "waits" | Error = "waits";
  const run = act().then(
    () => void (ended = "done"),
    (error: Error) => void (ended = error),
  );
  await settled(host, run, UNANSWERED.includes(fault.kind));
  if (fault.kind === "held") {
    host.release();
    await settled(host, run, false);
  }
  await rest(host);
  const now = await host.state();
  const outcome = ended as "done" | "waits" | Error;
  const wrong: string[] = [];
  if (outcome instanceof Error) {
    if (!(outcome instanceof HvmError)) wrong.push(`not an error of ours: ${String(outcome)}`);
    else if (!/^[A-Z].*\.$/s.test(outcome.message)) wrong.push(`not a sentence: ${outcome.message}`);
  } else if (outcome === "waits" && !["silent", "wrongId"].includes(fault.kind)) {
    wrong.push("waits for ever");
  }
  for (const sheet of state.sheets.filter((each) => !isMarked(each))) {
    const same = now.sheets.find(({ id }) => id === sheet.id);
    if (!isDeepStrictEqual(same, sheet)) wrong.push(`the sheet "${sheet.name}" is not as it was`);
  }
  leave(host);
  return wrong;
}

function leave(host: EmbeddedHost): void {
  left.push(host);
  if (left.length > 12) left.shift()!.close();
}

async function opened(state: WorkbookState): Promise<EmbeddedHost> {
  const host = await EmbeddedHost.open(state);
  connect(host);
  return host;
}

/** Until the run ends, or has waited for long. A run that went on later would meet the next workbook. */
async function settled(host: EmbeddedHost, run: Promise<void>, isUnanswered: boolean): Promise<void> {
  let isOver = false;
  void run.then(() => (isOver = true));
  let messages = -1;
  let since = Date.now();
  while (!isOver && Date.now() - since < (isUnanswered ? LONG_ENOUGH : TOO_LONG)) {
    await turn(host);
    if (host.traffic.messages === messages) continue;
    messages = host.traffic.messages;
    since = Date.now();
  }
}

async function rest(host: EmbeddedHost): Promise<void> {
  for (let i = 0; i < 5; i++) await turn(host);
}

async function turn(host: EmbeddedHost): Promise<void> {
  await host.betweenRequests(() => Promise.resolve());
  await new Promise((resolve) => setImmediate(resolve));
}

function isMarked({ names }: SheetState): boolean {
  return names.some(({ name }) => name === "HVM_Sheet");
}

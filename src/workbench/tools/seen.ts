/**
 * Asks the add-in's own reader what it says of drafted workbooks, for the gallery of the pane's states:
 *
 *     npx tsx src/workbench/tools/seen.ts
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { analyse, inspect, type Silence } from "../../excel";
import { run } from "../../excel/workbook/session";
import { SAY_AFTER, STOP_AFTER } from "../../excel/workbook/watchdog";
import { packed, type Seen } from "../../taskpane/gallery/seen";
import { doubtOf, troubleOf } from "../../taskpane/state/trouble";
import { EmbeddedHost, type Fault } from "../host";
import { connect } from "../host/protocol/client";
import { cellAt, type CellValue, type SheetState, type WorkbookState } from "../workbook";
import { sampleStudy } from "./sample";
import { codingSheet } from "./seen-codings";

const FILE = fileURLToPath(new URL("../../taskpane/gallery/seen.json", import.meta.url));

export async function seenByTheAddIn(): Promise<Seen> {
  const study = sampleStudy();
  return {
    sample: await on(study, () => inspect()),
    marred: await on(marred(study), () => inspect()),
    codings: await on({ ...study, sheets: [codingSheet()] }, () => inspect()),
    both: await on({ ...study, sheets: [...study.sheets, codingSheet()] }, () => inspect()),
    firmless: doubtOf(await on({ ...study, sheets: [codingSheet("Case")] }, refusal))!,
    nothing: doubtOf(await on(undefined, refusal))!,
    doubt: doubtOf(await on(withOlder(study), refusal))!,
    several: doubtOf(await on(twice(study), refusal))!,
    words: doubtOf(
      await on(
        answersAs(study, (answer) => OTHER_WORDS[answer] ?? ""),
        refusal,
      ),
    )!,
    scale: doubtOf(
      await on(
        answersAs(study, (answer) => 2 * answer),
        refusal,
      ),
    )!,
    items: doubtOf(await on(underOtherHeaders(study), refusal))!,
    editing: await on(study, async (host) => {
      host.startCellEdit();
      return lastSilence(({ editing }) => editing);
    }),
    silence: await on(study, async (host) => {
      host.faults.inject({ kind: "silent" });
      return lastSilence(({ seconds }) => seconds > STOP_AFTER);
    }),
    refused: troubleOf(
      await on(study, (host) => {
        const fault: Fault = { kind: "error", code: "AccessDenied" };
        const request = {
          version: "1.2.3",
          now: new Date(0),
          onStage: (stage: string) => {
            if (stage === "writing") host.faults.inject(fault);
          },
        };
        return refusalOf(analyse(request));
      }),
    ),
  };
}

async function on<T>(workbook: WorkbookState | undefined, look: (host: EmbeddedHost) => Promise<T>): Promise<T> {
  const host = await EmbeddedHost.open(workbook);
  connect(host);
  try {
    return await look(host);
  } finally {
    host.close();
  }
}

const refusal = () => refusalOf(inspect());

function refusalOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => Promise.reject(new Error("It was not refused.")),
    (error: unknown) => error,
  );
}

/** What a run says while it waits, at the first time that is meant; its seconds pass at once. */
async function lastSilence(isMeant: (silence: Silence) => boolean): Promise<Silence> {
  const stop = new AbortController();
  return new Promise((resolve) => {
    const onSilence = (silence: Silence) => {
      if (!isMeant(silence)) return;
      resolve(silence);
      stop.abort();
    };
    const clock = {
      after: (_seconds: number, call: () => void) => {
        const timer = setTimeout(call, SAY_AFTER);
        return () => clearTimeout(timer);
      },
    };
    run((context) => context.sync(), { onSilence, clock, signal: stop.signal }).catch(() => undefined);
  });
}

/** Three cells that do not count, and three hidden rows. */
function marred(study: WorkbookState): WorkbookState {
  const wrong = new Map<string, CellValue>([
    ["11,5", 7],
    ["3,10", "quite high, I think"],
    ["19,7", 2.5],
  ]);
  return withAnswers(study, (answers) => ({
    ...answers,
    hiddenRows: [6, 7, 8],
    cells: new Map(
      [...answers.cells].map(([key, cell]) => {
        const { row, column } = cellAt(key);
        return [key, { ...cell, value: wrong.get(`${row},${column}`) ?? cell.value }];
      }),
    ),
  }));
}

const OTHER_WORDS = ["don't know", "never", "seldom", "sometimes", "often", "always"];

/** With every number among the answers as something else. */
function answersAs(study: WorkbookState, as: (answer: number) => CellValue): WorkbookState {
  return withAnswers(study, (answers) => ({
    ...answers,
    cells: new Map(
      [...answers.cells].map(([key, cell]) => [
        key,
        cellAt(key).row > 0 && typeof cell.value === "number" ? { ...cell, value: as(cell.value) } : cell,
      ]),
    ),
  }));
}

/** With the headers of an own questionnaire. */
function underOtherHeaders(study: WorkbookState): WorkbookState {
  return withAnswers(study, (answers) => ({
    ...answers,
    cells: new Map(
      [...answers.cells].map(([key, cell]) => {
        const { row, column } = cellAt(key);
        return [key, row === 0 && column > 1 ? { ...cell, value: `Our own statement ${column - 1}` } : cell];
      }),
    ),
  }));
}

/** With a sheet of answers that lacks the last item. */
function withOlder(study: WorkbookState): WorkbookState {
  const [answers] = study.sheets;
  const last = Math.max(...[...answers!.cells.keys()].map((key) => cellAt(key).column));
  const cells = new Map([...answers!.cells].filter(([key]) => cellAt(key).column < last));
  const own = { ...answers!, names: [] };
  return { ...study, sheets: [own, ...study.sheets.slice(1), { ...own, id: "older", name: "Answers 2019", cells }] };
}

/** The answers as they are on one sheet, and as they are wished to be on another: no sample any more. */
function twice(study: WorkbookState): WorkbookState {
  const [answers, ...others] = study.sheets;
  const wished = new Map(
    [...answers!.cells].map(([key, cell]) => {
      const wish = typeof cell.value === "number" && cellAt(key).column > 1 ? 1 + (cell.value % 5) : cell.value;
      return [key, { ...cell, value: wish }] as const;
    }),
  );
  const [current, desired] = [
    { ...answers!, name: "Current", names: [] },
    { ...answers!, id: "wished", name: "Desired", names: [], cells: wished },
  ];
  return { ...study, sheets: [current, desired, ...others] };
}

function withAnswers(study: WorkbookState, change: (answers: SheetState) => SheetState): WorkbookState {
  const [answers, ...others] = study.sheets;
  return { ...study, sheets: [change(answers!), ...others] };
}

/** A line for each thing that was seen. */
function seenText(seen: Seen): string {
  const lines = Object.entries(packed(seen)).map(
    ([what, said]) => `  ${JSON.stringify(what)}: ${JSON.stringify(said)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FILE, seenText(await seenByTheAddIn()));

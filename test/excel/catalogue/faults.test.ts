import { beforeAll, describe, expect, test } from "vitest";
import { insertCatalogue, type InsertedCatalogue } from "../../../src/excel";
import { WITH_PICTURES, WITHOUT_PICTURES } from "../../../src/excel/catalogue/network-sheet";
import { HvmError } from "../../../src/excel/errors";
import { INCOMPLETE } from "../../../src/excel/workbook/owned-sheets";
import type { Silence } from "../../../src/excel/workbook/watchdog";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { ManualClock } from "../../support/clock";
import { atRest, contentOf, isOurs, open, sheetNamed, userWorkbook, valueAt } from "../../support/workbooks";

const NETWORK = "HVM Constellation Network";

const FAULTS: Fault[] = [
  { kind: "silent" },
  { kind: "wrongId" },
  { kind: "http", status: 504 },
  { kind: "error", code: "AccessDenied", action: 0 },
  { kind: "error", code: "AccessDenied" },
  { kind: "error", code: "InvalidOperationInCellEditMode" },
  { kind: "truncated" },
  { kind: "emptyResults" },
  { kind: "throws" },
];

/** Ways in which a message can go wrong, where the sheets stand already: of writing them, the rest is the same. */
const FEW_FAULTS = FAULTS.filter(({ kind }) => ["silent", "truncated", "throws"].includes(kind));

/**
 * What Excel is sent: what is there, what names are taken once the new sheets are there, or what the old ones hold, their cells, the
 * clean-up; how they are printed, and of that the clean-up, as a page break is an object; what is drawn on, the pictures, the clean-up; and
 * going there.
 */
const MESSAGES = { first: 11, again: 10 };

describe.each(["first", "again"] as const)("the catalogue, written %s", (which) => {
  let before: WorkbookState;
  let success: WorkbookState;

  beforeAll(async () => {
    before = await userWorkbook();
    if (which === "again") before = await stateAfter(before);
    success = await stateAfter(before);
  });

  const messages = MESSAGES[which];

  test(`takes ${messages} messages`, async () => {
    const host = await open(before);
    await insertCatalogue();
    await atRest(host);
    expect(host.traffic.messages).toBe(messages);
  });

  for (let message = 1; message <= messages; message++) {
    for (const fault of which === "first" ? FAULTS : FEW_FAULTS) {
      for (const applied of ["applied", "notApplied"] as const) {
        test(`message ${message}: ${JSON.stringify(fault)}, ${applied}`, async () => {
          const host = await open(before);
          host.faults.inject(fault, { message, applied });
          const outcome = await outcomeOf(host);
          await check(host, outcome, before, success);
          host.faults.clear();
          expect(await insertCatalogue()).toMatchObject({ isDrawn: true });
          expect(seen(await host.state())).toEqual(seen(success));
          host.close();
        });
      }
    }
  }

  test("any action of the message that draws may be refused: the tables say so, and no shape is left", async () => {
    if (which === "again") return;
    const host = await open(before);
    host.traffic.keepLog();
    await insertCatalogue();
    await atRest(host);
    const drawing = host.traffic.log!.findIndex(({ query }) =>
      Object.values(query.ObjectPaths).some(({ Name }) => Name === "AddGroup"),
    );
    const actions = host.traffic.log![drawing]!.query.Actions.length;
    host.close();
    for (let action = 0; action < actions; action += 97) {
      const host = await open(before);
      host.faults.inject(
        { kind: "error", code: "InvalidArgument", action },
        { message: drawing + 1, applied: "applied" },
      );
      expect(await insertCatalogue()).toMatchObject({ isDrawn: false });
      const sheet = sheetNamed(await host.state(), NETWORK);
      expect([sheet.shapes, valueAt(sheet, 2, 0)]).toEqual([[], WITHOUT_PICTURES]);
      host.close();
    }
  });

  test.each(FAULTS)("from the pictures on for ever: %j", async (fault) => {
    const host = await open(before);
    host.faults.inject(fault, { message: messages - 3, applied: "applied", persistent: true });
    const outcome = await outcomeOf(host);
    expect(outcome).not.toBeInstanceOf(HvmError);
    host.faults.clear();
    expect(await insertCatalogue()).toMatchObject({ isDrawn: true });
    expect(seen(await host.state())).toEqual(seen(success));
    host.close();
  });
});

async function stateAfter(state: WorkbookState): Promise<WorkbookState> {
  const host = await open(state);
  await insertCatalogue();
  const after = await host.state();
  host.close();
  return after;
}

/** What came of it; whoever waits stops as soon as they may. */
async function outcomeOf(host: EmbeddedHost): Promise<InsertedCatalogue | HvmError> {
  const clock = new ManualClock();
  const stop = new AbortController();
  let ended = false;
  const onSilence = ({ mayStop }: Silence) => mayStop && stop.abort();
  const promise = insertCatalogue({ clock, signal: stop.signal, onSilence })
    .catch((error: unknown) => error as HvmError)
    .finally(() => (ended = true));
  while (!ended) {
    await atRest(host);
    clock.advance(10);
  }
  return promise;
}

/** Success, or all tables and no picture, which the sheet says; or an error and everything as it was. */
async function check(
  host: EmbeddedHost,
  outcome: InsertedCatalogue | HvmError,
  before: WorkbookState,
  success: WorkbookState,
): Promise<void> {
  // Who stopped was not kept waiting for what is taken away.
  await atRest(host);
  const after = await host.state();
  const users = ({ sheets }: WorkbookState) => sheets.filter((sheet) => !isOurs(sheet));
  expect(users(after)).toEqual(users(before));
  if (outcome instanceof HvmError) {
    expect(outcome.message).toMatch(/(Nothing was changed|as they were|by the next run)\.$/);
    if (outcome.code !== "stopped") return expect(seen(after)).toEqual(seen(before));
    const told = after.sheets.filter(isOurs).map((sheet) => [valueAt(sheet, 0, 0), sheet.name] as const);
    const known = [before, success].flatMap(({ sheets }) => sheets.map((sheet) => valueAt(sheet, 0, 0)));
    for (const [title] of told) expect([INCOMPLETE, ...known]).toContain(title);
    return;
  }
  const sheet = sheetNamed(after, NETWORK);
  const earlier = before.sheets.find(({ name }) => name === NETWORK);
  expect(valueAt(sheet, 2, 0)).toBe(outcome.isDrawn ? WITH_PICTURES : WITHOUT_PICTURES);
  expect(sheet.shapes).toEqual(outcome.isDrawn ? sheetNamed(success, NETWORK).shapes : (earlier?.shapes ?? []));
  expect(Object.keys(contentOf(sheet))).toEqual(Object.keys(contentOf(sheetNamed(success, NETWORK))));
}

/** What a reader sees; where they are is not part of it. */
function seen({ sheets }: WorkbookState): unknown {
  return sheets.map((sheet) => [sheet.name, contentOf(sheet), sheet.shapes, sheet.merges, sheet.names.length]);
}

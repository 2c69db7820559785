import { beforeAll, describe, expect, test } from "vitest";
import { insertReport } from "../../../src/excel";
import { HvmError } from "../../../src/excel/errors";
import type { InsertedReport } from "../../../src/excel/report";
import { INCOMPLETE } from "../../../src/excel/workbook/owned-sheets";
import type { Silence } from "../../../src/excel/workbook/watchdog";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { ManualClock } from "../../support/clock";
import { example, IMPRINT } from "../../support/cohorts";
import { atRest, contentOf, isOurs, open, userWorkbook, valueAt } from "../../support/workbooks";

/** Six percentages a firm: nothing has to be drawn anew before it is written. */
const STUDY = example({
  kind: "profiles",
  unit: "percentages",
  firms: ["Acme", "Bolt"],
  profiles: [
    [10, 20, 15, 5, 25, 25],
    [20, 20, 20, 20, 10, 10],
  ],
});

const FAULTS: Fault[] = [
  { kind: "silent" },
  { kind: "error", code: "AccessDenied", action: 0 },
  { kind: "truncated" },
  { kind: "throws" },
];

/** Where a report stands already, what is sent besides is what it holds: of the faults, one of each sort is enough. */
const FEW_FAULTS = FAULTS.filter(({ kind }) => ["silent", "truncated", "throws"].includes(kind));

/** What is there (and what an earlier report holds), the cells, the charts, the finish, going there, and clean-ups. */
const MESSAGES = { first: 8, again: 9 };

describe.each(["first", "again"] as const)("the report, written %s", (which) => {
  let before: WorkbookState;
  let success: WorkbookState;

  beforeAll(async () => {
    before = await userWorkbook();
    if (which === "again") before = await stateAfter(before);
    success = await stateAfter(before);
  });

  test(`takes ${MESSAGES[which]} messages, clean-ups included`, async () => {
    const host = await open(before);
    await insertReport(STUDY, IMPRINT);
    await atRest(host);
    expect(host.traffic.messages).toBe(MESSAGES[which]);
  });

  for (let message = 1; message <= MESSAGES[which]; message++) {
    for (const fault of which === "first" ? FAULTS : FEW_FAULTS) {
      for (const applied of ["applied", "notApplied"] as const) {
        test(`message ${message}: ${JSON.stringify(fault)}, ${applied}`, async () => {
          const host = await open(before);
          host.faults.inject(fault, { message, applied });
          const outcome = await outcomeOf(host);
          await check(host, outcome);
          host.faults.clear();
          // The next one is whole, and takes the place of whatever stands.
          await insertReport(STUDY, IMPRINT);
          expect(reports(await host.state())).toEqual(reports(success));
          host.close();
        });
      }
    }
  }

  /** A whole report, or an error and what stood there before; the user's sheets as they were in any case. */
  async function check(host: EmbeddedHost, outcome: InsertedReport | HvmError): Promise<void> {
    await atRest(host);
    const after = await host.state();
    const users = ({ sheets }: WorkbookState) => sheets.filter((sheet) => !isOurs(sheet));
    expect(users(after)).toEqual(users(before));
    if (!(outcome instanceof HvmError)) return expect(reports(after)).toEqual(reports(success));
    if (outcome.code === "stopped") {
      const told = after.sheets.filter(isOurs).map((sheet) => valueAt(sheet, 0, 0));
      for (const title of told) expect([INCOMPLETE, "HVM Report"]).toContain(title);
      return;
    }
    expect([reports(before), reports(success)]).toContainEqual(reports(after));
  }
});

async function stateAfter(state: WorkbookState): Promise<WorkbookState> {
  const host = await open(state);
  await insertReport(STUDY, IMPRINT);
  const after = await host.state();
  host.close();
  return after;
}

/** What came of it; whoever waits stops as soon as they may. */
async function outcomeOf(host: EmbeddedHost): Promise<InsertedReport | HvmError> {
  const clock = new ManualClock();
  const stop = new AbortController();
  let ended = false;
  const onSilence = ({ mayStop }: Silence) => mayStop && stop.abort();
  const promise = insertReport(STUDY, IMPRINT, "first", { clock, signal: stop.signal, onSilence })
    .catch((error: unknown) => error as HvmError)
    .finally(() => (ended = true));
  while (!ended) {
    await atRest(host);
    clock.advance(10);
  }
  return promise;
}

/** What a reader sees of reports; how they are printed is not part of it. */
function reports({ sheets }: WorkbookState): unknown {
  return sheets
    .filter(isOurs)
    .map((sheet) => [sheet.name, contentOf(sheet), sheet.merges, sheet.charts.length, sheet.names.length]);
}

import { beforeAll, describe, expect, test } from "vitest";
import { analyse, HvmError } from "../../../src/excel";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { base, respondentRows } from "../../support/draft";
import { workbookOf } from "../../support/workbook";
import { IMPRINT } from "../../support/cohorts";
import { open } from "../../support/workbooks";

/** One of each kind of trouble after which the host still answers (measurements.md). */
const FAULTS: Fault[] = [
  { kind: "http", status: 500 },
  { kind: "error", code: "AccessDenied" },
  { kind: "truncated" },
  { kind: "emptyResults" },
];

const SURVEY = workbookOf([respondentRows(base())]);

interface Scenario {
  readonly title: string;
  readonly earlier: "values" | "formulas" | null;
}

describe.each<Scenario>([
  { title: "a first run", earlier: null },
  { title: "a run after one with values", earlier: "values" },
  { title: "a run after one with formulas", earlier: "formulas" },
])("results as formulas: $title", ({ earlier }) => {
  let before: WorkbookState;
  let messages: number;

  beforeAll(async () => {
    before = await earlierResults(earlier);
    messages = await messagesOf(before);
  });

  test.each(FAULTS)("meets %j at any message with everything as it was, sheets and names", async (fault) => {
    expect(messages).toBeGreaterThan(5);
    // The last message is the clean-up of Excel.run, after everything was confirmed.
    for (let message = 1; message < messages; message++) {
      for (const applied of ["applied", "notApplied"] as const) {
        const host = await open(before);
        host.faults.inject(fault, { message, applied });
        const error = await live().catch((thrown: unknown) => thrown);
        const after = await host.state();
        host.close();
        const what = `message ${message}, ${applied}`;
        // A clean-up after reading may fail unnoticed.
        if (!(error instanceof HvmError)) expect((error as { written?: object }).written, what).toBeDefined();
        else expect(after, what).toEqual(before);
      }
    }
  });
});

function live() {
  return analyse({ ...IMPRINT, results: "formulas", further: [] });
}

async function earlierResults(results: Scenario["earlier"]): Promise<WorkbookState> {
  const host = await open(SURVEY);
  if (results) await analyse({ ...IMPRINT, results, further: [] });
  const state = await host.state();
  host.close();
  return state;
}

async function messagesOf(state: WorkbookState): Promise<number> {
  const host: EmbeddedHost = await open(state);
  await live();
  const { messages } = host.traffic;
  host.close();
  return messages;
}

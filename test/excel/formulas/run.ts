import { analyse, type AnalyseRequest } from "../../../src/excel/results/analyse";
import { HvmError } from "../../../src/excel/errors";
import { PAGES } from "../../../src/excel/pages";
import { connect } from "../../../src/workbench/host/protocol/client";
import { EmbeddedHost } from "../../../src/workbench/host";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { workbookOf } from "../../support/workbook";
import { IMPRINT } from "../../support/cohorts";
import type { ProofEdit } from "./edit";
import type { ProofWorkbook } from "../../support/people";

/** The sheets whose results are formulas. */
export const RESULTS = ["HVM Summary", "HVM Profiles", "HVM Distances", "HVM Rankings"];
/** Every sheet that an analysis writes; HVM Key and HVM Footprints are the user's. */
const WRITTEN = PAGES.map(({ name }) => name);

/** Codes of refusals: before anything was written, and after the formulas were seen to give something else. */
const REFUSALS = ["formulas-cannot-follow", "formulas-differ"];

export function stateOf({ sheets }: ProofWorkbook): WorkbookState {
  return workbookOf([...sheets]);
}

/** The workbook with the results written as values: what `assess` gives, cell by cell. */
export function asValues(state: WorkbookState, assess: ProofWorkbook["assess"]): Promise<WorkbookState> {
  return analysed(state, assess, "values", (host) => host.state());
}

/** The workbook with the results written as formulas, after `then` was done to it. */
export function asFormulas(
  state: WorkbookState,
  assess: ProofWorkbook["assess"],
  then: (host: EmbeddedHost) => Promise<void> = async () => undefined,
): Promise<WorkbookState> {
  return analysed(state, assess, "formulas", async (host) => {
    await then(host);
    return host.state();
  });
}

async function analysed(
  state: WorkbookState,
  assess: ProofWorkbook["assess"],
  results: NonNullable<AnalyseRequest["results"]>,
  give: (host: EmbeddedHost) => Promise<WorkbookState>,
): Promise<WorkbookState> {
  const host = await EmbeddedHost.open(state);
  try {
    connect(host);
    // The further analyses are values in either; the columns of HVM Summary that rest on them, too.
    await analyse({ ...IMPRINT, assess, results, further: [] });
    return await give(host);
  } finally {
    host.close();
  }
}

/** A workbook's results as formulas and as values; null if it was refused, as some may be. */
export async function bothWays(book: ProofWorkbook): Promise<{ expected: WorkbookState; got: WorkbookState } | null> {
  const state = stateOf(book);
  const expected = await asValues(state, book.assess);
  try {
    return { expected, got: await asFormulas(state, book.assess) };
  } catch (error) {
    if (book.mayRefuse && error instanceof HvmError && REFUSALS.includes(error.code)) return null;
    throw error;
  }
}

/** An edited workbook with its formulas up to date, and what a fresh analysis of it gives. */
export async function afterEdit({ book, edit }: ProofEdit): Promise<{ expected: WorkbookState; got: WorkbookState }> {
  const got = await asFormulas(stateOf(book), book.assess, async (host) => edit(host.user, await host.state()));
  return { expected: await asValues(withoutResults(got), book.assess), got };
}

/** The workbook without what an analysis wrote: for a fresh one. */
export function withoutResults(state: WorkbookState): WorkbookState {
  const sheets = state.sheets.filter(({ name }) => !WRITTEN.includes(name));
  return { ...state, sheets, names: [], activeSheet: sheets[0]!.id };
}

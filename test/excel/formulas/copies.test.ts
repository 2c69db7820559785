import { expect, it } from "vitest";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { openFile } from "../../../src/workbench/file/open";
import { saveXlsx } from "../../../src/workbench/file/xlsx";
import type { CellState, WorkbookState } from "../../../src/workbench/workbook";
import { STUDY } from "../../support/study";
import { compare, compareFormulas } from "./compare";
import { asFormulas, asValues, withoutResults } from "./run";
import { openHost } from "../../support/open";
import { workbookOf } from "../../support/workbook";

const state = workbookOf([STUDY]);

async function edited(state: WorkbookState, edit: (host: EmbeddedHost) => void): Promise<WorkbookState> {
  const host = await openHost(state);
  edit(host);
  const after = await host.state();
  host.close();
  return after;
}

it("a copy that was saved and opened follows an edit, with no add-in about", async () => {
  const saved = await saveXlsx(null, await asFormulas(state, {}));
  const copy = await openFile(saved, "copy.xlsx");
  const got = await edited(copy, ({ user }) => {
    user.edit("Answers", "C2", 5);
    user.edit("Answers", "D4", "N/A");
  });
  expect(compareFormulas(await asValues(withoutResults(got), {}), got).different).toEqual([]);
});

it("the charts have the same series over the same firms as with values", async () => {
  const shown = ({ sheets }: WorkbookState) =>
    sheets.flatMap(({ charts }) =>
      charts.map(({ name, series }) => [
        name,
        series.map(({ name, values, categories }) => ({ name, values, categories })),
      ]),
    );
  const [values, formulas] = [shown(await asValues(state, {})), shown(await asFormulas(state, {}))];
  expect(values.length).toBeGreaterThan(6);
  expect(formulas).toEqual(values);
});

it("formulas follow when the sheet of answers is renamed", async () => {
  const got = await edited(await asFormulas(state, {}), ({ user }) => {
    user.rename("Answers", "Answers of '26");
    user.edit("Answers of '26", "C2", 5);
  });
  expect(compareFormulas(await asValues(withoutResults(got), {}), got).different).toEqual([]);
});

it("formulas over formulas, formulas over values, and values over formulas are as if written for the first time", async () => {
  const [values, formulas] = [await asValues(state, {}), await asFormulas(state, {})];
  const again = await asFormulas(formulas, {});
  const over = await asFormulas(values, {});
  const back = await asValues(formulas, {});
  for (const each of [again, over, back]) expect(compare(values, each).different).toEqual([]);
  const isOfLast = ({ value }: CellState) =>
    /^(There is no HVM Summary of|What changed since the last)/.test(String(value));
  const cells = (state: WorkbookState) =>
    state.sheets.map(({ name, cells }) => [
      name,
      new Map([...cells].filter(([, cell]) => !isOfLast(cell)).sort(([a], [b]) => a - b)),
    ]);
  expect(cells(again)).toEqual(cells(formulas));
});

it("another study over formulas leaves none of the earlier ones' behind", async () => {
  const fewer = workbookOf([{ ...STUDY, rows: STUDY.rows.slice(0, 3) }]);
  const formulas = await asFormulas(state, {});
  const user = { ...formulas, sheets: [fewer.sheets[0]!, ...formulas.sheets.slice(1)] };
  const got = await asFormulas(user, { measure: "kendall" });
  expect(compare(await asValues(fewer, { measure: "kendall" }), got).different).toEqual([]);
});

it("a spelling that HVM Scale does not list counts no more than nonsense, until analysed again", async () => {
  const formulas = await asFormulas(state, {});
  const typed = (text: string) => edited(formulas, ({ user }) => user.edit("Answers", "C2", text));
  const unlisted = await typed("4 - High");
  expect(compareFormulas(await typed("hihg"), unlisted).different).toEqual([]);
  const again = await asFormulas(unlisted, {});
  expect(compare(await asValues(withoutResults(unlisted), {}), again).different).toEqual([]);
});

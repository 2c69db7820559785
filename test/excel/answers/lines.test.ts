import { afterEach, describe, expect, it, vi } from "vitest";
import { cellAddress } from "../../../src/cells/a1";
import { selectionsOf } from "../../../src/excel/workbook/selections";
import { readAnswers } from "../../../src/excel/answers";
import { cellInLine } from "../../../src/excel/answers/ground/places";
import { analyse } from "../../../src/excel/results/analyse";
import { goTo } from "../../../src/excel/workbook/go-to";
import type { AnswerStudy } from "../../../src/methods/hvm";
import { evidenceOf, respondentsOf } from "../../../src/methods/hvm/explain";
import { answers, ITEMS, MADE, openSheets, STUDY } from "../../support/study";
import type { SheetDraft } from "../../support/case";

/** Each answer's cell by the respondent and the item, as the reading tells it. */
async function cells() {
  const { study, lines } = await readAnswers();
  const { respondents, items, codes } = (study as AnswerStudy).answers;
  const { key } = study as AnswerStudy;
  return (respondent: string, item: string) => {
    const row = respondents.indexOf(respondent);
    const column = items.findIndex((each) => key.items[each]!.item === item);
    const cell = cellInLine(lines![row]!, column);
    return [cell && `${cell.sheet}!${cellAddress(cell.row, cell.column)}`, codes[row * items.length + column]];
  };
}

const transposed = ({ rows }: SheetDraft): SheetDraft => ({
  name: "Across",
  rows: rows[0]!.map((_, column) => rows.map((row) => row[column]!)),
});

describe("where an answer stands is known", () => {
  it("in a row per respondent, wherever the table begins", async () => {
    const rows = [["Survey"], [], ...STUDY.rows.map((row) => ["", ...row])];
    await openSheets({ name: "Answers", rows });
    const at = await cells();
    expect(at("Ben", "Q3")).toEqual(["Answers!F5", answers(2)[2]]);
  });

  it("in a column per respondent", async () => {
    await openSheets(transposed(STUDY));
    expect((await cells())("Cy", "Q2")).toEqual(["Across!D4", answers(3)[1]]);
  });

  it("in a list, where an item may have no row", async () => {
    const list = STUDY.rows
      .slice(1)
      .flatMap(([firm, name, ...given]) => given.map((answer, i) => [firm!, name!, ITEMS[i]!, answer]));
    const rows = [
      ["Firm", "Respondent", "Item", "Answer"],
      ...list.filter(([, name, item]) => name !== "Ann" || item !== "Q2"),
    ];
    await openSheets({ name: "List", rows });
    const at = await cells();
    expect(at("Ann", "Q3")).toEqual(["List!D3", answers(1)[2]]);
    expect(at("Ann", "Q2")).toEqual([null, 6]);
  });

  it("on a sheet per firm, each on its own", async () => {
    const [head, ann, ben] = STUDY.rows.map((row) => row.slice(1));
    await openSheets({ name: "Acme", rows: [head!, ann!] }, { name: "Bolt", rows: [[], head!, ben!] });
    const at = await cells();
    expect([at("Ann", "Q1"), at("Ben", "Q1")]).toEqual([
      ["Acme!B2", answers(1)[0]],
      ["Bolt!B3", answers(2)[0]],
    ]);
  });
});

describe("the cells behind a score are selected in Excel", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    delete (Excel.RangeAreas.prototype as Partial<Excel.RangeAreas>).select;
  });

  async function behindInnovation() {
    const host = await openSheets(STUDY);
    const { reading } = await analyse(MADE);
    const study = reading.study as AnswerStudy;
    const rows = respondentsOf(study.answers, "Acme");
    const [innovation] = evidenceOf(study, "Acme");
    const all = innovation!.items.flatMap(({ column }) => rows.map((row) => cellInLine(reading.lines![row]!, column)!));
    const [only, ...more] = selectionsOf(all);
    expect(more).toEqual([]);
    expect(only!.cells).toBe(innovation!.used);
    return { host, ...only! };
  }

  it("all at once where Excel can", async () => {
    const { host, sheet, ranges } = await behindInnovation();
    expect(ranges).toContain(",");
    // Microsoft's package of Office.js ends before the set that has this member.
    const selected: Excel.RangeAreas[] = [];
    Excel.RangeAreas.prototype.select = function (this: Excel.RangeAreas) {
      selected.push(this.load("address"));
    };
    const { requirements } = Office.context;
    const usual = requirements.isSetSupported.bind(requirements);
    vi.spyOn(requirements, "isSetSupported").mockImplementation(
      (set, version) => String(version) === "1.18" || usual(set, version),
    );
    await goTo(sheet, ranges);
    expect(host.document.active.name).toBe("Answers");
    expect(selected.map(({ address }) => address.replaceAll("Answers!", ""))).toEqual([ranges]);
  });

  it("the first range of them where it cannot", async () => {
    const { host, sheet, ranges } = await behindInnovation();
    await goTo(sheet, ranges);
    expect(host.document).toMatchObject({ selection: ranges.split(",")[0], active: { name: "Answers" } });
  });
});

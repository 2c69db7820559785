import { describe, expect, it } from "vitest";
import { inspect, type InspectionError, insertKeySheet } from "../../../src/excel";
import { openHost } from "../../support/open";
import { workbookOf } from "../../support/workbook";
import { cellKey } from "../../../src/workbench/workbook";

const HEADERS = ["How well do you plan?", "How often do you innovate?", "How fast do you deliver?"];
const own = {
  name: "Survey",
  rows: [
    ["Company", ...HEADERS, "Comment"],
    ["Acme", 4, 2, 5, "none"],
    ["Bolt", 3, 1, "N/A", "well"],
  ],
};

async function refusal(promise: Promise<unknown>): Promise<InspectionError> {
  return promise.then(
    () => Promise.reject(new Error("It was not refused.")),
    (error: unknown) => error as InspectionError,
  );
}

describe("answers under headers that name no items", () => {
  it("are seen with the columns that hold them, and can be given roles", async () => {
    await openHost(workbookOf([own]));
    const { code, unnamed, preview } = await refusal(inspect());
    expect(code).toBe("no-answers-found");
    expect(unnamed).toMatchObject({
      sheet: "Survey",
      columns: HEADERS.map((header, i) => ({ header, cell: `${"BCD"[i]}1` })),
    });
    expect(preview[0]!.columns.map(({ header }) => header)).toEqual(["Company", ...HEADERS, "Comment"]);
    const columns = HEADERS.map((header, i) => ({ header, role: "item", item: `Q${i + 1}` }) as const);
    expect((await inspect({ columns })).reading.study).toMatchObject({ answers: { firms: ["Acme", "Bolt"] } });
  });

  it("become a key of a row a header: parts and VPDs are left to the user, and nothing is read until they are there", async () => {
    const host = await openHost(workbookOf([own]));
    expect(await insertKeySheet(HEADERS)).toEqual({ sheet: "HVM Key" });
    const { cells } = (await host.state()).sheets.find(({ name }) => name === "HVM Key")!;
    const row = (r: number) => [0, 1, 2, 3, 4, 5].map((c) => cells.get(cellKey(r, c))?.value ?? null);
    expect([4, 5, 7].map(row)).toEqual([
      ["Item", "Part", "VPD", "Weight", "Reversed", "Statement"],
      ["Q1", null, null, 1, "No", HEADERS[0]],
      ["Q3", null, null, 1, "No", HEADERS[2]],
    ]);
    expect(await refusal(inspect())).toMatchObject({ code: "key-mistake" });
    expect(await refusal(insertKeySheet(HEADERS))).toMatchObject({ code: "key-sheet-there" });
  });
});

it("words that are no answers are seen with their counts, whether the table is refused or read", async () => {
  const items = ["Q1", "Q2", "Q3"];
  await openHost(
    workbookOf([
      {
        name: "Survey",
        rows: [
          ["Firm", ...items],
          ["Acme", "often", "Often", "rarely"],
          ["Bolt", "often", -99, ""],
        ],
      },
    ]),
  );
  const { code, unknown } = await refusal(inspect());
  expect(code).toBe("another-scale");
  expect(unknown).toEqual([
    { what: "often", times: 3 },
    { what: "rarely", times: 1 },
    { what: "-99", times: 1 },
  ]);
  const seen = await inspect({
    words: [
      { what: "often", means: "4" },
      { what: "-99", means: "missing" },
    ],
  });
  expect(seen.unknown).toEqual([{ what: "rarely", times: 1 }]);
  expect(seen.reading.declared?.words).toEqual([
    { what: "often", means: "4", times: 3 },
    { what: "-99", means: "missing", times: 1 },
  ]);
});

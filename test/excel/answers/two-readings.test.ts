/** Where two readings are possible, what each would give, so that the user can choose by looking. */
import { describe, expect, it } from "vitest";
import { inspect, type InspectionError } from "../../../src/excel/results/inspect";
import { ITEMS, openSheets, refusal, STUDY, withCells } from "../../support/study";

const offered = (preview: InspectionError["preview"]) =>
  preview[0]!.columns.flatMap(({ header, role, firms }) =>
    firms ? [[header, role, firms.count, ...firms.first]] : [],
  );

describe("columns that may name the firm", () => {
  it("are none to choose among where one is plain", async () => {
    await openSheets(withCells(STUDY, { AJ1: "Company size", AJ2: "small", AJ3: "large", AJ4: "large" }));
    expect(offered((await inspect()).preview)).toEqual([]);
  });

  it("are offered with their names where two are as plain", async () => {
    await openSheets(withCells(STUDY, { A1: "Company name", B1: "Firm name" }));
    expect(offered(((await refusal(inspect())) as InspectionError).preview)).toEqual([
      ["Company name", "undecided", 2, "Acme", "Bolt"],
      ["Firm name", "undecided", 3, "Ann", "Ben", "Cy"],
    ]);
  });

  it("are offered beside the one that was chosen, and stay so when another is", async () => {
    const asked = "Which company supplies you?";
    const names = { AJ1: asked, AJ2: "Dover", AJ3: "Dover", AJ4: "Essex" };
    await openSheets(withCells(STUDY, names));
    const all = [
      ["Firm", "firm", 2, "Acme", "Bolt"],
      [asked, "left out", 2, "Dover", "Essex"],
    ];
    expect(offered((await inspect()).preview)).toEqual(all);
    const { preview, firms } = await inspect({ columns: [{ header: asked, role: "firm" }] });
    expect(firms.map(({ firm }) => firm)).toEqual(["Dover", "Essex"]);
    expect(offered(preview).map(([header, role]) => [header, role])).toEqual([
      ["Firm", "left out"],
      [asked, "firm"],
    ]);
  });

  it("are whatever holds names where no header speaks of a firm", async () => {
    await openSheets(withCells(STUDY, { A1: "Plant", AJ1: "Date", AJ2: 45000, AJ3: 45001, AJ4: 45002 }));
    expect(offered((await inspect()).preview)).toEqual([["Plant", "left out", 2, "Acme", "Bolt"]]);
  });
});

describe("another scale that the numbers may stand on", () => {
  const people = Array.from({ length: 4 }, (_, p) => p);
  const rated = (answer: (p: number, i: number) => number) => ({
    name: "Answers",
    rows: [["Firm", ...ITEMS], ...people.map((p) => [`Firm ${p % 2}`, ...ITEMS.map((_, i) => answer(p, i))])],
  });

  it("is told with its ends where it is refused, and no more once it is declared", async () => {
    await openSheets(rated((p, i) => 1 + ((p * 3 + i * 5) % 7)));
    const error = (await refusal(inspect())) as InspectionError;
    expect([error.code, error.likely]).toEqual(["another-scale", { lowest: 1, highest: 7 }]);
    expect((await inspect({ scale: { lowest: 1, highest: 7, reversed: false } })).likely).toBeUndefined();
  });

  it("is told where every 0 was taken for not applicable", async () => {
    await openSheets(rated((p, i) => (p * 3 + i * 2) % 5));
    expect((await inspect()).likely).toEqual({ lowest: 0, highest: 4 });
  });

  it("is not told where the numbers are 1 to 5", async () => {
    await openSheets(rated((p, i) => 1 + ((p * 3 + i * 2) % 5)));
    expect((await inspect()).likely).toBeUndefined();
  });
});

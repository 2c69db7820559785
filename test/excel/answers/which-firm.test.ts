/** Of several columns that may name the firm, what each would give, so that the user can choose by looking. */
import { describe, expect, it } from "vitest";
import { inspect, type InspectionError } from "../../../src/excel/results/inspect";
import { openSheets, refusal, STUDY, withCells } from "../../support/study";

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

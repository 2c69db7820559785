/** Results as formulas follow a declared scale of other points than five: as values give them, and after edits as a fresh run does. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../../../src/excel/results/analyse";
import { connect } from "../../../../src/workbench/host/protocol/client";
import { EmbeddedHost } from "../../../../src/workbench/host";
import type { WorkbookState } from "../../../../src/workbench/workbook";
import type { SheetDraft } from "../../../support/case";
import { IMPRINT } from "../../../support/cohorts";
import { DEFAULT_KEY, longRows, respondentRows, type KeyRow } from "../../../support/draft";
import { FIRMS, keySheet, randomPeople } from "../../../support/people";
import { workbookOf } from "../../../support/workbook";
import { compare, compareFormulas } from "../../formulas/compare";
import { withoutResults } from "../../formulas/run";

const REVERSED: readonly KeyRow[] = DEFAULT_KEY.map(([item, vpd, weight], i) => [
  item,
  vpd,
  weight + (i % 3),
  i % 4 === 1,
]);
const people = randomPeople(21, FIRMS.slice(0, 5), { most: 3 });

/** A whole number of the scale for each answer; not on five points. */
const onScale = ({ rows, ...sheet }: SheetDraft, lowest: number, highest: number, from: number): SheetDraft => ({
  ...sheet,
  rows: rows.map((row, r) =>
    row.map((cell, c) => {
      if (r === 0 || c < from || typeof cell !== "number") return cell;
      return cell === 0 ? "N/A" : lowest + ((cell * 7 + r * 3 + c) % (highest - lowest + 1));
    }),
  ),
});

interface Scale {
  readonly lowest: number;
  readonly highest: number;
  readonly reversed: boolean;
}

async function analysed(
  state: WorkbookState,
  scale: Scale,
  results: "values" | "formulas",
  then?: (host: EmbeddedHost) => void,
) {
  const host = await EmbeddedHost.open(state);
  try {
    connect(host);
    await analyse({ ...IMPRINT, scale, results, further: [], assess: { scores: "respondent-mean" } });
    then?.(host);
    return await host.state();
  } finally {
    host.close();
  }
}

describe("formulas follow a declared scale", () => {
  const books: readonly [string, Scale, readonly SheetDraft[]][] = [
    [
      "0 to 10, with weights and reversed items",
      { lowest: 0, highest: 10, reversed: false },
      [onScale(respondentRows(people), 0, 10, 2), keySheet(REVERSED)],
    ],
    ["1 to 7 reversed", { lowest: 1, highest: 7, reversed: true }, [onScale(respondentRows(people), 1, 7, 2)]],
    ["sliders of 0 to 100", { lowest: 0, highest: 100, reversed: false }, [onScale(respondentRows(people), 0, 100, 2)]],
    ["a list on 1 to 4", { lowest: 1, highest: 4, reversed: false }, [onScale(longRows(people), 1, 4, 3)]],
  ];
  it.each(books)("%s", async (_, scale, sheets) => {
    const state = workbookOf([...sheets]);
    const [expected, got] = [await analysed(state, scale, "values"), await analysed(state, scale, "formulas")];
    const { cells, different } = compare(expected, got);
    expect(different).toEqual([]);
    expect(cells).toBeGreaterThan(40);
  });

  it("an edited answer counts as it would in a fresh run, one between points and one beyond count for nothing", async () => {
    const scale = { lowest: 0, highest: 10, reversed: true };
    const state = workbookOf([onScale(respondentRows(people), 0, 10, 2)]);
    const got = await analysed(state, scale, "formulas", ({ user }) => {
      for (const [cell, value] of Object.entries({ C2: 9, D2: 0, E3: 3.3, F3: 11, G4: "'6", H4: "High", I5: "" }))
        user.edit("Answers", cell, value);
    });
    const expected = await analysed(withoutResults(got), scale, "values");
    expect(compareFormulas(expected, got).different).toEqual([]);
  });

  it("a half that counts is refused beforehand, since languages write it differently", async () => {
    const draft = onScale(respondentRows(people), 0, 10, 2);
    draft.rows[1]![2] = 2.5;
    const run = analysed(workbookOf([draft]), { lowest: 0, highest: 10, reversed: false }, "formulas");
    await expect(run).rejects.toMatchObject({ code: "formulas-cannot-follow" });
  });
});

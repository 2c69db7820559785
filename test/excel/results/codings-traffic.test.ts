import { expect, it } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import { analyse } from "../../../src/excel/results/analyse";
import type { CellDraft } from "../../support/case";
import { IMPRINT } from "../../support/cohorts";
import { openHost } from "../../support/open";
import { MIB, trafficOf } from "./traffic";
import { workbookOf } from "../../support/workbook";

/** Relationships of firms of five, of each of which little is known, so that there is much evidence on the little. */
async function traffic(relationships: number) {
  const rows = Array.from({ length: relationships }, (_, i): CellDraft[] => [
    `Firm ${Math.floor(i / 5)}`,
    `Service ${i}`,
    "Partner",
    i % 3 === 0 ? "reactive" : "proactive",
    i % 2 === 0 ? "formal agreement" : "informal agreement",
    i % 7 === 0 ? "reciprocal" : null,
    "p. 7",
  ]);
  const headings = ["Firm", "Service", "Partners", "Orientation", "Form", "Adaptation", "Evidence"];
  // A long name of the sheet makes long links.
  const host = await openHost(workbookOf([{ name: "Relationships of the interviews", rows: [headings, ...rows] }]));
  const { reading } = await trafficOf(host, () => readAnswers());
  return { ...(await trafficOf(host, () => analyse(IMPRINT))), reading };
}

it("100 relationships are one data read and one data write", async () => {
  expect(await traffic(100)).toMatchObject({ reading: 1, writing: 1 });
});

it.each([450, 2_000])(
  "%i relationships are one data read, and no more data writes than messages of 2 MB hold",
  async (relationships) => {
    const { reading, writing, largest, bytes } = await traffic(relationships);
    expect(reading).toBe(1);
    expect(largest).toBeLessThan(2 * MIB);
    expect(writing).toBeLessThanOrEqual(1 + Math.ceil(bytes / (2 * MIB)));
  },
  120_000,
);

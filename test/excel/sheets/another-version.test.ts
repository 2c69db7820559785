import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { removeReports } from "../../../src/excel";
import { analyse } from "../../../src/excel/results/analyse";
import { openFile } from "../../../src/workbench/file/open";
import { openHost } from "../../support/open";
import { MADE } from "../../support/study";

/** The sample study with the results of version 1.0.0, whose HVM Summary has three columns fewer. */
const OLD = new URL("../../data/results-1.0.0.xlsx", import.meta.url);

it("results of an earlier version with other columns are not rewritten, and nothing is changed, until they are removed", async () => {
  const host = await openHost(await openFile(readFileSync(OLD), "results-1.0.0.xlsx"));
  const before = await host.state();
  await expect(analyse(MADE)).rejects.toMatchObject({
    code: "sheet-of-another-version",
    message: expect.stringMatching(
      /"HVM Summary" was written by another version.*Remove the results.*Nothing was changed/s,
    ) as string,
  });
  expect(await host.state()).toEqual(before);
  await removeReports();
  const { cohort } = await analyse(MADE);
  expect(cohort.firms).toHaveLength(10);
});

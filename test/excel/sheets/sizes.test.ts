import { describe, expect, test } from "vitest";
import { writeReports } from "../../../src/excel/results";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { IMPRINT, problem, randomStudy, type Example } from "../../support/cohorts";
import { atRest, open, sheetNamed, valueAt } from "../../support/workbooks";

/** rules.md 30. */
const LARGEST = 2 * 1024 * 1024;

/** The run that says how sheets are printed, with Excel.run's clean-up. */
const FOR_PAPER = 2;

/** What a run sends and gets: one entry a message. */
async function measured(host: EmbeddedHost, { cohort, reading }: Example) {
  host.traffic.reset();
  host.traffic.keepLog();
  const answers: number[] = [];
  const bridge = host.receive.bind(host);
  host.receive = (text, answer) => {
    bridge(text, (reply) => {
      answers.push(Buffer.byteLength(reply));
      answer(reply);
    });
  };
  try {
    await writeReports({ cohort, reading }, IMPRINT);
    await host.state();
  } finally {
    host.receive = bridge;
  }
  const requests = host.traffic.log!.map(({ bytes }) => bytes);
  // A message that writes cells of a table, not just a title.
  const dataWrites = host.traffic.log!.filter(({ query }) =>
    query.Actions.some(({ Name, ArgumentInfo }) => {
      const values = ArgumentInfo?.Arguments?.[0];
      return Name === "Values" && Array.isArray(values) && values.length > 1;
    }),
  );
  return { messages: requests.length, requests, answers, dataWrites: dataWrites.length };
}

describe("messages", () => {
  test.each([
    ["10 respondents in 2 firms", 10, 8, 1, 4, 4],
    ["10,000 respondents in 1,250 firms", 10_000, 8, 1, 4, 4],
    ["25,000 respondents in 3,000 firms", 25_000, 25_000 / 3_000, 1, 4, 5],
    ["60,000 respondents in 7,500 firms", 60_000, 8, 3, 6, 10],
  ])("%s: few, none over 2 MB, each way", async (_, respondents, size, dataWrites, first, again) => {
    const example = randomStudy(respondents, size);
    const host = await open();
    for (const most of [first, again]) {
      const run = await measured(host, example);
      expect(Math.max(...run.requests, ...run.answers)).toBeLessThanOrEqual(LARGEST);
      expect(run.dataWrites).toBe(dataWrites);
      expect(run.messages).toBeLessThanOrEqual(most + FOR_PAPER);
    }
    const firms = example.cohort.firms.length;
    const profiles = sheetNamed(await host.state(), "HVM Profiles");
    expect([valueAt(profiles, 4 + firms, 0), valueAt(profiles, 5 + firms, 0)]).toEqual([`Firm ${firms}`, null]);
    host.close();
  });

  test("many problems and long names are cut into messages too", async () => {
    const example = randomStudy(2_000, 1, (firm) => `${firm} ${"long name ".repeat(29)}`);
    const problems = Array.from({ length: 20_000 }, (_, i) => problem(i));
    const host = await open();
    for (let time = 0; time < 2; time++) {
      const run = await measured(host, { ...example, reading: { ...example.reading, problems } });
      expect(Math.max(...run.requests, ...run.answers)).toBeLessThanOrEqual(LARGEST);
      expect(run.dataWrites).toBeGreaterThan(3);
    }
    const sheet = sheetNamed(await host.state(), "HVM Problems");
    expect(sheet.hyperlinks.size).toBe(1_000);
    expect(valueAt(sheet, 20_004, 2)).toBe("D20001");
    expect(valueAt(sheet, 2, 0)).toBe("The first 1,000 addresses can be clicked to go there.");
    host.close();
  });

  test("a failure in the second of several writing messages puts everything back", async () => {
    const host = await open();
    const small = randomStudy(40, 8);
    await writeReports(small, IMPRINT);
    await atRest(host);
    const before = await host.state();
    const large = randomStudy(60_000, 8);
    host.faults.inject({ kind: "http", status: 504 }, { message: 4, applied: "applied" });
    await expect(writeReports(large, IMPRINT)).rejects.toMatchObject({ code: "connection-lost" });
    expect(await host.state()).toEqual(before);
    host.close();
  });
});

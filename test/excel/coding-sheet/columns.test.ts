import { expect, it } from "vitest";
import { headingOf } from "../../../src/excel/answers/codings/headings";
import { readAnswers } from "../../../src/excel/answers";
import {
  CODES,
  codingOf,
  DIMENSIONS,
  FACETS,
  factsOf,
  isDetail,
  rowOfSheet,
  SHEET_COLUMNS,
} from "../../../src/methods/constellations";
import { openHost } from "../../support/open";
import { workbookOf } from "../../support/workbook";

const HEADINGS = SHEET_COLUMNS.map(({ heading }) => heading);

it("the reader takes each column of the coding sheet for what it is", () => {
  expect(HEADINGS.map(headingOf)).toEqual(
    SHEET_COLUMNS.map((column) => {
      if (column.is === "codes") return { is: "codes", of: factsOf(column.facet).dimension };
      return column.is === "evidence" ? { is: "evidence", of: column.of } : { is: column.is };
    }),
  );
  expect(new Set(HEADINGS).size).toBe(HEADINGS.length);
});

it("there is a column for each facet, the six first and their details beside each other, and one of evidence for each dimension", () => {
  expect(SHEET_COLUMNS.flatMap((each) => (each.is === "codes" ? [each.facet] : []))).toEqual(FACETS);
  expect(SHEET_COLUMNS.flatMap((each) => (each.is === "evidence" ? [each.of] : []))).toEqual(DIMENSIONS);
  expect(SHEET_COLUMNS.map(isDetail).join().match(/true/g)).toHaveLength(8);
  expect(SHEET_COLUMNS.map(isDetail).lastIndexOf(true) - SHEET_COLUMNS.map(isDetail).indexOf(true)).toBe(7);
});

it("a row of it reads back as what was coded, every code under its own heading", async () => {
  // Formal beside acquisition would be settled.
  const codes = CODES.map(({ code }) => code).filter((code) => code !== "formal agreement");
  const rows = [["formal agreement" as const], codes].map((some, i) =>
    rowOfSheet({
      firm: "Acme",
      service: `Repair ${i}`,
      partners: "Bolt; Cog",
      coding: codingOf(some),
      evidence: { Integration: "=p. 7" },
      judged: "Horizontal collaboration",
      employees: 12,
    }),
  );
  await openHost(
    workbookOf([
      {
        name: "Relationships",
        rows: [HEADINGS, ...rows.map((row) => row.map((value) => (value === "" ? null : value)))],
      },
    ]),
  );
  const { sources, relationships, problems } = (await readAnswers()).codings!;
  expect(problems.filter(({ code }) => code !== "codes-exclude-each-other")).toEqual([]);
  expect(sources.map(({ leftOut }) => leftOut)).toEqual([[]]);
  expect(relationships.map(({ coding }) => coding)).toEqual([codingOf(["formal agreement"]), codingOf(codes)]);
  expect(relationships[1]).toMatchObject({
    firm: "Acme",
    service: "Repair 1",
    partners: ["Bolt", "Cog"],
    evidence: { Integration: ["=p. 7"] },
    judged: ["Horizontal collaboration"],
  });
});

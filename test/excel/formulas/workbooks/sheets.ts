/** Layout d: a sheet per firm. */
import { itemRows, sheetPerFirm } from "../../../support/draft";
import { randomPeople, type ProofWorkbook } from "../../../support/people";

const AWKWARD = ["It's 2024", "Data (1)", "A1", "R1C1", "TRUE", "3M", "Größe & Co.", "a,b;c"];

export const sheetBooks: ProofWorkbook[] = [
  {
    name: "a sheet per firm, under awkward names",
    sheets: sheetPerFirm(randomPeople(51, AWKWARD, { most: 3 })),
    assess: { measure: "cityblock", ranks: "average" },
  },
  {
    name: "a sheet per firm with a column per respondent",
    sheets: ["Alder", "Birch & 'Sons"].map((firm, i) => ({
      ...itemRows(randomPeople(52 + i, [firm])),
      name: firm,
    })),
    assess: { scores: "respondent-mean" },
  },
];

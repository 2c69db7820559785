/** Little or nothing to read; and whole studies that are known. */
import { sampleStudyRows } from "../../../../src/methods/hvm/sample/answers";
import type { PropositionName } from "../../../../src/methods/hvm/catalogue/propositions";
import type { Case, CellDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import { append, base, change, firmsOf, mapAnswers, put, reads, respondentRows } from "../../../support/draft";

const all = (answer: 1 | 2 | 3 | 4 | 5 | "N/A" | "missing" | "refused", people = base()) =>
  mapAnswers(people, () => answer);

/** The reconstructed study, and the classes that issue 2 says come out of it. */
const STUDY: CellDraft[][] = sampleStudyRows();
const KNOWN: Record<string, PropositionName> = {
  HVM1: "Socialisors",
  HVM2: "Technological Integrators",
  HVM3: "Technological Integrators",
  FG1: "Technological Integrators",
  FG2: "Technological Integrators",
  FG3: "Socialisors",
  FG4: "Socialisors",
  FG5: "Socialisors",
  FG6: "Simplifiers",
  FG7: "Technological Integrators",
};
const RESPONDENTS: Record<string, number> = { HVM1: 5, HVM2: 5, HVM3: 8 };

const halfNothing = mapAnswers(base(), (answer, _, person) => (person > 3 ? "N/A" : answer));

export const nothing: Case[] = [
  unusual(
    "an empty workbook is an error that says what was looked for",
    { name: "Sheet1", rows: [] },
    { error: /Sheet1|sheet/i },
  ),
  unusual(
    "a workbook of text only is an error",
    { name: "Notes", rows: [["Minutes of the meeting"], ["Firm visited", "Acme"], ["High hopes", "Low cost"]] },
    { error: /./ },
  ),
  malformed(
    "a workbook of other numbers is an error",
    {
      name: "Sales",
      rows: [
        ["Region", "Jan", "Feb", "Mar"],
        ["North", 3, 4, 5],
        ["South", 2, 1, 4],
      ],
    },
    { error: /./ },
  ),
  malformed(
    "a table of firms and marks whose columns are no items is an error",
    {
      name: "Marks",
      rows: [
        ["Company", "Quality", "Price", "Service"],
        ["Acme", 4, 3, 5],
        ["Bolt", 2, 5, 1],
      ],
    },
    { error: /Marks/ },
  ),
  unusual(
    "headers without answers are an error",
    { ...respondentRows(base()), rows: [respondentRows(base()).rows[0]!] },
    { error: /Answers/ },
  ),
  malformed("firms and names without any answer are an error", respondentRows(all("missing")), { error: /Answers/ }),
  malformed("a table of N/A only has no scores", respondentRows(all("N/A")), {
    // our reading of rule 26: N/A is an answer given, but no answer of 1..5; either way no number comes out
    either: [{ error: /Answers/ }, reads(all("N/A"))],
  }),
  malformed("a table of refused answers only is an error", respondentRows(all("refused")), { error: /Answers/ }),
  malformed(
    "a firm of N/A only is listed without a class, the others are classified",
    respondentRows(halfNothing),
    reads(halfNothing),
  ),
  malformed(
    "a firm without an answer on Socialisation has no class, no guess and no zero",
    respondentRows(
      [4, 5].reduce(
        (people, p) =>
          change(people, p, { Q6: "N/A", Q7: "missing", Q13: "N/A", Q31: "N/A", Q32: "missing", Q33: "N/A" }),
        base(),
      ),
    ),
    reads(
      [4, 5].reduce(
        (people, p) =>
          change(people, p, { Q6: "N/A", Q7: "missing", Q13: "N/A", Q31: "N/A", Q32: "missing", Q33: "N/A" }),
        base(),
      ),
    ),
  ),
  malformed(
    "respondents who give 3 to everything have a flat profile and no class",
    respondentRows(mapAnswers(base(), (answer, _, person) => (person > 3 ? 3 : answer))),
    reads(mapAnswers(base(), (answer, _, person) => (person > 3 ? 3 : answer))),
  ),
  malformed(
    "N/A and blank lower no score: many zeros change only the counts",
    respondentRows(
      mapAnswers(base(), (answer, item, person) => ((Number(item.slice(1)) + person) % 3 === 0 ? "N/A" : answer)),
    ),
    reads(mapAnswers(base(), (answer, item, person) => ((Number(item.slice(1)) + person) % 3 === 0 ? "N/A" : answer))),
  ),
  malformed(
    "several mistakes at once are each named by cell",
    put(respondentRows(base()), { C2: 6, D2: "hihg", E3: true, F3: { error: "#N/A" }, G4: 3.5, H6: "" }),
    reads(
      change(
        change(change(change(base(), 1, { Q1: "refused", Q2: "refused" }), 2, { Q3: "refused", Q4: "refused" }), 3, {
          Q5: "refused",
        }),
        5,
        { Q6: "missing" },
      ),
      {
        problems: [
          { severity: "refused", sheet: "Answers", cell: "C2", value: 6 },
          { severity: "refused", sheet: "Answers", cell: "D2", value: "hihg" },
          { severity: "refused", sheet: "Answers", cell: "E3", value: true },
          { severity: "refused", sheet: "Answers", cell: "F3", value: "#N/A" },
          { severity: "refused", sheet: "Answers", cell: "G4", value: 3.5 },
        ],
      },
    ),
  ),
  malformed(
    "a respondent of whom every answer is refused is a respondent, and adds nothing",
    append(respondentRows(base()), ["Bolt", "Sales Manager", ...Array.from({ length: 33 }, () => "x")]),
    {
      firms: firmsOf([...base(), { firm: "Bolt", name: "Sales Manager", answers: all("refused")[0]!.answers }]),
      problems: [{ severity: "refused", sheet: "Answers", near: "C7:AI7" }],
    },
  ),
  unusual(
    "the reconstructed study gives the published classes",
    { name: "Answers", rows: STUDY },
    {
      layout: "respondent rows",
      firms: Object.fromEntries(
        Object.entries(KNOWN).map(([firm, classification]) => [
          firm,
          { classification, refused: 0, respondents: RESPONDENTS[firm] ?? 1 },
        ]),
      ),
    },
  ),
];

/** One study or several: samples among answers, and the same firms on several sheets (rules 43, 45). */
import type { Case } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import type { Answer } from "../../../../support/draft";
import {
  base,
  change,
  insertColumn,
  insertRows,
  itemRows,
  mapAnswers,
  put,
  reads,
  respondentRows,
} from "../../../../support/draft";

const WORDS = ["N/A", "Low", "Low to Medium", "Medium", "High", "Very High"];
const study = base();
const sample = (name: string) =>
  insertRows(respondentRows(base(["Cargo"]), { name }), 1, [
    ["Sample study: a reconstruction, not the original data"],
    [],
  ]);
const other = mapAnswers(study, (answer, item) =>
  typeof answer === "number" ? ((1 + ((answer + item.length) % 5)) as Answer) : answer,
);
const nameless = { respondent: null } as const;
const both = (one: string, two: string, options = {}) => [
  respondentRows(study, { name: one, ...options }),
  respondentRows(other, { name: two, ...options }),
];
const asked = (...sheets: string[]) => ({ sheets });

/** The study, then with other answers, then Cargo's first respondent, as far as there are values in the column Wave. */
const waves = (values: string[]) =>
  insertColumn(respondentRows([...study, ...other, ...base(["Cargo"])].slice(0, values.length)), "C", [
    "Wave",
    ...values,
  ]);

export const oneStudy: Case[] = [
  unusual(
    "a sample of an earlier version, known by its title, is passed over beside answers, and that is said",
    [sample("Sample study"), respondentRows(study)],
    reads(study, {
      sources: ["Answers"],
      problems: [
        { severity: "notice", sheet: "Sample study", cell: null, mentions: [/sample/, /never read together/] },
      ],
    }),
  ),
  unusual("a sample alone is read", [sample("Sample study")], reads(base(["Cargo"]))),
  unusual(
    "a sample beside a questionnaire that nobody has filled in is read, and the form is said to be blank",
    [
      sample("Sample study"),
      itemRows(
        mapAnswers(study, () => "missing"),
        { name: "Form" },
      ),
    ],
    reads(base(["Cargo"]), {
      sources: ["Sample study"],
      problems: [{ sheet: "Form", mentions: [/without answers/] }],
    }),
  ),
  unusual(
    "a sample that the user names is read",
    [sample("Sample study"), respondentRows(study)],
    reads(base(["Cargo"]), { sources: ["Sample study"] }),
    asked("Sample study"),
  ),
  malformed(
    "a sample and another sheet, both named, are refused",
    [sample("Sample study"), respondentRows(study)],
    { error: /never read together/, mentions: [/Sample study/, /Answers/] },
    asked("Sample study", "Answers"),
  ),
  malformed("two samples and nothing else are refused, asking to choose", [sample("One"), sample("Two")], {
    error: /never read together/,
    mentions: [/One/, /Two/],
  }),
  malformed("the same respondents with other answers on a second sheet are refused, asking", both("Sheet1", "Sheet2"), {
    error: /not read together unasked/,
    mentions: [/Sheet1/, /Sheet2/, /Acme/],
  }),
  malformed(
    "one respondent with another answer on a second sheet is enough",
    [
      respondentRows(study, { name: "North" }),
      respondentRows(change(study, 2, { Q5: study[1]!.answers["Q5"] === 1 ? 2 : 1 }).slice(1, 2), { name: "South" }),
    ],
    { error: /not read together unasked/, mentions: [/North/, /South/] },
  ),
  unusual(
    "sheets that the user names are read together, and that is said",
    both("Sheet1", "Sheet2"),
    reads([...study, ...other], {
      sources: ["Sheet1", "Sheet2"],
      problems: [{ severity: "notice", sheet: undefined, mentions: [/one study/] }],
    }),
    asked("Sheet1", "Sheet2"),
  ),
  unusual(
    "one of two sheets may be chosen",
    both("Current", "Desired"),
    reads(study, { sources: ["Current"] }),
    asked("Current"),
  ),
  ...(
    [
      ["Current", "Desired"],
      ["Now", "Future"],
      ["Ist", "Soll"],
      ["As-is", "To-be"],
      ["Answers", "Answers desired"],
      ["Before", "After"],
      ["T0", "T1"],
      ["2023", "2024"],
      ["Survey_2023", "Survey_2024"],
      ["Wave 1", "Wave 2"],
      ["March 2024", "May 2024"],
    ] as const
  ).map(([one, two]) =>
    malformed(
      `the same firms on sheets named “${one}” and “${two}”, without respondents' names, are refused, asking`,
      both(one, two, nameless),
      { error: /their names tell them apart/, mentions: [new RegExp(one), new RegExp(two), /Acme/] },
    ),
  ),
  unusual(
    "the same firms on sheets of two departments, without respondents' names, are one study",
    both("Production 2024", "Sales 2024", nameless),
    reads(
      [...study, ...other].map((person) => ({ ...person, respondent: "" })),
      {
        sources: ["Production 2024", "Sales 2024"],
      },
    ),
  ),
  unusual(
    "other firms in another year are one study",
    [respondentRows(base(["Acme"]), { name: "2023" }), respondentRows(base(["Bolt"]), { name: "2024" })],
    reads([...base(["Acme"]), ...base(["Bolt"])], { sources: ["2023", "2024"] }),
  ),
  unusual(
    "words on one sheet and the numbers that they were recoded to on another count once, and that is said",
    [
      respondentRows(study, { name: "Numbers" }),
      (() => {
        const sheet = respondentRows(study, { name: "Words" });
        return {
          ...sheet,
          rows: sheet.rows.map((cells, i) =>
            cells.map((cell) => (i > 0 && typeof cell === "number" ? WORDS[cell]! : cell)),
          ),
        };
      })(),
    ],
    reads(study, { problems: [{ severity: "notice", sheet: "Words", mentions: [/same answers/, /Numbers/] }] }),
  ),
  unusual(
    "the same without respondents' names",
    [respondentRows(study, { name: "Numbers", ...nameless }), respondentRows(study, { name: "Copy", ...nameless })],
    reads(
      study.map((person) => ({ ...person, respondent: "" })),
      {
        problems: [{ severity: "notice", sheet: "Copy", mentions: [/same answers/, /Numbers/] }],
      },
    ),
  ),
  unusual(
    "a single equal row without a name among others counts: it may be another person",
    [
      respondentRows(study, { name: "North", ...nameless }),
      respondentRows([study[0]!, ...other.slice(1)], { name: "South", ...nameless }),
    ],
    reads(
      [...study, study[0]!, ...other.slice(1)].map((person) => ({ ...person, respondent: "" })),
      {
        problems: [{ severity: "notice", sheet: "South", mentions: [/same as/] }],
      },
    ),
  ),
  malformed(
    "a firm spelt in capitals on the sheet of another year is the same firm",
    [
      respondentRows(base(["Acme"]), { name: "2023", ...nameless }),
      put(
        respondentRows(
          mapAnswers(base(["Acme"]), () => 3),
          { name: "2024", ...nameless },
        ),
        { A2: "ACME", A3: "ACME", A4: "ACME" },
      ),
    ],
    { error: /their names tell them apart/ },
  ),
  unusual(
    "people who stand on a sheet twice, told apart by a column of waves, are read, and that is said of the column",
    waves(["1", "1", "1", "1", "1", "2", "2", "2", "2", "2"]),
    { ...reads([...study, ...other]), problems: [{ cell: "C1", mentions: [/“Wave”/, /not told apart/, /compare/] }] },
  ),
  unusual(
    "of two waves compared, the results are those of the later; rows of a third are said",
    waves(["1", "1", "1", "1", "1", "2", "2", "2", "2", "2", "3"]),
    { ...reads(other), problems: [{ cell: "C1", mentions: [/neither “1” nor “2”/, /“3”/] }] },
    { compare: { column: "wave", before: "1", after: "2" } },
  ),
  malformed(
    "waves by a column that is not there are refused",
    waves(["1", "1", "1", "1", "1", "2", "2", "2", "2", "2"]),
    { error: /no column headed “Round”/, mentions: [/“Wave”/] },
    { compare: { column: "Round", before: "1", after: "2" } },
  ),
  malformed(
    "a wave that nobody answered is refused",
    waves(["1", "1", "1", "1", "1", "2", "2", "2", "2", "2"]),
    { error: /No answers .*“3”/, mentions: [/“1” and “2”/] },
    { compare: { column: "Wave", before: "1", after: "3" } },
  ),
  unusual(
    "a firm whose rows say two sectors is in no segment, and that is said by its cell",
    waves(["Food", "Food", "Steel", "Food", "Food"]),
    { ...reads(study), problems: [{ cell: "C4", mentions: [/“Acme”/, /“Food” and “Steel”/] }] },
    { segments: "wave" },
  ),
];

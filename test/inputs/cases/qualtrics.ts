/** Qualtrics: two or three rows of headings, import ids, choice text and recoded values, -99, UTF-16. */
import { text, utf16 } from "../files";
import { kindOf, reads, readsAndSays, refuses } from "../input";
import { PEOPLE, withAnswers, type Item } from "../study";
import { firm, items, number, other, table, word, type Cell, type Column } from "../table";

const one = kindOf("qualtrics");
const id = (qid: string): Cell => `{"ImportId":"${qid}"}`;

/** What stands before the questions in each export since 2016. */
const LEAD: readonly Column[] = [
  other(["StartDate", "Start Date", id("startDate")], "2026-03-02 09:03:11"),
  other(["Status", "Response Type", id("status")], 0),
  other(["Progress", "Progress", id("progress")], 100),
  other(["Duration (in seconds)", "Duration (in seconds)", id("duration")], 400, 431, 210, 333, 520, 610),
  other(["Finished", "Finished", id("finished")], 1),
  other(["ResponseId", "Response ID", id("_recordId")], "R_1a", "R_2b", "R_3c", "R_4d", "R_5e", "R_6f"),
];
const PARTS = ["KC", "CA", "OP"];
const matrix = ({ code, inPart, part, statement }: Item): Cell[] => {
  const block = PARTS.indexOf(code) + 2;
  return [`Q${block}_${inPart}`, `${part} - ${statement}`, id(`QID${block}_${inPart}`)];
};
const FIRM = firm(["Q1", "What is the name of your company?", id("QID1_TEXT")]);

const SEEN = [
  [1, 4, null],
  [3, 20, null],
  [6, 33, null],
] as const;

export const QUALTRICS = [
  one(
    "choice text, the firm as question Q1, three matrices Q2_1…Q4_20",
    "qualtrics.csv",
    table([...LEAD, FIRM, ...items(matrix, word)]),
  ),
  one(
    "numeric values in a workbook, embedded data Company at the end",
    "qualtrics.xlsx",
    table([...LEAD, ...items(matrix), firm(["Company", "Company", id("Company")])]),
  ),
  one(
    "with viewing order data: each statement again, as the place in which it was shown",
    "order.csv",
    table([
      ...LEAD,
      FIRM,
      ...items(matrix, word),
      ...items(
        ({ number: n, part, statement }) => [
          `Q2_DO_${n}`,
          `${part} - Display Order - ${statement}`,
          id(`QID2_DO_${n}`),
        ],
        (_, person, item) => (person * 7 + item) % 13,
      ),
    ]),
    reads(PEOPLE, { never: [/waves-in-a-column/] }),
  ),
  one(
    "the legacy export: V1…V10, two rows of headings",
    "legacy.csv",
    table([
      other(["V1", "ResponseID"], "R_1a", "R_2b", "R_3c", "R_4d", "R_5e", "R_6f"),
      other(["V2", "ResponseSet"], "Default Response Set"),
      other(["V6", "IPAddress"], "192.0.2.1"),
      other(["V8", "StartDate"], "2015-03-02 09:03:11"),
      other(["V10", "Finished"], 1),
      firm(["Company", "Company"]),
      ...items((item) => matrix(item).slice(0, 2)),
    ]),
  ),
  one(
    "only the import ids below the headers",
    "ids.csv",
    table([firm(["Company", id("QID9_TEXT")]), ...items((item) => [item.id, id(`QID${item.number}`)])]),
  ),
  one(
    "-99 for what was seen and not answered, in three cells of 198",
    "seen.csv",
    table([...LEAD, FIRM, ...items(matrix, (answer) => answer ?? -99)], withAnswers(PEOPLE, SEEN)),
    reads(withAnswers(PEOPLE, SEEN), { says: [/-99/] }),
  ),
  one(
    "-99 in a whole column of one item",
    "column.csv",
    table([...LEAD, FIRM, ...items(matrix, (answer, _, item) => (item === 9 ? -99 : answer))]),
    refuses(/99/),
  ),
  one("the .tsv, in UTF-16 with its mark", "qualtrics.tsv", table([...LEAD, FIRM, ...items(matrix, word)]), reads(), {
    as: (sheets) => utf16(text(sheets, { separator: "\t" })),
  }),
  one(
    "not applicable recoded as 6, in a tenth of the cells",
    "six.csv",
    table([...LEAD, FIRM, ...items(matrix, (answer, who, item) => ((who + item) % 10 === 0 ? 6 : answer))]),
    refuses(/to 6\b/),
  ),
  one(
    "values numbered 11 to 15 after the choices were edited",
    "recoded.csv",
    table([...LEAD, FIRM, ...items(matrix, (answer) => 10 + Number(answer))]),
    refuses(/scale/),
    { debatable: "rule 19 wants the scale named that it looks like; 11 to 15 would help more than 0 to 100" },
  ),
  one(
    "other questions called Q1 to Q4 before the matrix Q5_1…Q5_33, wordings in row 2",
    "others.csv",
    table([
      ...LEAD,
      firm(["Company", "Company", id("Company")]),
      other(["Q1", "What is your role?", id("QID1")], 1, 2, 3),
      other(["Q2", "How many years have you worked there?", id("QID2")], 2, 5, 4),
      other(["Q3", "How many people work there?", id("QID3")], 3, 1, 5),
      other(["Q4", "How much do you export?", id("QID4")], 4, 2, 1),
      ...items(({ number: n, statement }) => [`Q5_${n}`, `Please rate: - ${statement}`, id(`QID5_${n}`)]),
    ]),
    readsAndSays(/How many people work there\?/),
  ),
  one(
    "timings of pages between the questions",
    "timings.csv",
    table([
      ...LEAD,
      FIRM,
      other(["Q90_First Click", "Timing - First Click", id("QID90_FIRST_CLICK")], 1.2, 3, 2, 4, 2.5, 1),
      other(["Q90_Click Count", "Timing - Click Count", id("QID90_CLICK_COUNT")], 1, 3, 2, 4, 2, 1),
      ...items(matrix, number),
    ]),
  ),
];

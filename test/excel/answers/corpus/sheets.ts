/** Several sheets: a sheet per firm, covers, copies, hidden sheets, our own (rules 16, 20). */
import { DEFAULT_KEY } from "../../../../src/methods/hvm/catalogue/questionnaire";
import type { Case, SheetDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import type { Person } from "../../../support/draft";
import {
  append,
  base,
  change,
  insertColumn,
  insertRows,
  itemRows,
  longRows,
  mapAnswers,
  put,
  reads,
  rename,
  respondentRows,
  sheetPerFirm,
  shift,
  without,
} from "../../../support/draft";

const FIRST_SIX = ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"];
const layout = "sheet per firm" as const;
const study = base(["Acme", "Bolt", "Cargo"]);
const perFirm = sheetPerFirm(study);
const [acme, bolt, cargo] = perFirm as [SheetDraft, SheetDraft, SheetDraft];

const cover: SheetDraft = {
  name: "Cover",
  rows: [
    ["Value propositions of three firms"],
    [],
    ["Firm", "Sheet"],
    ["Acme", "Acme"],
    ["Bolt", "Bolt"],
    ["Contact", "A. Analyst"],
  ],
};

const profilesOfOthers: SheetDraft = {
  name: "Published",
  rows: [
    ["Firm", "A", "B", "C", "D", "E", "F"],
    ["HVM1", 2.5, 3.4, 3.54, 2.38, 3.29, 4.88],
  ],
};

export const sheets: Case[] = [
  unusual(
    "a sheet per firm is read, the sheet's name is the firm",
    perFirm,
    reads(study, { layout, sources: ["Acme", "Bolt", "Cargo"] }),
  ),
  unusual(
    "a cover sheet before the firms' sheets is no firm",
    [cover, ...perFirm],
    reads(study, { layout, sources: ["Acme", "Bolt", "Cargo"] }),
  ),
  unusual(
    "firms on sheets come in tab order",
    [cargo, acme, bolt],
    reads([study[5]!, study[6]!, ...study.slice(0, 5)], { layout, sources: ["Cargo", "Acme", "Bolt"] }),
  ),
  unusual(
    "a sheet per firm with items in rows is read",
    ["Acme", "Bolt"].map((firm) => {
      const sheet = itemRows(base([firm]), { name: firm });
      return { ...sheet, rows: sheet.rows.slice(1) };
    }),
    reads(base(), { layout }),
  ),
  unusual(
    "names of sheets with quotes and spaces are names of firms",
    [
      { ...acme, name: "O'Neil & Söhne" },
      { ...bolt, name: "007" },
    ],
    reads(rename(base(), { 1: "O'Neil & Söhne", 2: "O'Neil & Söhne", 3: "O'Neil & Söhne", 4: "007", 5: "007" }), {
      layout,
    }),
  ),
  unusual("sheets per firm may start at different places", [acme, shift(bolt, 4, 2), cargo], reads(study, { layout })),
  malformed(
    "a 6 on a firm's sheet is refused and named by sheet and cell",
    [acme, put(bolt, { D2: 6 }), cargo],
    reads(change(study, 4, { Q3: "refused" }), {
      layout,
      problems: [{ severity: "refused", sheet: "Bolt", cell: "D2", value: 6 }],
    }),
  ),
  malformed(
    "firms' sheets with different items are refused, asking to choose",
    [acme, respondentRows(without(base(["Bolt"]), "Q31", "Q32", "Q33"), { name: "Bolt", firm: null })],
    { error: /Acme/, mentions: [/Bolt/] },
  ),
  malformed(
    "a sheet with a firm column beside a firm's sheet without one is refused, asking to choose",
    [respondentRows(base(), { name: "Survey" }), cargo],
    { error: /Survey/, mentions: [/Cargo/] },
  ),
  malformed(
    "answers in rows on one sheet and long on another are refused, asking to choose",
    [respondentRows(base(["Acme"]), { name: "First wave" }), longRows(base(["Bolt"]), "Second wave")],
    { error: /First wave/, mentions: [/Second wave/] },
  ),
  unusual(
    "the user may choose the sheet",
    [respondentRows(base(["Acme"]), { name: "First wave" }), longRows(base(["Bolt"]), "Second wave")],
    reads(base(["Acme"]), { sources: ["First wave"] }),
    { sheets: ["First wave"] },
  ),
  unusual(
    "the user may choose some of the firms' sheets",
    perFirm,
    reads([study[0]!, study[1]!, study[2]!, study[5]!, study[6]!], { layout, sources: ["Acme", "Cargo"] }),
    { sheets: ["Acme", "Cargo"] },
  ),
  malformed(
    "a chosen sheet that does not exist is an error that names it",
    respondentRows(base()),
    { error: /Answers 2024/ },
    { sheets: ["Answers 2024"] },
  ),
  malformed(
    "a chosen sheet without answers is an error, not another sheet",
    [cover, respondentRows(base())],
    { error: /Cover/ },
    { sheets: ["Cover"] },
  ),
  unusual(
    "two sheets with the same columns are read together, a firm on both is one firm",
    [respondentRows(base().slice(0, 2), { name: "Wave 1" }), respondentRows(base().slice(2), { name: "Wave 2" })],
    reads(base(), { sources: ["Wave 1", "Wave 2"] }),
  ),
  malformed(
    "two sheets with the same columns in another order are the same table: items count by name",
    [
      respondentRows(base().slice(0, 2), { name: "Wave 1" }),
      respondentRows(base().slice(2), { name: "Wave 2", items: Object.keys(base()[0]!.answers).reverse() }),
    ],
    // our reading of rule 20: "the same columns" are the same items; a stricter reader may ask
    { either: [reads(base(), { sources: ["Wave 1", "Wave 2"] }), { error: /Wave 1/, mentions: [/Wave 2/] }] },
  ),
  malformed(
    "two sheets of answers of which one has columns of its own are both read or refused",
    [
      respondentRows(base().slice(0, 2), { name: "Wave 1" }),
      insertColumn(respondentRows(base().slice(2), { name: "Wave 2" }), "C", ["Age", 33, 44, 55]),
    ],
    { either: [reads(base(), { sources: ["Wave 1", "Wave 2"] }), { error: /Wave 1/, mentions: [/Wave 2/] }] },
  ),
  malformed(
    "a profile table beside a table of answers is refused, asking to choose, or reported as not read",
    [respondentRows(base()), profilesOfOthers],
    // Rule 20 speaks of answer tables; whether six scores per firm are one is open.
    {
      either: [
        { error: /Answers/, mentions: [/Published/] },
        reads(base(), { sources: ["Answers"], problems: [{ sheet: "Published", cell: null }] }),
      ],
    },
  ),
  malformed(
    "a second table below the first with the first six items only is read by those, or refused",
    append(respondentRows(base()), [], [], ...respondentRows(base(["Cargo"], FIRST_SIX)).rows),
    {
      either: [
        { error: /Answers/ },
        reads([
          ...base(),
          ...base(["Cargo"]).map((person) => ({
            ...person,
            answers: Object.fromEntries(
              Object.entries(person.answers).map(([item, answer]) => [
                item,
                FIRST_SIX.includes(item) ? answer : "missing",
              ]),
            ) as Person["answers"],
          })),
        ]),
      ],
    },
  ),
  malformed(
    "a second table below the first with other items in the columns of the first six is refused",
    append(
      respondentRows(base()),
      [],
      [],
      ...respondentRows(base(["Cargo"], ["Q8", "Q9", "Q10", "Q11", "Q12", "Q13"])).rows,
    ),
    { error: /Answers/ },
  ),
  malformed(
    "a sheet of means per firm beside the firms' sheets is refused, asking to choose",
    [
      ...perFirm,
      respondentRows(
        mapAnswers(
          base().filter((_, index) => index === 0 || index === 3),
          () => 3,
        ),
        { name: "Summary", respondent: null },
      ),
    ],
    { error: /Summary/ },
  ),
  malformed(
    "a sheet named Average beside the firms' sheets is no firm",
    [
      ...perFirm,
      {
        ...acme,
        name: "Average",
        rows: acme.rows.slice(0, 2).map(([, ...cells], i) => [i === 0 ? "Respondent" : "All", ...cells]),
      },
    ],
    // our reading of rule 23, carried over to the name that stands for a firm
    {
      either: [{ error: /Average/ }, reads(study, { layout, problems: [{ sheet: "Average", near: "A1:AH2" }] })],
    },
  ),
  malformed(
    "a firm spelt differently on two sheets is one, and the other spelling is reported",
    [
      respondentRows(base().slice(0, 2), { name: "Wave 1" }),
      put(respondentRows(base().slice(2), { name: "Wave 2" }), { A2: "ACME" }),
    ],
    reads(base(), { sources: ["Wave 1", "Wave 2"], problems: [{ severity: "notice", mentions: [/ACME|A2/] }] }),
  ),
  malformed(
    "firms as headings above their respondents, not in a column, are one firm named after the sheet, and that is said",
    (() => {
      const own = respondentRows(base(), { firm: null, name: "Survey" });
      return insertRows(insertRows(own, 5, [["Bolt"]]), 2, [["Acme"]]);
    })(),
    {
      either: [
        { error: /Survey/ },
        reads(
          base().map((person) => ({ ...person, firm: "Survey" })),
          { layout: undefined, problems: [{ severity: "notice", mentions: [/Survey/, /firm/i] }] },
        ),
      ],
    },
  ),
  unusual(
    "statements that speak of firms, companies or business are items, not firm columns, on firms' sheets too",
    ["Acme", "Bolt"].map((firm) =>
      respondentRows(base([firm]), {
        name: firm,
        firm: null,
        header: (q) => `${q}. ${DEFAULT_KEY.items.find(({ item }) => item === q)!.statement}`,
      }),
    ),
    reads(base(), { layout }),
  ),
  malformed(
    "a second table below the first with its items in another order is read by its own header, or refused",
    append(
      respondentRows(base()),
      [],
      ...respondentRows(base(["Cargo"]), { items: Object.keys(base()[0]!.answers).reverse() }).rows,
    ),
    { either: [reads(base(["Acme", "Bolt", "Cargo"])), { error: /Answers/ }] },
  ),
  unusual(
    "a second table below the first with the same columns is read too",
    append(respondentRows(base()), [], ["Second wave"], ...respondentRows(base(["Cargo"])).rows),
    reads(base(["Acme", "Bolt", "Cargo"])),
  ),
  malformed(
    "a second table to the right with the same columns is read too, or the sheet is refused",
    (() => {
      const right = respondentRows(base(["Cargo"])).rows;
      const left = respondentRows(base());
      return { ...left, rows: left.rows.map((cells, i) => [...cells, null, ...(right[i] ?? [])]) };
    })(),
    // Rule 18 (an item column twice) and rule 20 (several tables) both speak.
    { either: [{ error: /Answers/ }, reads(base(["Acme", "Bolt", "Cargo"]))] },
  ),
  malformed(
    "a small table of means to the right is no answers",
    (() => {
      const left = respondentRows(base());
      const right = [
        ["Firm", "Mean"],
        ["Acme", 3],
        ["Bolt", 4],
      ];
      return { ...left, rows: left.rows.map((cells, i) => [...cells, null, ...(right[i] ?? [])]) };
    })(),
    // Two columns headed Firm: taking the first is no guess only if the second is listed.
    { either: [reads(base(), { leftOut: ["Mean"] }), { error: /Answers/ }] },
  ),
  malformed(
    "a hidden sheet of answers is not read",
    [respondentRows(base()), { ...respondentRows(base(["Cargo"]), { name: "Old" }), hidden: true }],
    reads(base(), { sources: ["Answers"] }),
  ),
  malformed("answers on a hidden sheet alone are no answers", [cover, { ...respondentRows(base()), hidden: true }], {
    error: /./,
  }),
  {
    ...unusual(
      "our own sheets of an earlier run are not read",
      respondentRows(base()),
      reads(base(), { sources: ["Answers"] }),
    ),
    earlierRun: true,
  },
  { ...malformed("our own sheets of an earlier run alone are no answers", cover, { error: /./ }), earlierRun: true },
  malformed(
    "a pivot table of averages per firm and item on another sheet is not read as answers in silence",
    [
      respondentRows(base()),
      {
        name: "Pivot",
        rows: [
          ["Row Labels", "Average of Q1", "Average of Q2"],
          ["Acme", 2, 3],
          ["Bolt", 5, 4],
          ["Grand Total", 3, 3],
        ],
      },
    ],
    reads(base(), { sources: ["Answers"] }),
  ),
  malformed(
    "of two sheets one has an item twice: it is refused by name, whatever becomes of the other",
    [
      respondentRows(base(["Acme"]), { name: "North" }),
      insertColumn(respondentRows(base(["Bolt"]), { name: "South" }), "AJ", ["Q5", 1, 1]),
    ],
    {
      either: [
        { error: /South/ },
        reads(base(["Acme"]), {
          sources: ["North"],
          problems: [{ severity: "refused", sheet: "South", near: "A1:AJ3" }],
        }),
      ],
    },
  ),
];

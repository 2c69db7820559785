/** Headers as survey tools export them: rules 34, 35 and 36. */
import { DEFAULT_KEY } from "../../../../../src/methods/hvm/catalogue/questionnaire";
import { malformed, unusual, type Case, type CellDraft, type SheetDraft } from "../../../../support/case";
import {
  base,
  cellOf,
  insertColumn,
  insertRows,
  ITEMS,
  itemRows,
  partName,
  put,
  reads,
  respondentRows,
  without,
} from "../../../../support/draft";

const study = base();
const statement = (item: string): string => DEFAULT_KEY.items.find((entry) => entry.item === item)!.statement;
const part = (item: string): string => DEFAULT_KEY.items.find((entry) => entry.item === item)!.part;
const number = (item: string): number => Number(item.slice(1));
const ask = (item: string): string => `Please rate your firm's ${part(item).toLowerCase()}`;
const OTHER_WORDS = "How many people work there?";
const table = respondentRows(study);

/** Headers within longer ones, as a tool writes them: read, and said. */
const framed = (name: string, header: (item: string) => string, firm = "What is the name of your company?"): Case =>
  unusual(
    `${name} are read, and it is said how`,
    respondentRows(study, { firm, header }),
    reads(study, {
      problems: [{ severity: "notice", sheet: "Answers", near: "C1:AI1", mentions: [/33 headers/, /Q1\b/] }],
    }),
  );

/** Headers that need no word. */
const plain = (name: string, header: (item: string) => CellDraft): Case =>
  unusual(`${name} are read`, respondentRows(study, { header }), reads(study));

/** Rows of a heading below or above the one that names the items: [firm's cell, respondent's cell, an item's]. */
const headed = (
  rows: readonly (readonly [CellDraft, CellDraft, (item: string) => CellDraft])[],
  people = study,
): SheetDraft => ({
  name: "Answers",
  rows: [
    ...rows.map(([firm, respondent, item]) => [firm, respondent, ...ITEMS.map(item)]),
    ...respondentRows(people).rows.slice(1),
  ],
});

const skips = (...rows: number[]) =>
  rows.map((row) => ({
    severity: "notice" as const,
    sheet: "Answers",
    near: `A${row}:AI${row}`,
    mentions: [/heading/],
  }));

/** Seven questions about the respondent before the items. */
const QUESTIONS = ["role", "years there", "number of people", "sector", "country", "turnover", "exports"];
const demographics = (
  sheet: SheetDraft,
  header: (i: number) => CellDraft,
  below: readonly CellDraft[] = [],
): SheetDraft =>
  QUESTIONS.reduceRight(
    (all, _, i) => insertColumn(all, "C", [header(i), ...below, ...study.map((_, r): CellDraft => 1 + ((i + r) % 5))]),
    sheet,
  );
const question = (i: number) => `What is your ${QUESTIONS[i]!}?`;
const IMPORT_ID = (id: string) => JSON.stringify({ ImportId: id });

export const tools: Case[] = [
  framed("Google Forms: Question [statement]", (q) => `${ask(q)} [${statement(q)}]`),
  framed("Google Forms, numbered: Question [1. statement]", (q) => `${ask(q)} [${number(q)}. ${statement(q)}]`),
  framed("Qualtrics: Question - statement", (q) => `${ask(q)} - ${statement(q)}`),
  framed("JotForm: Question >> statement", (q) => `${ask(q)} >> ${statement(q)}`),
  framed("Alchemer: statement:Question", (q) => `${statement(q)}:${ask(q)}`),
  framed("Nextcloud Forms: Question: statement", (q) => `${ask(q)}: ${statement(q)}`),
  framed(
    "numbered questions around statements: Q1. Question [statement]",
    (q) => `Q${"KCO".indexOf(partName(q)[0]!) + 1}. ${ask(q)} [${statement(q)}]`,
  ),
  framed("the number of the question alone: Q8 [statement]", (q) => `Q8 [${statement(q)}]`),
  framed("Kobo's labels with groups and numbers: group/Q1. statement", (q) => `${part(q)}/${q}. ${statement(q)}`),
  framed("statements with their unit", (q) => `${statement(q)} (1 = Low, 5 = Very High)`),
  framed(
    "SoSci Survey's section and letter: (a) statement",
    (q) => `(${partName(q)[0]!.toLowerCase()}) ${statement(q)}`,
  ),
  framed("Kobo's labels with groups: group/statement", (q) => `${part(q)}/${statement(q)}`),
  framed(
    "LimeSurvey's codes before a wording: [SQ001] statement",
    (q) => `[SQ${q.slice(1).padStart(3, "0")}] ${statement(q)}`,
  ),
  framed(
    "LimeSurvey's codes and texts: HVM[SQ001]. Question [statement]",
    (q) => `HVM[SQ${q.slice(1)}]. ${ask(q)} [${statement(q)}]`,
  ),
  framed("LimeSurvey's item codes: HVM[Q1]", (q) => `HVM[${q}]`),
  framed("Kobo's names: group/q1", (q) => `hvm/part_${partName(q).slice(0, 2)}/${q.toLowerCase()}`, "hvm/firm_name"),
  framed("ODK's names: group-q1", (q) => `hvm-${q.toLowerCase()}`, "hvm-firm_name"),
  framed("names with a dot: group.q1", (q) => `hvm.${q.toLowerCase()}`),
  framed("pandas' tuples: ('Key competence', 'Q1')", (q) => `('${part(q)}', '${q}')`),
  framed(
    "statements numbered by section (1.1)",
    (q) => `${partName(q)[0] === "K" ? 1 : 2}.${number(q)} ${statement(q)}`,
  ),
  framed("statements behind a code (Q8_1:)", (q) => `Q8_${number(q)}: ${statement(q)}`),
  plain("required statements with a star", (q) => `${statement(q)} *`),
  plain("required statements", (q) => `${statement(q)} (required)`),
  plain("required ids", (q) => `* ${q}`),
  plain("ids and statements over a line break", (q) => `${q}\n${statement(q)}`),
  plain('"Q 1" and "q01."', (q) => (number(q) % 2 ? `Q ${number(q)}` : `q${q.slice(1).padStart(2, "0")}.`)),
  plain('"1) statement"', (q) => `${number(q)}) ${statement(q)}`),
  plain("ids before another wording", (q) => `${q} My own words for ${statement(q).split(" ").reverse().join(" ")}`),
  unusual(
    "a statement in other words among numbered ones is read, and said",
    respondentRows(study, { header: (q) => `${q}. ${q === "Q12" ? OTHER_WORDS : statement(q)}` }),
    reads(study, { problems: [{ severity: "notice", sheet: "Answers", near: "N1", mentions: [/Q12/, /wording/] }] }),
  ),
  unusual(
    "another question numbered like an item among bare statements is left out, and said",
    respondentRows(study, { header: (q) => (q === "Q12" ? `Q12. ${OTHER_WORDS}` : statement(q)) }),
    reads(without(study, "Q12"), {
      problems: [
        { severity: "notice", sheet: "Answers", near: "N1", mentions: [/Q12/, /wording/] },
        { severity: "notice", sheet: "Answers", mentions: [/Q12/] },
      ],
    }),
  ),
  plain("ids in typographic quotes", (q) => `“${q}”`),
  plain("ids with typographic dashes", (q) => `${q} – ${statement(q)}`),
  plain("statements in HTML", (q) => `<p><strong>${statement(q)}</strong>&nbsp;</p>`),
  plain("ids in HTML that was made text", (q) => `&lt;b&gt;${q}.&lt;/b&gt; ${statement(q)}`),
  plain("Typeform's emphasis", (q) => `*${statement(q)}*`),
  plain("R's names of statements", (q) => statement(q).replace(/[^A-Za-z]/g, ".")),
  plain("invisible characters in ids", (q) => `\ufeff${q[0]}\u200b${q.slice(1)}\u00ad`),
  plain("full-width ids", (q) => `Ｑ${q.slice(1)}`),
  malformed(
    "an invisible character in some headers loses no item",
    put(table, { [cellOf(0, "Q1")]: "Q1\u200b", [cellOf(0, "Q8")]: "\u2060Q8", [cellOf(0, "Q14")]: "Q\u00ad14" }),
    reads(study),
  ),
  malformed(
    "a header with a letter of another alphabet is the item that it looks like, and said",
    put(table, { [cellOf(0, "Q14")]: "\u041eP1" }),
    reads(study, { problems: [{ severity: "notice", sheet: "Answers", mentions: [/U\+041E, Cyrillic/, /Q14/] }] }),
  ),

  malformed(
    "other questions that are numbered like items, beside the statements, are none, and each is said",
    demographics(
      respondentRows(study, { header: (q) => `Q8.${number(q)} ${statement(q)}` }),
      (i) => `Q${i + 1}. ${question(i)}`,
    ),
    reads(study, {
      problems: ["C1", "D1", "E1", "F1", "G1", "H1", "I1"].map((cell) => {
        return { severity: "notice", sheet: "Answers", cell, mentions: [/wording/] };
      }),
      leftOut: QUESTIONS.map((_, i) => `Q${i + 1}. ${question(i)}`),
    }),
  ),
  malformed(
    "ids alone of other questions, beside the statements, are no items, and each is said",
    demographics(respondentRows(study, { header: statement }), (i) => `Q${i + 1}`),
    reads(study, {
      problems: [{ severity: "notice", sheet: "Answers", cell: "C1", mentions: [/statement heads another/] }],
      leftOut: ["Q1", "Q7"],
    }),
  ),
  malformed(
    "statements that are numbered on from other questions count by what they state",
    demographics(
      respondentRows(study, { header: (q) => `Q${number(q) + 7}. ${statement(q)}` }),
      (i) => `Q${i + 1}. ${question(i)}`,
    ),
    reads(study, { leftOut: [`Q1. ${question(0)}`], problems: [{ severity: "notice", mentions: [/33 headers/] }] }),
  ),
  malformed(
    "a comment on a statement is not the statement twice",
    insertColumn(respondentRows(study, { header: statement }), "D", [`Comment - ${statement("Q1")}`, 5, 5, 5, 5, 5]),
    reads(study, { leftOut: [`Comment - ${statement("Q1")}`], problems: [{ severity: "notice", cell: "D1" }] }),
  ),
  malformed(
    "statements of now and then, side by side in tools' frames, are the items twice",
    (() => {
      const now = respondentRows(study, { header: (q) => `Current - ${statement(q)}` });
      const then = respondentRows(study, { firm: null, respondent: null, header: (q) => `Desired - ${statement(q)}` });
      return { ...now, rows: now.rows.map((row, i) => [...row, ...then.rows[i]!]) };
    })(),
    { error: /twice/, mentions: [/Q1\b/, /C1/] },
  ),
  malformed(
    "a header with the statements of two items is refused",
    put(respondentRows(study, { header: statement }), { G1: `${statement("Q5")}: ${statement("Q10")}` }),
    { error: /wording of Q5 and that of Q10|wording of Q10 and that of Q5/, mentions: [/G1/] },
  ),
  malformed(
    "a statement within a sentence is not the statement",
    put(respondentRows(study, { header: (q) => `${ask(q)} [${statement(q)}]` }), {
      G1: `It is not so that ${statement("Q5").toLowerCase()}`,
    }),
    reads(
      study.map((person) => ({
        ...person,
        answers: Object.fromEntries(Object.entries(person.answers).filter(([item]) => item !== "Q5")),
      })),
      { problems: [{ severity: "notice", mentions: [/\bQ5\b/] }] },
    ),
  ),
  malformed(
    "four quarters of a year in frames are no items",
    [
      table,
      {
        name: "Sales",
        rows: [
          ["Firm", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"],
          ["Acme", 1, 2, 3, 4],
        ],
      },
    ],
    reads(study, { sources: ["Answers"] }),
  ),
  malformed(
    "running numbers under ID beside statements that nobody knows are no items",
    {
      name: "Answers",
      rows: [
        ["ID", "Firm", ...ITEMS.map((q) => `Aussage ${partName(q)}x`)],
        ...Array.from({ length: 33 }, (_, i): CellDraft[] => [i + 1, "Acme", ...ITEMS.map(() => 1 + (i % 5))]),
      ],
    },
    { error: /No answers were found/ },
  ),
  unusual(
    "statements with numbers beside an ID 1…n are read",
    {
      name: "Answers",
      rows: respondentRows(study, { header: (q) => `${number(q)}. ${statement(q)}` }).rows.map((row, i) => [
        i === 0 ? "ID" : i,
        ...row,
      ]),
    },
    reads(study, { leftOut: ["ID"] }),
  ),

  malformed(
    "Qualtrics: three rows of headings, ids above texts above import ids, are nobody's answers",
    headed([
      ["Q40", "Q41", (q) => q],
      ["What is the name of your company?", "Your role", statement],
      [IMPORT_ID("QID40_TEXT"), IMPORT_ID("QID41"), (q) => IMPORT_ID(`QID${number(q)}`)],
    ]),
    reads(study, { problems: skips(2, 3) }),
  ),
  malformed(
    "Qualtrics: three matrices, whose ids name no items, are read by their texts",
    headed([
      ["Q4", "Q5", (q) => `Q1_${number(q)}`],
      ["What is the name of your company?", "Your role", (q) => `${ask(q)} - ${statement(q)}`],
      [IMPORT_ID("QID4_TEXT"), IMPORT_ID("QID5"), (q) => IMPORT_ID(`QID1_${number(q)}`)],
    ]),
    reads(study, { problems: skips(3) }),
  ),
  malformed(
    "Qualtrics: ids that run on from other questions count by the texts below them",
    demographics(
      headed([
        ["Firm", "Name", (q) => `Q${number(q) + 7}`],
        ["Firm", "Name", statement],
      ]),
      (i) => `Q${i + 1}`,
      ["asked before"],
    ),
    reads(study, { problems: skips(2), leftOut: ["Q1"] }),
  ),
  malformed(
    "SurveyMonkey: Response below each statement is nobody's answer",
    headed([
      ["What is the name of your company?", "Your role", statement],
      ["Open-Ended Response", "Open-Ended Response", () => "Response"],
    ]),
    reads(study, { problems: skips(2) }),
  ),
  malformed(
    "SurveyMonkey: a statement asked by itself stands above Response, beside a matrix",
    headed([
      [
        "What is the name of your company?",
        "Your role",
        (q) => (q === "Q1" ? ask(q) : q === "Q33" ? statement(q) : null),
      ],
      ["Open-Ended Response", "Open-Ended Response", (q) => (q === "Q33" ? "Response" : statement(q))],
    ]),
    reads(study),
  ),
  unusual(
    "SurveyMonkey: the firm's column is chosen by the upper of two headers",
    headed([
      ["Which plant are you answering for?", "Your role", (q) => (q === "Q1" ? ask(q) : null)],
      ["Open-Ended Response", "Open-Ended Response", statement],
    ]),
    reads(study),
    { firmColumn: "Which plant are you answering for?" },
  ),
  unusual(
    "Qualtrics: the firm's column is chosen by the lower of two headers",
    headed([
      ["Q40", "Name", (q) => q],
      ["Which plant are you answering for?", "Name", statement],
    ]),
    reads(study, { problems: skips(2) }),
    { firmColumn: "Which plant are you answering for?" },
  ),
  malformed(
    "units below the items, with the firm's header among them, are nobody's answers",
    headed([
      [null, null, (q) => q],
      ["Company", "Respondent", () => "(1-5)"],
    ]),
    reads(study, { problems: skips(2) }),
  ),
  malformed(
    "units in words below the items are nobody's answers",
    headed([
      ["Firm", "Respondent", (q) => q],
      [null, null, () => "1 = Low, 5 = Very High"],
    ]),
    reads(study, { problems: skips(2) }),
  ),
  malformed(
    "wordings of the user's own below the ids are nobody's answers",
    headed([
      ["Firm", "Respondent", (q) => q],
      [null, null, (q) => `Unsere eigene Aussage ${partName(q)}`],
    ]),
    reads(study, { problems: skips(2) }),
  ),
  unusual(
    "pandas: a heading of two levels, and the index's name below them",
    {
      ...headed([
        [null, null, (q) => (["Q1", "Q8", "Q14"].includes(q) ? part(q) : null)],
        [null, null, (q) => q],
        ["Firm", "Respondent", () => null],
      ]),
      merges: ["C1:I1", "J1:O1", "P1:AI1"],
    },
    reads(study, { problems: skips(3) }),
  ),
  malformed(
    "a first respondent whose answers are no words of the scale is no heading",
    insertRows(table, 2, [["Cargo", "Nobody", ...ITEMS.map((_, i) => ["agree", "disagree", "neither"][i % 3]!)]]),
    {
      firms: { Cargo: { respondents: 1, used: 0, refused: 33 }, Acme: { respondents: 3 }, Bolt: { respondents: 2 } },
      noOtherRefusals: false,
    },
  ),
  malformed(
    "other questions above statements that run down are no items, and each is said",
    insertRows(
      (() => {
        const down = itemRows(study);
        return {
          ...down,
          rows: down.rows.map(([item, ...cells], i) => [
            i < 2 ? item! : `Q8.${i - 1} ${statement(String(item))}`,
            ...cells,
          ]),
        };
      })(),
      3,
      QUESTIONS.map((_, i): CellDraft[] => [`Q${i + 1}. ${question(i)}`, ...study.map((_, r) => 1 + ((i + r) % 5))]),
    ),
    reads(study, {
      layout: "item rows",
      problems: ["A3", "A9"].map((cell) => ({ severity: "notice", sheet: "Answers", cell, mentions: [/wording/] })),
    }),
  ),
  unusual(
    "SurveyMonkey: a question that only speaks of the firm, above Open-Ended Response, names it",
    headed([
      ["Which company do you work for?", "Your role", (q) => (q === "Q1" ? ask(q) : null)],
      ["Open-Ended Response", "Open-Ended Response", statement],
    ]),
    reads(study),
  ),
  unusual(
    "statements beside ids that run down need no label",
    insertColumn(itemRows(study), "B", [null, null, ...ITEMS.map(statement)]),
    reads(study, { layout: "item rows" }),
  ),
  plain(
    "headers with an invisible character within an HTML tag",
    (q) => `<\u200bp dir="ltr">${statement(q)}</p\u200b>`,
  ),
  ...(
    [
      ["words", ["Low", "Low to Medium", "Medium", "High", "Very High"]],
      ["numbers", [1, 2, 3, 4, 5]],
      ["words of another scale", ["Never", "Rarely", "Sometimes", "Often", "Always"]],
    ] as [string, (string | number)[]][]
  ).map(([what, choices]) =>
    malformed(
      `a column for each choice below one statement, in ${what}, is refused, with how to export it`,
      {
        name: "Answers",
        rows: [
          ["Company", null, ...ITEMS.flatMap((item) => [statement(item), ...Array<null>(4).fill(null)])],
          ["Open-Ended Response", null, ...ITEMS.flatMap(() => choices)],
          ...table.rows
            .slice(1)
            .map((cells): CellDraft[] => [
              cells[0]!,
              null,
              ...ITEMS.flatMap((_, i) => choices.map((choice, level) => (cells[i + 2] === level + 1 ? choice : null))),
            ]),
        ],
      },
      { error: /column for each choice/, mentions: [/Q[12]\b/, /condensed/] },
    ),
  ),
];

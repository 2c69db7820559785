/** Rows of statistics, and respondents called like them (rule 37); tables of counts (rule 40). */
import type { Case, CellDraft, SheetDraft } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import {
  append,
  base,
  insertRows,
  ITEMS,
  longRows,
  numbersUnder,
  put,
  reads,
  rename,
  respondentRows,
  row,
  sheetPerFirm,
} from "../../../../support/draft";

const table = respondentRows(base());
const under = (index: number) => numbersUnder(table, index);
const mean = (index: number) => under(index).reduce((sum, x) => sum + x, 0) / under(index).length;
const high = (index: number) => Math.max(...under(index));

/** A row below the table that is nobody's, whatever language it speaks. */
const label = (text: string, value: (index: number) => CellDraft): Case =>
  malformed(
    `a row "${text}" is a statistic: left out by its label, and said`,
    append(table, row(text, null, value)),
    reads(base(), {
      problems: [{ severity: "notice", sheet: "Answers", cell: "A7", mentions: [/statistic/] }],
    }),
  );

/** The study with another name for one respondent. */
const called = (name: string): Case =>
  malformed(
    `a respondent called ${name} with a firm and answers of their own counts, and that is said`,
    put(table, { B3: name }),
    reads(base(), {
      problems: [{ severity: "notice", sheet: "Answers", cell: "B3", mentions: [/counted as a respondent/] }],
    }),
  );

const points = ["Low", "Low to Medium", "Medium", "High", "Very High"];
/** How many of five respondents gave each answer to an item. */
const counts = (q: number): number[] => {
  const first = q % 5;
  return [0, 1, 2, 3, 4].map((point) => (point === first ? 3 : point === (first + 2) % 5 ? 2 : 0));
};
const countsDown = (heads: CellDraft[], name = "Counts"): SheetDraft => ({
  name,
  rows: [["Item", ...heads], ...ITEMS.map((item, q): CellDraft[] => [item, ...counts(q)])],
});
const countsAcross = (labels: CellDraft[], head = "Answer", name = "Counts"): SheetDraft => ({
  name,
  rows: [[head, ...ITEMS], ...labels.map((text, p): CellDraft[] => [text, ...ITEMS.map((_, q) => counts(q)[p]!)])],
});

export const statistics: Case[] = [
  label("Min.", (i) => Math.min(...under(i))),
  label("Max.", high),
  label("Answered", (i) => under(i).length),
  label("Skipped", (i) => 5 - under(i).length),
  label("Valid N", (i) => under(i).length),
  label("n valid", (i) => under(i).length),
  label("Upper quartile", high),
  label("75%", high),
  label("std", () => 1),
  label("Range", (i) => high(i) - Math.min(...under(i))),
  label("Number of responses", (i) => under(i).length),
  label("Mittelwert", (i) => Math.round(mean(i))),
  label("Anzahl", (i) => under(i).length),
  label("Standardabweichung", () => 1),
  label("Gesamtergebnis", (i) => under(i).length),
  label("Moyenne", (i) => Math.round(mean(i))),
  label("Écart-type", () => 1),
  label("Effectif", (i) => under(i).length),
  label("Promedio", (i) => Math.round(mean(i))),
  label("Desviación estándar", () => 1),
  label("Media", (i) => Math.round(mean(i))),
  label("Deviazione standard", () => 1),
  label("Conteggio", (i) => under(i).length),
  label("Gemiddelde", (i) => Math.round(mean(i))),
  label("Standaarddeviatie", () => 1),
  label("Aantal", (i) => under(i).length),
  called("Max"),
  called("Min"),
  called("N"),
  called("SD"),
  called("Total"),
  malformed(
    "sums of a firm under its name and the label Total are no respondent",
    insertRows(table, 5, [
      row("Acme", "Total", (i) => [1, 2, 3].reduce((all, r) => all + Number(table.rows[r]![i + 2]), 0)),
    ]),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", cell: "B5", mentions: [/statistic/] }] }),
  ),
  malformed(
    "maxima of a firm under its name and the label Max are no respondent",
    insertRows(table, 5, [row("Acme", "Max", (i) => Math.max(...[1, 2, 3].map((r) => Number(table.rows[r]![i + 2]))))]),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", cell: "B5", mentions: [/statistic/] }] }),
  ),
  malformed(
    "deviations under a firm's name and the label SD are no respondent",
    insertRows(table, 5, [row("Acme", "SD", (i) => 0.5 + i / 100)]),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", cell: "B5", mentions: [/statistic/] }] }),
  ),
  malformed(
    "a firm called SD whose respondents are named is a firm",
    respondentRows(rename(base(), { 4: "SD", 5: "SD" })),
    reads(rename(base(), { 4: "SD", 5: "SD" }), { problems: [{ severity: "notice", cell: "A5" }] }),
  ),
  malformed(
    "a firm called Total whose respondents are named is a firm",
    respondentRows(rename(base(), { 4: "Total", 5: "Total" })),
    reads(rename(base(), { 4: "Total", 5: "Total" }), { problems: [{ severity: "notice", cell: "A5" }] }),
  ),
  malformed(
    "where each sheet is a firm, a respondent called Max counts",
    sheetPerFirm(base()).map((sheet) => (sheet.name === "Acme" ? put(sheet, { A4: "Max" }) : sheet)),
    reads(base(), { layout: "sheet per firm", problems: [{ severity: "notice", sheet: "Acme", cell: "A4" }] }),
  ),
  malformed(
    "rows of a list whose firm is a label are no firm's",
    append(longRows(base()), ...ITEMS.map((item): CellDraft[] => ["Average", null, item, 3])),
    reads(base(), { layout: "long", problems: [{ severity: "notice", mentions: [/Average/, /statistic/] }] }),
  ),
  unusual(
    "a sheet named Responses holds answers, and no statistics of the others",
    sheetPerFirm(rename(base(), { 1: "Responses", 2: "Responses", 3: "Responses" })),
    reads(rename(base(), { 1: "Responses", 2: "Responses", 3: "Responses" }), { layout: "sheet per firm" }),
  ),
  malformed("items down and words of the scale across are counts: refused", countsDown(points), {
    error: /frequency table/,
    mentions: [/B1/],
  }),
  malformed("items down, 1 to 5 and a total across are counts: refused", countsDown([1, 2, 3, 4, 5]), {
    error: /frequency table/,
  }),
  malformed(
    "items down and words of an agreement scale across are counts: refused",
    {
      ...countsDown(["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]),
    },
    { error: /frequency table/ },
  ),
  malformed("items across and words of the scale down are counts: refused", countsAcross(points), {
    error: /frequency table/,
    mentions: [/A2/],
  }),
  malformed("items across and 1 to 5 down are counts: refused", countsAcross([1, 2, 3, 4, 5]), {
    error: /frequency table/,
  }),
  malformed(
    "counts on a sheet beside the answers are passed over, and said",
    [table, countsDown(points)],
    reads(base(), {
      problems: [{ severity: "notice", sheet: "Counts", mentions: [/how often/] }],
      sources: ["Answers"],
    }),
  ),
  malformed(
    "counts below the answers of a sheet that is a firm are no respondents",
    (() => {
      const [acme] = sheetPerFirm(base(["Acme"]));
      return append(acme!, [], ...points.map((text, p): CellDraft[] => [text, ...ITEMS.map((_, q) => counts(q)[p]!)]));
    })(),
    reads(base(["Acme"]), {
      problems: points.map((text) => ({ severity: "refused", sheet: "Acme", value: text, mentions: [/how often/] })),
    }),
  ),
  unusual(
    "five respondents numbered 1 to 5 above items that run down are no counts",
    {
      name: "Answers",
      rows: [
        ["Respondent", 1, 2, 3, 4, 5],
        ...ITEMS.map((item, q): CellDraft[] => [
          item,
          ...base().map((p) => (typeof p.answers[ITEMS[q]!] === "number" ? (p.answers[ITEMS[q]!] as number) : 3)),
        ]),
      ],
    },
    { firms: { Answers: { respondents: 5 } } },
  ),
];

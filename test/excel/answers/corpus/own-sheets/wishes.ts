/** A column "Desired proposition" beside the answers (analyses.md 0.7). */
import type { Case, CellDraft, Outcome } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import {
  base,
  insertColumn,
  insertRows,
  itemRows,
  longRows,
  mapAnswers,
  reads,
  respondentRows,
} from "../../../../support/draft";

/** Three respondents of Acme in rows 2 to 4, then those of Bolt. */
const study = base();
const people = (firm: string) => study.filter((person) => person.firm === firm).length;
const answers = respondentRows(study);
const wishing = (...cells: CellDraft[]) => insertColumn(answers, "C", ["Desired proposition", ...cells]);
const uses = (facts: Outcome["facts"], more: Partial<Outcome> = {}): Outcome =>
  reads(study, { facts, notLeftOut: ["Desired proposition"], ...more });

const full = mapAnswers(study, (answer) => (answer === "missing" ? 3 : answer));
const list = longRows(full);

export const wishes: Case[] = [
  unusual(
    "a wish counts where all respondents of the firm who state one agree",
    wishing("Socialisors", "F", null),
    uses({ Acme: { desired: "Socialisors" } }),
  ),
  malformed(
    "respondents who do not agree have no wish, and the counts are named",
    wishing("Socialisors", "Innovators", "Socialisers", "B"),
    uses(
      { Bolt: { desired: "Brand Managers" } },
      {
        problems: [{ severity: "notice", cell: "C2", mentions: [/Acme/, /Socialisors 2, Innovators 1/, /HVM Firms/] }],
      },
    ),
  ),
  malformed(
    "an unknown proposition is refused by its cell, and does not speak against the others",
    wishing("Socialisors", "to grow"),
    uses(
      { Acme: { desired: "Socialisors" } },
      { problems: [{ severity: "refused", cell: "C3", value: "to grow", mentions: [/to grow/] }] },
    ),
  ),
  unusual(
    "beside items that run down, a line of wishes names neither firms nor respondents",
    {
      ...insertRows(itemRows(study), 2, [["Desired proposition", "A", ...study.slice(1).map(() => null)]]),
    },
    uses({ Acme: { desired: "Innovators" } }, { layout: "item rows" }),
  ),
  unusual(
    "in a long list each respondent counts once",
    {
      ...list,
      rows: list.rows.map(([firm, name, ...rest], r) => [
        firm!,
        name!,
        ...rest,
        r === 0 ? "Future proposition" : firm === "Acme" ? (name === study[0]!.name ? "A" : "B") : "C",
      ]),
    },
    {
      ...reads(full, { layout: "long", facts: { Bolt: { desired: "Price Minimisers" } } }),
      problems: [{ severity: "notice", mentions: [new RegExp(`Brand Managers ${people("Acme") - 1}, Innovators 1`)] }],
    },
  ),
  unusual(
    "beside six scores a firm",
    {
      name: "Profiles",
      rows: [
        ["Firm", ..."ABCDEF", "Desired"],
        ["Acme", 1, 2, 3, 4, 5, 4, "Simplifier"],
        ["Bolt", 5, 4, 3, 2, 1, 1, null],
      ],
    },
    { firms: { Acme: {}, Bolt: {} }, facts: { Acme: { desired: "Simplifiers" } }, notLeftOut: ["Desired"] },
  ),
  malformed(
    "of two columns of wishes the first is read, and the other said",
    insertColumn(wishing("A", "A", "A"), "D", ["Desired", "F", "F", "F"]),
    uses(
      { Acme: { desired: "Innovators" } },
      {
        leftOut: ["Desired"],
        problems: [{ severity: "refused", cell: "D1", mentions: [/Desired proposition/, /C1/] }],
      },
    ),
  ),
  unusual(
    "a column of wishes that the user leaves out is left out",
    wishing("A", "A", "A"),
    reads(study, { facts: {}, leftOut: ["Desired proposition"] }),
    { columns: [{ header: "Desired proposition", role: "leave out" }] },
  ),
];

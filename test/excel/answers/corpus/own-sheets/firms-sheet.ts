/** A sheet "HVM Firms": what else is known of firms (analyses.md 0.7). */
import type { Case, CellDraft, ExpectedProblem, Outcome, SheetDraft } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import { base, insertColumn, reads, respondentRows, shift } from "../../../../support/draft";

const study = base(["Acme", "Bolt", "Cargo"]);
const answers = respondentRows(study);
const HEADINGS = [
  "Firm",
  "Desired proposition",
  "Strategy",
  "New Product Development",
  "Order Fulfilment",
  "Customer Relationship",
];

function firmsSheet(...rows: CellDraft[][]): SheetDraft {
  return { name: "HVM Firms", rows: [HEADINGS, ...rows] };
}

/** The answers are read as ever, and this of the firms. */
const knows = (facts: Outcome["facts"], ...problems: ExpectedProblem[]): Outcome =>
  reads(study, { sources: ["Answers"], facts, problems });
const at = (cell: string | null, severity: "refused" | "notice", ...mentions: RegExp[]): ExpectedProblem => {
  return { sheet: "HVM Firms", cell, severity, mentions };
};

const known = (name: string, rows: CellDraft[][], facts: Outcome["facts"]) =>
  unusual(name, [answers, firmsSheet(...rows)], knows(facts));
const desired = "Price Minimisers";

/** What a proposition may be written as. */
const SPELLINGS: [CellDraft, "Price Minimisers" | "Socialisors" | "Technological Integrators"][] = [
  ["price  MINIMISERS ", "Price Minimisers"],
  ["Price Minimiser", "Price Minimisers"],
  ["Price Minimizers", "Price Minimisers"],
  ["Price Minimization", "Price Minimisers"],
  ["c", "Price Minimisers"],
  ["Socialisers", "Socialisors"],
  ["socializer", "Socialisors"],
  ["Socialisation", "Socialisors"],
  ["Technological Integrator", "Technological Integrators"],
];

export const firmsSheets: Case[] = [
  unusual(
    "firms are matched by their folded names, in the study's order",
    [firmsSheet(["Bolt", "Socialisors", null, "x"], ["Acme ", desired, "x", null, "x", "x"]), answers],
    knows({
      Acme: { desired, processes: ["Strategy", "Order Fulfilment", "Customer Relationship"] },
      Bolt: { desired: "Socialisors", processes: ["New Product Development"] },
    }),
  ),
  ...SPELLINGS.map(([spelt, proposition]) =>
    known(`"${String(spelt)}" states ${proposition}`, [["Acme", spelt]], { Acme: { desired: proposition } }),
  ),
  ...(["x", "X", "yes", "Y", 1, "1", true, "TRUE", "✓"] as CellDraft[]).map((mark) =>
    known(`${typeof mark} ${String(mark)} marks a process`, [["Acme", null, mark]], {
      Acme: { processes: ["Strategy"] },
    }),
  ),
  ...(["no", "N", 0, "0", false, "–", "-", " "] as CellDraft[]).map((mark) =>
    known(`${typeof mark} "${String(mark)}" does not mark a process`, [["Acme", "A", mark]], {
      Acme: { desired: "Innovators" },
    }),
  ),
  unusual(
    "other headings, below a title, in another order, with the sheet's name in capitals",
    [
      answers,
      shift(
        {
          name: "HVM FIRMS",
          rows: [
            ["What is known of each firm"],
            ["NPD", "Customer Relationship Process", "Order Fulfillment", "Future proposition:", "Organisation"],
            ["x", "x", "x", "E", "Cargo"],
          ],
        },
        2,
        1,
      ),
    ],
    reads(study, {
      sources: ["Answers"],
      facts: {
        Cargo: {
          desired: "Technological Integrators",
          processes: ["New Product Development", "Order Fulfilment", "Customer Relationship"],
        },
      },
    }),
  ),
  unusual(
    "a sheet of firms with headings alone says nothing",
    [answers, firmsSheet()],
    reads(study, { sources: ["Answers"], facts: {} }),
  ),
  unusual(
    "a merged firm cell names the firm of both rows",
    [answers, { ...firmsSheet(["Acme", "A"], [null, "A"]), merges: ["A2:A3"] }],
    knows({ Acme: { desired: "Innovators" } }, at("A3", "notice", /A2/)),
  ),
  unusual(
    "a firm spelt otherwise than beside its answers is said",
    [answers, firmsSheet(["ACME", "A"])],
    knows({ Acme: { desired: "Innovators" } }, at("A2", "notice", /ACME/, /Acme/)),
  ),
  malformed(
    "an unknown proposition is refused by its cell, and the rest of the row counts",
    [answers, firmsSheet(["Acme", "Cost leaders", "x"], ["Bolt", "Inovators"])],
    knows(
      { Acme: { processes: ["Strategy"] } },
      at("B2", "refused", /Cost leaders/, /Price Minimisers/),
      at("B3", "refused", /Inovators/),
    ),
  ),
  malformed(
    "an unknown mark is refused by its cell",
    [answers, firmsSheet(["Acme", "A", "maybe", "x", 2])],
    knows(
      { Acme: { desired: "Innovators", processes: ["New Product Development"] } },
      at("C2", "refused", /maybe/, /Strategy/),
      at("E2", "refused", /2/, /Order Fulfilment/),
    ),
  ),
  malformed(
    "a firm twice with the same counts once, and is said",
    [answers, firmsSheet(["Acme", "A", "x"], ["acme", "Innovators", "yes"])],
    knows({ Acme: { desired: "Innovators", processes: ["Strategy"] } }, at("A3", "notice", /acme/, /A2/)),
  ),
  malformed(
    "a firm twice with different wishes has none",
    [answers, firmsSheet(["Acme", "A"], ["Bolt", "B"], ["Acme", "C"], ["Acme", "A"])],
    knows(
      { Bolt: { desired: "Brand Managers" } },
      at("A2", "refused", /Acme/, /A4/),
      at("A4", "refused", /Acme/, /A2/),
      at("A5", "refused", /Acme/, /A4/),
    ),
  ),
  malformed(
    "a firm without answers is said",
    [answers, firmsSheet(["Acme Ltd", "A"], ["Acme", "F"])],
    knows({ Acme: { desired: "Socialisors" } }, at("A2", "notice", /Acme Ltd/)),
  ),
  unusual(
    "a firm that the user leaves out is not said to have no answers",
    [answers, firmsSheet(["Acme", "A"], ["Bolt", "F"])],
    {
      ...reads(
        study.filter(({ firm }) => firm !== "Acme"),
        { facts: { Bolt: { desired: "Socialisors" } } },
      ),
    },
    { leaveOut: { firms: ["Acme"], respondents: [] } },
  ),
  malformed(
    "a row without a firm, or with an error for it, is refused",
    [answers, firmsSheet([null, "A"], [{ error: "#REF!" }, "B"], [null, null, null])],
    knows({}, at("A2", "refused"), at("A3", "refused")),
  ),
  malformed(
    "a column of another heading is left out and said; of two for one thing the first is read",
    [
      answers,
      {
        name: "HVM Firms",
        rows: [
          ["Firm", "Desired", "Sector", "Desired proposition"],
          ["Acme", "A", "Tools", "F"],
        ],
      },
    ],
    knows(
      { Acme: { desired: "Innovators" } },
      at("C1", "notice", /Sector/),
      at("D1", "refused", /Desired proposition/, /B1/),
    ),
  ),
  malformed(
    "a sheet of firms without the headings is refused as a whole",
    [answers, { name: "HVM Firms", rows: [["Acme", "Innovators"]] }],
    knows({}, at(null, "refused", /Desired proposition/)),
  ),
  malformed(
    "a blank sheet of firms is refused as a whole",
    [answers, { name: "HVM Firms", rows: [] }],
    knows({}, at(null, "refused")),
  ),
  malformed(
    "the sheet of firms goes before a column of wishes beside the answers, which is left out",
    [insertColumn(answers, "C", ["Desired proposition", "F", "F", "F"]), firmsSheet(["Acme", "A"])],
    { ...knows({ Acme: { desired: "Innovators" } }), leftOut: ["Desired proposition"] },
  ),
  unusual(
    "a sheet of firms without wishes leaves them to the column beside the answers",
    [
      insertColumn(answers, "C", ["Desired proposition", "F", "F", "F"]),
      {
        name: "HVM Firms",
        rows: [
          ["Firm", "Strategy"],
          ["Acme", "x"],
        ],
      },
    ],
    {
      ...knows({ Acme: { desired: "Socialisors", processes: ["Strategy"] } }),
      notLeftOut: ["Desired proposition"],
    },
  ),
];

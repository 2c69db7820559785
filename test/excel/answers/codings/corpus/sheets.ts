import type { CellDraft } from "../../../../support/case";
import { type CodingCase, HEADINGS, row, sheet } from "./case";

const acme = (cells: Readonly<Record<string, CellDraft>> = {}) => row({ Firm: "Acme", Service: "Repair", ...cells });
const REPAIR = "Acme | Repair | vertical";
const LONG: CellDraft[] = ["Firm", "Service", "Partner", "Dimension", "Code", "Evidence"];

const headed = (headings: CellDraft[], cells: CellDraft[], codes: string, name = headings.join(", ")): CodingCase => ({
  name: `headings ${name}`,
  sheets: [{ name: "Codings", rows: [headings, cells] }],
  relationships: [codes],
});

/** Where codings lie: headings, rows, layouts, sheets. */
export const sheets: readonly CodingCase[] = [
  headed(
    ["SME", "Orientation", "Integration (Chandler, 1990)"],
    ["Acme", "reactive", "vertical"],
    "Acme |  | reactive; vertical",
  ),
  headed(
    ["Name of firm", "Type of integration", "Inter-firm adaptation"],
    ["Acme", "vertical", "low"],
    "Acme |  | vertical; low",
  ),
  headed(
    ["Company name", "Form of agreement", "Strategies"],
    ["Acme", "formal", "all"],
    "Acme |  | customer service; after-sales service; customer support service; outsourcing partner; development partner; formal agreement",
  ),
  headed(
    ["Organisation", "Form", "Duration", "Levels", "Closeness", "Key capabilities"],
    ["Acme", "formal", "long", "one level", "close", "MRO"],
    "Acme |  | service process; formal agreement; long-term; single-level; close",
    "one dimension in several columns",
  ),
  headed(
    ["Integration", "Other actors", "Firm", "Service offering", "Adaptation"],
    ["vertical", "Bolt", "Acme", "Repair", "high"],
    "Acme | Repair | vertical; high",
    "in any order",
  ),
  headed(
    ["Firm", "Integration", "Integration evidence", "Source: Market orientation", "Market orientation", "Year"],
    ["Acme", "vertical", "=told", "p. 3", "reactive", 2013],
    "Acme |  | reactive; vertical",
    "with evidence, and others left out",
  ),
  {
    name: "headings below a title, not in column A",
    sheets: [
      {
        name: "Codings",
        rows: [
          ["Our study"],
          [],
          [null, "Firm", "Service", "Integration", "Adaptation"],
          [null, "Acme", "Repair", "vertical", null],
        ],
      },
    ],
    relationships: [REPAIR],
  },
  {
    name: "headings below row 50 are none",
    sheets: [
      {
        name: "Codings",
        rows: [
          ["Title"],
          ...Array.from({ length: 50 }, () => [null]),
          ["Firm", "Integration", "Adaptation"],
          ["Acme", "vertical"],
        ],
      },
    ],
    relationships: [],
  },
  {
    name: "Table 2 itself names no firm column, and is refused",
    sheets: [
      {
        name: "Table 2",
        rows: [
          [
            "Value constellation",
            "Case firms",
            "Key capabilities",
            "Service strategies",
            "Market orientation",
            "Mode of coordination",
            "Integration",
            "Interfirm adaptation",
          ],
          [
            "C-to-C intermediary",
            "Wrecker",
            "Relationship; IT",
            "After-sales service provider",
            "Proactive",
            "Formal, short-term relationship",
            "Vertical",
            "Unilateral",
          ],
        ],
      },
    ],
    relationships: [],
    problems: ["no-coding-table Table 2"],
  },
  {
    name: "two firm columns are in doubt",
    sheets: [
      {
        name: "Codings",
        rows: [
          ["Firm", "Company", "Integration", "Adaptation"],
          ["Acme", "Acme Group", "vertical", "low"],
        ],
      },
    ],
    relationships: [],
    problems: ["firm-column-in-doubt Codings!B1"],
  },
  {
    name: "a firm and one dimension are no coding sheet",
    sheets: [
      {
        name: "Codings",
        rows: [
          ["Firm", "Integration"],
          ["Acme", "vertical"],
        ],
      },
    ],
    relationships: [],
  },
  {
    name: "a blank firm is refused",
    sheets: [sheet([acme({ Integration: "vertical" }), row({ Service: "Repair", Integration: "vertical" })])],
    relationships: [REPAIR],
    problems: ["firm-missing Codings!A3"],
  },
  {
    name: "an error in place of the firm is refused",
    sheets: [sheet([row({ Firm: { error: "#REF!" }, Integration: "vertical" })])],
    relationships: [],
    problems: ["firm-missing Codings!A2"],
  },
  {
    name: "a merged firm cell names the firm of all its rows",
    sheets: [sheet([acme({ Integration: "vertical" }), row({ Service: "Training" })], { merges: ["A2:A3"] })],
    relationships: [REPAIR, "Acme | Training"],
  },
  {
    name: "a repeated heading row is skipped",
    sheets: [sheet([acme({ Integration: "vertical" }), [...HEADINGS], row({ Firm: "Bolt", Service: "Repair" })])],
    relationships: [REPAIR, "Bolt | Repair"],
    problems: ["header-repeated Codings!A3"],
  },
  {
    name: "some of the headings, and nothing else, are repeated headings too",
    sheets: [
      sheet([
        acme({ Integration: "vertical" }),
        row({ Firm: "Firm", Service: "Service", Partners: "Partners" }),
        row({ Firm: "Firm", Service: "Repair" }),
      ]),
    ],
    relationships: [REPAIR, "Firm | Repair"],
    problems: ["header-repeated Codings!A3"],
  },
  {
    name: "a row with a firm alone is skipped",
    sheets: [sheet([acme({ Integration: "vertical" }), row({ Firm: "Bolt", Employees: 12 }), []])],
    relationships: [REPAIR],
    problems: ["row-without-service Codings!A3"],
  },
  {
    name: "another spelling of the firm is counted with the first",
    sheets: [sheet([acme(), row({ Firm: "ACME", Service: "Training" })])],
    relationships: ["Acme | Repair", "Acme | Training"],
    problems: ["firm-other-spelling Codings!A3"],
  },
  {
    name: "250 employees are beyond the firms studied, also as text",
    sheets: [
      sheet([
        acme({ Employees: 250 }),
        row({ Firm: "Bolt", Service: "Repair", Employees: 249 }),
        row({ Firm: "Core", Service: "Repair", Employees: "300" }),
      ]),
    ],
    relationships: ["Acme | Repair", "Bolt | Repair", "Core | Repair"],
    problems: ["firm-not-sme Codings!A2", "firm-not-sme Codings!A4"],
  },
  {
    name: "without partners, by its own word",
    sheets: [sheet([acme({ Partners: "in-house" })])],
    relationships: ["Acme | Repair (alone)"],
  },
  {
    name: "without partners, and yet coded",
    sheets: [sheet([acme({ Partners: "None", Integration: "vertical" })])],
    relationships: ["Acme | Repair (alone) | vertical"],
    problems: ["alone-with-codes Codings!A2"],
  },
  {
    name: "without partners, and the strategy it serves: a service has one, also alone",
    sheets: [sheet([acme({ Partners: "None", "Service strategy": "after-sales service" })])],
    relationships: ["Acme | Repair (alone) | after-sales service"],
  },
  {
    name: "partners that are not known are not none",
    sheets: [sheet([acme({ Partners: "n/a", Integration: "vertical" })])],
    relationships: [REPAIR],
  },
  {
    name: "rows of the same firm, service and partners are one, and differ",
    sheets: [
      sheet([
        acme({ Integration: "vertical", Partners: "Bolt" }),
        row({ Firm: "acme ", Service: "REPAIR", Partners: "bolt", Integration: "horizontal" }),
      ]),
    ],
    relationships: ["Acme | Repair | horizontal; vertical"],
    problems: ["firm-other-spelling Codings!A3", "rows-pooled Codings!A3", "rows-differ Codings!A3"],
  },
  {
    name: "rows that add to each other are pooled and do not differ",
    sheets: [sheet([acme({ Integration: "vertical" }), acme({ "Market orientation": "reactive" })])],
    relationships: ["Acme | Repair | reactive; vertical"],
    problems: ["rows-pooled Codings!A3"],
  },
  {
    name: "a blank service is never pooled",
    sheets: [
      sheet([
        row({ Firm: "Acme", Integration: "vertical" }),
        row({ Firm: "Acme", Service: "unknown", Integration: "vertical" }),
      ]),
    ],
    relationships: ["Acme |  | vertical", "Acme |  | vertical"],
  },
  {
    name: "other partners are another relationship",
    sheets: [sheet([acme({ Partners: "Bolt" }), acme({ Partners: "Cog" })])],
    relationships: ["Acme | Repair", "Acme | Repair"],
  },
  {
    name: "several sheets are read in tab order, and pooled",
    sheets: [
      sheet([acme({ Integration: "vertical" })], { name: "First" }),
      sheet([acme(), row({ Firm: "Bolt", Service: "Repair" })], { name: "Second" }),
    ],
    relationships: [REPAIR, "Bolt | Repair"],
    problems: ["rows-pooled Second!A2"],
  },
  {
    name: "a hidden sheet is not read, and that is said",
    sheets: [sheet([acme()]), sheet([row({ Firm: "Bolt", Service: "x" })], { name: "Old", hidden: true })],
    relationships: ["Acme | Repair"],
    problems: ["sheet-not-read Old"],
  },
  {
    name: "answers beside codings are left alone",
    sheets: [
      sheet([acme()]),
      {
        name: "Answers",
        rows: [
          ["Firm", "Q1", "Q2", "Q3"],
          ["Acme", 1, 2, 3],
        ],
      },
    ],
    relationships: ["Acme | Repair"],
  },
  {
    name: "numbers of employees that rise like items' are no items",
    sheets: [
      sheet(
        [5, 9, 12, 15, 20, 25, 30].map((employees, i) => row({ Firm: `F${i}`, Service: "x", Employees: employees })),
      ),
    ],
    relationships: ["F0 | x", "F1 | x", "F2 | x", "F3 | x", "F4 | x", "F5 | x", "F6 | x"],
  },
  {
    name: "a sheet for codings that nobody has filled in is said, and does not count",
    sheets: [sheet([acme()]), sheet([], { name: "New" })],
    relationships: ["Acme | Repair"],
    problems: ["sheet-not-read New"],
  },
  {
    name: "a sheet for codings that nobody has filled in, alone",
    sheets: [sheet([])],
    relationships: [],
    problems: ["sheet-not-read Codings"],
  },
  {
    name: "text that begins with = stays text",
    sheets: [sheet([row({ Firm: "Acme", Service: "=1+1", Integration: "vertical" })])],
    relationships: ["Acme | =1+1 | vertical"],
  },
  {
    name: "a row per code is one relationship on one sheet",
    sheets: [
      {
        name: "Codings",
        rows: [
          LONG,
          ["Acme", "Repair", "Bolt", "Integration", "vertical", "p. 3"],
          ["Acme", "Repair", "Bolt", "Form of agreement", "formal"],
          ["Acme", "Repair", "Bolt", "Integration", "horizontal"],
        ],
      },
    ],
    relationships: ["Acme | Repair | formal agreement; horizontal; vertical"],
  },
  {
    name: "a row per code whose dimension is none",
    sheets: [
      {
        name: "Codings",
        rows: [LONG, ["Acme", "Repair", "Bolt", "Size", "small"], ["Acme", "Repair", "Bolt", "Structure", "shared"]],
      },
    ],
    relationships: ["Acme | Repair | shared site"],
    problems: ["dimension-not-known Codings!D2"],
  },
  {
    name: "a row per code without a firm column",
    sheets: [
      {
        name: "Codings",
        rows: [
          ["Service", "Attribute", "Value"],
          ["Repair", "Integration", "vertical"],
        ],
      },
    ],
    relationships: [],
    problems: ["no-coding-table Codings"],
  },
  {
    name: "a row per code with its firm merged, and a code of another dimension",
    sheets: [
      {
        name: "Codings",
        rows: [
          ["Firm", "Service", "Facet", "Coding", "Notes"],
          ["Acme", "Repair", "Adaptation", "mutual"],
          [null, "Repair", "Integration", "mutual"],
        ],
        merges: ["A2:A3"],
      },
    ],
    relationships: ["Acme | Repair | reciprocal"],
    problems: ["code-of-another-dimension Codings!D3"],
  },
  {
    name: "both layouts on two sheets are pooled, and it is said",
    sheets: [
      sheet([acme({ Integration: "vertical" })]),
      {
        name: "List",
        rows: [
          ["Firm", "Service", "Dimension", "Code"],
          ["Acme", "Repair", "Integration", "horizontal"],
          ["Acme", "Repair", "Market orientation", "reactive"],
        ],
      },
    ],
    relationships: ["Acme | Repair | reactive; horizontal; vertical"],
    problems: ["rows-pooled List!A2", "rows-differ List!A2"],
  },
];

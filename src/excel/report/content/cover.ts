import { type Assessment, NO_CLASS, MEASURES, type Proposition, PROPOSITIONS } from "../../../methods/hvm";
import { VERDICTS, showVerdict } from "../../../methods/hvm/analyses/robustness/verdict";
import { headline } from "../../../methods/hvm/analyses/robustness/headline";
import { classesOf } from "../../../methods/hvm/told/class";
import { CANNOT_SAY, HOW_TO_READ } from "../../../methods/hvm/told/reading";
import { count, grouped, list } from "../../../methods/words";
import { shown } from "../../../methods/shown";
import { quotedSheet } from "../../../cells/sheet-name";
import { madeWhen } from "../../pages/imprint";
import type { Cell } from "../../sheets/sheet";
import { type Page, type Table, text, titled } from "./elements";
import { footprintsFrom, type Reported } from "./facts";

/** So many firms a cell of the matrix names. */
const NAMED = 12;

/** The first page: what was studied, where the firms stand, and how to take it. */
export function coverPage(reported: Reported): Page {
  const { cohort, sureness, firms } = reported;
  const all = cohort.firms;
  const part =
    firms.length < all.length
      ? ` Pages of ${grouped(firms.length)} of them follow, chosen from ${grouped(all.length)}.`
      : "";
  return {
    of: "cover",
    sections: [
      [
        text("title", "Value propositions of high value manufacturing firms"),
        text("subtitle", `${headline(all, [...sureness.values()])}${part}`),
      ],
      [text("heading", "What was studied"), facts(reported)],
      [text("heading", "Where the firms stand"), matrix(all), ...outside(all)],
      [text("heading", "Classes, and how sure they are"), counts(reported)],
      ...titled("How to read this report", HOW_TO_READ, "point"),
      ...titled("What it cannot say", CANNOT_SAY, "point"),
    ],
  };
}

function facts(reported: Reported): Table {
  const { cohort, reading, imprint } = reported;
  const { firms, options } = cohort;
  const respondents = firms.reduce((sum, firm) => sum + firm.respondents, 0);
  const answered = firms.reduce((sum, firm) => sum + firm.answers.used, 0);
  const { study } = reading;
  const cells = study.kind === "answers" ? respondents * study.answers.items.length : 0;
  const rows: (readonly [string, string])[] = [
    ["Firms", grouped(firms.length)],
    ...(study.kind === "answers"
      ? ([
          ["Respondents", grouped(respondents)],
          [
            "Answers",
            `${grouped(answered)}, ${cells === 0 ? "–" : shown((100 * answered) / cells, "percent")} % of all that could be given (${count(study.answers.items.length, "item")})`,
          ],
        ] as const)
      : ([["Read", `six ${study.unit} a firm, taken as they are`]] as const)),
    [
      "From",
      list(
        reading.sources.map(({ sheet, range }) => `${quotedSheet(sheet)}!${range}`),
        3,
      ),
    ],
    ["Distance measure", capitalised(MEASURES[options.measure].long)],
    ["Footprints", footprintsFrom(reported)],
    ["Made by", `HVM for Excel ${imprint.version}, ${madeWhen(imprint)}`],
  ];
  return {
    kind: "table",
    columns: [
      { heading: "", over: [0, 1] },
      { heading: "", over: [2, 13] },
    ],
    rows,
  };
}

function capitalised(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** Disciplines side by side, hard above soft value, and the firms in their places. */
function matrix(firms: readonly Assessment[]): Table {
  const disciplines = [...new Set(PROPOSITIONS.map(({ discipline }) => discipline))];
  const values = ["Hard", "Soft"] as const;
  const cell = (value: Proposition["value"], discipline: Proposition["discipline"]) => {
    const { name } = PROPOSITIONS.find((each) => each.value === value && each.discipline === discipline)!;
    const own = firms.filter((firm) => firm.classification === name).map(({ firm }) => firm);
    return `${name} (${own.length})\n${own.length === 0 ? "–" : list(own, NAMED)}`;
  };
  return {
    kind: "table",
    columns: [
      { heading: "Value", over: [0, 1] },
      ...disciplines.map((heading, i) => ({ heading, over: [2 + 4 * i, i === 2 ? 13 : 4 + 4 * i] as const })),
    ],
    rows: values.map((value) => [
      value === "Hard" ? "Hard: rests on engineering" : "Soft: rests on people",
      ...disciplines.map((discipline) => cell(value, discipline)),
    ]),
  };
}

/** Those that have no place in it. */
function outside(firms: readonly Assessment[]) {
  const tied = firms.filter(({ tie }) => tie !== null).map((firm) => `${firm.firm} (${classesOf(firm).join(" / ")})`);
  const none = firms.filter(({ notClassifiable }) => notClassifiable !== null).map(({ firm }) => firm);
  return [
    ...(tied.length > 0 ? [text("text", `Tied between classes: ${list(tied, NAMED)}.`)] : []),
    ...(none.length > 0 ? [text("text", `${NO_CLASS}: ${list(none, NAMED)}.`)] : []),
  ];
}

/** How many firms have each class, by how sure it is. */
function counts({ cohort, sureness }: Reported): Table {
  const all = cohort.firms;
  const of = (firms: readonly Assessment[]): Cell[] => [
    firms.length,
    ...VERDICTS.map((verdict) => firms.filter(({ firm }) => sureness.get(firm)?.verdict === verdict).length),
    firms.filter(({ firm }) => (sureness.get(firm)?.verdict ?? null) === null).length,
  ];
  const number = (heading: string, first: number) => ({ heading, over: [first, first + 1] as const, format: "0" });
  return {
    kind: "table",
    columns: [
      { heading: "Class", over: [0, 3] },
      number("Firms", 4),
      ...VERDICTS.map((verdict, i) => number(showVerdict(verdict), 6 + 2 * i)),
      number("not known", 12),
    ],
    rows: [
      ...PROPOSITIONS.map(({ name }) => [name, ...of(all.filter(({ classification }) => classification === name))]),
      ["Tied", ...of(all.filter(({ tie }) => tie !== null))],
      [NO_CLASS, ...of(all.filter(({ notClassifiable }) => notClassifiable !== null))],
    ].filter((row, i) => i < PROPOSITIONS.length || row[1] !== 0),
  };
}

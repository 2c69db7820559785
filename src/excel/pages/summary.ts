import { count } from "../../methods/words";
import { showSequence, type Assessment, type Cohort, propositionNamed } from "../../methods/hvm";
import { FIRM } from "./columns";
import { measureWords } from "./measure";
import { HEADINGS_ROW, TEXT, type Cell, type Column, type ReportSheet, rankFormat } from "../sheets/sheet";
import { alternatives, clip } from "../sheets/text";

/** The column of the class, from 0. */
export const CLASS_COLUMN = 3;

/** HVM Summary: one row per firm with its class and what speaks for and against it. */
export function summarySheet(cohort: Cohort): ReportSheet {
  const { short, long, format } = measureWords(cohort.options.measure);
  return {
    kind: "summary",
    title: "HVM Summary: the value proposition of each firm",
    lines: [
      `${count(cohort.firms.length, "firm")}. The class is the value proposition whose footprint is nearest to the firm's profile; it informs a judgement and does not replace it.`,
      `Distance: ${long}. The sheet HVM About explains each column.`,
    ],
    blocks: [
      {
        table: "HVM_Summary",
        row: HEADINGS_ROW,
        column: 0,
        columns: columns(short, format, rankFormat(cohort.options.ranks)),
        rows: cohort.firms.map(summaryRow),
      },
    ],
    figures: [],
  };
}

function columns(measure: string, format: string, ranks: string): Column[] {
  return [
    FIRM,
    { heading: "Respondents", format: "0", width: 14 },
    { heading: "Answered, %", format: "0.0", width: 12 },
    { heading: "Class", format: TEXT, width: 25 },
    { heading: "Discipline", format: TEXT, width: 23 },
    { heading: "Hard or soft", format: TEXT, width: 10 },
    { heading: "Sequence", format: TEXT, width: 12 },
    { heading: `Distance (${measure})`, format, width: 14 },
    { heading: "Runner-up", format: TEXT, width: 26 },
    { heading: "Margin to runner-up", format: format === "0.0" ? "0.00" : format, width: 11 },
    { heading: "Measures agreeing, of 6", format: "0", width: 11 },
    { heading: "Rank on its class's VPD", format: ranks, width: 11 },
    { heading: "Focus (VPDs near the top)", format: "0", width: 11 },
    { heading: "Remarks", format: TEXT, width: 70, wrap: true },
  ];
}

function summaryRow(firm: Assessment): Cell[] {
  const classes = firm.classification ? [firm.classification] : (firm.tie ?? []);
  const distances = firm.distances.filter((distance) => distance !== null);
  return [
    firm.firm,
    firm.respondents || null,
    firm.answeredShare === null ? null : 100 * firm.answeredShare,
    alternatives(classes) || null,
    alternatives(classes.map((name) => propositionNamed(name).discipline)) || null,
    alternatives(classes.map((name) => propositionNamed(name).value)) || null,
    firm.sequence === null ? null : showSequence(firm.sequence, firm.sequenceTies),
    classes.length ? Math.min(...distances) : null,
    alternatives(firm.runnersUp) || null,
    firm.margin,
    firm.measuresAgreeing,
    firm.rankOnClass,
    firm.focus,
    remarksOf(firm),
  ];
}

/** The remarks as one text; a firm without a class always says why. */
function remarksOf({ remarks, notClassifiable }: Assessment): string | null {
  const reason = notClassifiable && !remarks.includes(notClassifiable.reason) ? [notClassifiable.reason] : [];
  return clip([...reason, ...remarks].join(" ")) || null;
}

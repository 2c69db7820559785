import { type AnalysisId, type FurtherId, ON_REQUEST, USUAL } from "../../methods";
import { ABOUT_OTHERS, OF_ANALYSES, STEPS } from "../../excel/pages";
import type { ResultPage } from "../../excel/pages/page";
import { OPTIONS } from "../../excel/results/options";
import { MEASURES } from "../../methods/hvm";
import type { Option } from "../../methods/options";
import { FLAGS, spelt } from "./arguments";

/** An option with more choices than this has its own table, and only their names are listed. */
const MOST_IN_A_CELL = 3;

/** The command line's options as a table for the README. */
export function optionsMarkdown(): string {
  const options: readonly Option<string>[] = Object.values(OPTIONS);
  const rows = FLAGS.map((flag) => {
    const option = options.find((each) => each.flag.name === flag.name);
    const means = option && flag.takes !== null ? choicesOf(option) : flag.means;
    return `| \`${spelt(flag)}\` | ${means} |`;
  });
  return ["| option | meaning |", "|---|---|", ...rows].join("\n");
}

/** "`pooled` (default): all answers of a firm together; …" */
function choicesOf({ choices, allowed, default: usual }: Option<string>): string {
  if (choices === undefined) return allowed;
  const brief = choices.length > MOST_IN_A_CELL;
  const each = choices.map(({ value, hint }) => {
    const name = `\`${value}\`${value === usual ? " (default)" : ""}`;
    return brief || hint === "" ? name : `${name}: ${hint}`;
  });
  return each.join(brief ? ", " : "; ");
}

/** The distance measures as a table for the README. */
export function measuresMarkdown(): string {
  const rows = Object.values(MEASURES).map(
    ({ name, long, definedWhenFlat }) => `| \`${name}\` | ${long} | ${definedWhenFlat ? "yes" : "no"} |`,
  );
  return ["| measure | distance | six equal values have one |", "|---|---|---|", ...rows].join("\n");
}

/** The result sheets as a table for the README; one of a further analysis is named with what asks for it. */
export function sheetsMarkdown(): string {
  const ofAnalyses = (Object.keys(OF_ANALYSES) as AnalysisId[]).flatMap((id) =>
    OF_ANALYSES[id].map((page) => [page, id === "classification" ? "always" : whenMade(id)] as const),
  );
  const pages = [...ofAnalyses, ...ABOUT_OTHERS.map((page) => [page, "always"] as const)];
  const rows = pages.map(([{ name, shows }, when]) => `| ${name} | ${shows} | ${when} |`);
  return ["| sheet | what it shows | made |", "|---|---|---|", ...rows].join("\n");
}

/** What makes the sheet of an analysis: asking for it, but where it is usual, or comes with what is read. */
function whenMade(id: FurtherId): string {
  if (USUAL.includes(id)) return "always, but for `--further none`";
  if (ON_REQUEST.includes(id)) return `\`--further ${id}\``;
  return id === "segments"
    ? "with a column to split by, as by `--segments`"
    : "with two sheets to compare, as by `--compare`";
}

/** The sheets of the steps in between, likewise. */
export function stepsMarkdown(): string {
  const row = ({ name, shows }: ResultPage) => `| ${name} | ${shows} |`;
  return ["| sheet | what it shows |", "|---|---|", ...STEPS.map(row)].join("\n");
}

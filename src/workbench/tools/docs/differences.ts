import type { Difference, Differences } from "../../difference";
import { AS_IN_EXCEL } from "../../host/as-in-excel";
import { HOST_DIFFERENCES } from "../../host/differences";
import { PAGE_DIFFERENCES } from "../../page/differences";

const ALL: readonly Differences[] = [...HOST_DIFFERENCES, PAGE_DIFFERENCES];

/** The text of docs/differences.md: how the workbench differs from Excel, as its code declares it. */
export function differencesMarkdown(): string {
  const sections = ALL.map(({ title, entries }) => `## ${title}\n\n${table(entries)}`);
  return [
    "# How the workbench differs from Excel",
    "Tests, the command line and the workbench's page run the add-in against a workbook of our own, which answers the real " +
      "Office.js as Excel would (`src/workbench/host`). This is where it does not. The file is made of what the code " +
      "declares, each difference beside what makes it so (`Difference`): `npx tsx src/workbench/tools/docs.ts differences` " +
      "writes it.",
    ...sections,
    "## As in Excel\n\nWhat is known of Excel from documentation and issue threads alone, and the host does likewise.\n\n" +
      markdown([
        ["Excel and the host", "Source", "Test"],
        ["---", "---", "---"],
        ...AS_IN_EXCEL.map(({ excel, source, test }) => [excel, linked(source), quoted(test)]),
      ]),
    "",
  ].join("\n\n");
}

function table(entries: readonly Difference[]): string {
  const rows = entries.map(({ excel, here, why, source, test }) => [excel, here, why, linked(source), quoted(test)]);
  return markdown([["Excel", "Here", "Why", "Source", "Test"], ["---", "---", "---", "---", "---"], ...rows]);
}

function markdown(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `| ${cells.map(plain).join(" | ")} |`).join("\n");
}

/** Nothing in a cell may end it. */
function plain(text: string): string {
  return text.replaceAll("|", "\\|");
}

function linked(source: string | null): string {
  return source === null ? "" : source.replace(/https:\S+/, "<$&>");
}

function quoted(test: string | null): string {
  if (test === null) return "";
  const [file = "", ...title] = test.split(": ");
  return `[${title.join(": ")}](../${file})`;
}

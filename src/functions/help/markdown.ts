import type { ExcelFunction } from "../function";
import { FUNCTIONS } from "../table";

/** "HVM.CLASSIFY(profileOrAnswers, [measure])" */
export function signatureOf({ id, parameters }: ExcelFunction): string {
  return `HVM.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/** All functions and what their parameters are, as two tables for the README. */
export function functionsMarkdown(): string {
  const functions = FUNCTIONS.map((entry) => `| \`${signatureOf(entry)}\` | ${entry.description} |`);
  const described = new Map<string, string>();
  for (const { name, description } of FUNCTIONS.flatMap(({ parameters }) => parameters)) {
    if (!described.has(name)) described.set(name, description);
  }
  const parameters = [...described].map(([name, description]) => `| \`${name}\` | ${description} |`);
  return [
    ...["| function | what it does |", "|---|---|", ...functions],
    "",
    ...["| argument | what it is |", "|---|---|", ...parameters],
  ].join("\n");
}

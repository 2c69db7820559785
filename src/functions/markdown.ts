import { FUNCTIONS, type ExcelFunction } from "./table";

/** "CLASSIFY(profileOrAnswers, [measure])" */
export function signatureOf({ id, parameters }: ExcelFunction): string {
  return `HVM.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/** The table of all functions for the README. */
export function functionsMarkdown(): string {
  const rows = FUNCTIONS.map((entry) => {
    const [formula, gives] = entry.example;
    return `| \`${signatureOf(entry)}\` | ${entry.description} | \`${formula}\` → \`${gives}\` |`;
  });
  return ["| function | what it gives | example |", "|---|---|---|", ...rows].join("\n");
}

import { functionsMarkdown } from "../../../functions/help/markdown";
import { measuresMarkdown, optionsMarkdown, sheetsMarkdown, stepsMarkdown } from "../markdown";

/** The README's tables, each between "<!-- NAME -->" and "<!-- /NAME -->". */
const TABLES: Readonly<Record<string, () => string>> = {
  functions: functionsMarkdown,
  options: optionsMarkdown,
  measures: measuresMarkdown,
  sheets: sheetsMarkdown,
  steps: stepsMarkdown,
};

/** The README with its tables made anew; all else stays as it is. */
export function readmePage(now: string): string {
  return Object.entries(TABLES).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`README.md has no place for its table of ${name}: "<!-- ${name} -->".`);
    return text.replace(place, (_, begin: string, end: string) => `${begin}\n${table()}\n${end}`);
  }, now);
}

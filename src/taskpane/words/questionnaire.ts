import type { QuestionnaireRequest } from "../../excel";

/** More than a sheet of columns can be read. */
const MOST_RESPONDENTS = 200;

export type Asked =
  | { readonly request: QuestionnaireRequest; readonly mistake: null }
  | { readonly request: null; readonly mistake: string };

/**
 * Who shall be asked, from what the user typed: a line a firm, "Acme: Managing director, Sales manager"; or "Acme: 3" for three
 * whose names are not known; or "Acme" for one.
 */
export function askedFrom(lines: string): Asked {
  const wrong = (mistake: string): Asked => ({ request: null, mistake });
  const firms = new Map<string, { firm: string; respondents: string[] }>();
  for (const line of lines.split(/\r?\n/)) {
    const text = line.trim();
    if (text === "") continue;
    const colon = text.indexOf(":");
    const firm = (colon < 0 ? text : text.slice(0, colon)).trim();
    if (firm === "") return wrong(`“${text}” has no firm in front of the colon.`);
    const folded = firm.toLowerCase();
    if (firms.has(folded)) return wrong(`“${firm}” stands there twice. Name all its respondents on one line.`);
    const given =
      colon < 0
        ? []
        : text
            .slice(colon + 1)
            .split(",")
            .map((name) => name.trim())
            .filter(Boolean);
    const number = given.length === 1 && /^\d+$/.test(given[0]!) ? Number(given[0]) : null;
    const respondents =
      number !== null ? numbered(Math.min(number, MOST_RESPONDENTS + 1)) : given.length > 0 ? given : numbered(1);
    if (number === 0) return wrong(`“${firm}” needs at least one respondent.`);
    firms.set(folded, { firm, respondents });
  }
  if (firms.size === 0) return wrong("Name at least one firm.");
  const total = [...firms.values()].reduce((sum, { respondents }) => sum + respondents.length, 0);
  if (total > MOST_RESPONDENTS) {
    return wrong(`A questionnaire has room for ${MOST_RESPONDENTS} respondents at most. Insert several of them.`);
  }
  return { request: { firms: [...firms.values()] }, mistake: null };
}

function numbered(respondents: number): string[] {
  return Array.from({ length: respondents }, (_, i) => `Respondent ${i + 1}`);
}

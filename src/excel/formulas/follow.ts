import { isAnswer, type ProfileStudy, VPDS } from "../../methods/hvm";
import { isBlank, quoted, shownName } from "../../cells/text";
import { cellAddress } from "../../cells/a1";
import { quotedSheet } from "../../cells/sheet-name";
import type { AnswerPlace, CellPlace, KeyPlaces, Places, ProfilePlaces } from "../answers/ground/places";
import type { Reading } from "../answers/ground/reading";
import { failed } from "../errors";

/**
 * Sees that formulas can follow what was read: that everywhere Excel's own comparisons and sums take a cell as the reader
 * took it.
 *
 * @throws {HvmError} naming the cells that they cannot follow, before anything is written
 */
export function refuseUnfollowable({ study, places, declared }: Reading): void {
  const found: string[] = [];
  const refuse = ({ sheet, row, column, value }: CellPlace, why: string) => {
    found.push(`${quotedSheet(sheet)}!${cellAddress(row, column)} holds ${quoted(value)}, ${why}.`);
  };
  const { respondents, profiles, key, footprints } = places as Places;
  if (study.kind === "answers") {
    const { firms, firmOf, items, codes } = study.answers;
    respondents.forEach(({ firm, answers }, r) => {
      if (firm) checkName(firm, firms[firmOf[r]!]!, refuse);
      answers.forEach((answer, i) => answer && checkAnswer(answer, codes[r * items.length + i]!, declared, refuse));
    });
    checkSpellings(respondents, refuse);
  }
  if (study.kind === "profiles" && profiles) checkProfiles(study, profiles, refuse);
  if (key) checkKey(key, refuse);
  for (const cell of footprints?.flat() ?? []) {
    if (typeof cell.value !== "number") refuse(cell, "which is a text; enter the percentage as a number");
  }
  if (found.length > 0) throw failed("formulas-cannot-follow", { cells: found });
}

type Refuse = (cell: CellPlace, why: string) => void;

/** TRIM knows ordinary spaces only. */
function checkName(cell: CellPlace, name: string, refuse: Refuse): void {
  if (same(cell.value, name)) return;
  refuse(
    cell,
    `which was taken for ${quoted(name)}, but has spaces or signs that formulas do not see through; type the name again`,
  );
}

function same(value: unknown, name: string): boolean {
  return trimmed(value).toLowerCase() === name.toLowerCase();
}

/** As TRIM gives it. */
export function trimmed(value: unknown): string {
  return String(value).replace(/ +/g, " ").replace(/^ | $/g, "");
}

function checkProfiles({ firms, profiles }: ProfileStudy, places: ProfilePlaces, refuse: Refuse): void {
  firms.forEach((firm, f) => {
    if (places.names) checkName(places.firms[f]!, firm, refuse);
    places.cells[f]!.forEach((cell, v) => {
      if (profiles[f]![v] !== null && typeof cell.value !== "number")
        refuse(cell, "which is a text; enter it as a number");
    });
  });
  for (const cell of places.contradicting) refuse(cell, "a firm that stands above already, with other values");
}

/** Numbers that the user declared are looked up by their digits, which all languages write alike only if they are whole. */
function checkAnswer(cell: CellPlace, code: number, declared: Reading["declared"], refuse: Refuse): void {
  if (!isAnswer(code) || typeof cell.value !== "number") return;
  const { value } = cell;
  const isDeclared = declared?.scale || declared?.words.some(({ what }) => what === String(value));
  if (isDeclared && Number.isInteger(value)) return;
  if (isDeclared) return refuse(cell, "a declared number with decimals, which formulas cannot look up");
  if (value === code) return;
  refuse(cell, `which is not quite ${code}; enter ${code}`);
}

/** A long list names firm, respondent and item anew in each row, and formulas have to know them by one spelling each. */
function checkSpellings(respondents: Places["respondents"], refuse: Refuse): void {
  const items: string[] = [];
  for (const { firm, respondent, answers } of respondents) {
    answers.forEach((answer: AnswerPlace | null, i) => {
      if (!answer?.says) return;
      const { says } = answer;
      items[i] ??= trimmed(says.item.value);
      if (!same(says.item.value, items[i]))
        refuse(says.item, `where other rows have ${quoted(items[i])}; spell items alike`);
      if (!same(says.firm.value, trimmed(firm!.value)))
        refuse(says.firm, `where other rows have ${quoted(firm!.value)}; spell firms alike`);
      if (says.respondent && !same(says.respondent.value, trimmed(respondent!.value))) {
        refuse(says.respondent, `where other rows have ${quoted(respondent!.value)}; spell respondents alike`);
      }
    });
  }
}

function checkKey({ cells }: KeyPlaces, refuse: Refuse): void {
  for (const { item, vpd, weight, reversed } of cells) {
    if (!same(item.value, shownName(item.value)))
      refuse(item, "which has spaces or signs that formulas do not see through; type it again");
    if (!(VPDS as readonly string[]).includes(trimmed(vpd.value).toUpperCase()))
      refuse(vpd, "where formulas need a letter from A to F");
    if (weight && !isBlank(weight.value) && typeof weight.value !== "number")
      refuse(weight, "which is a text; enter the weight as a number");
    if (reversed && !/^(yes|no|)$/i.test(trimmed(reversed.value))) refuse(reversed, "where formulas need Yes or No");
  }
}

/** What somebody wrote who looked for inputs that fail, and found these. */
import { text, utf8 } from "./files";
import { kindOf, reads, readsAndSays } from "./input";
import { ITEMS, PEOPLE, withAnswers } from "./study";
import { below, firm, items, least, most, other, plain, quartile, statistic, table, word } from "./table";

const one = kindOf("as adversaries write them");
const ids = items(({ id }) => id);

export const AS_ADVERSARIES = [
  one(
    "Question.Statement, without a space",
    "dots.xlsx",
    table([firm("Company name"), ...items(({ part, statement }) => `${part}.${statement}`, word)]),
  ),
  one(
    "a sentence of the tool before each statement",
    "sentence.xlsx",
    table([firm("What's your company's name?"), ...items(({ statement }) => `On to the next. ${statement}`)]),
    readsAndSays(/On to the next/),
  ),
  one(
    "Unipark: variables above, labels below, the firm under 'Firma', -77 once",
    "unipark.csv",
    table([
      other(["lfdn", "Laufende Nummer"], 1, 2, 3, 4, 5, 6),
      firm(["v_1", "Firma"]),
      ...items(
        ({ number, statement }) => [`v_${number + 11}`, statement],
        (answer, person, item) => (person === 2 && item === 3 ? -77 : answer),
      ),
    ]),
    reads(withAnswers(PEOPLE, [[2, 3, null]]), { says: [/-77/] }),
  ),
  one(
    "a role in German is no firm, whatever it says of one",
    "rolle.csv",
    table([other("Rolle im Unternehmen", "Leitung", "Technik"), firm("Nom de l’entreprise"), ...ids]),
  ),
  one(
    "R's summary under the firms",
    "summary.csv",
    below(
      plain(),
      statistic(["Min.", null], least),
      statistic(["1st Qu.", null], quartile(0.25)),
      statistic(["3rd Qu.", null], quartile(0.75)),
      statistic(["Max.", null], most),
      statistic(["NA's", null], () => 0),
      statistic(["Percentiles 25", null], quartile(0.25)),
    ),
  ),
  one(
    "bases and totals of columns under the firms",
    "bases.xlsx",
    below(
      plain(),
      ...["Base", "Weighted base", "Column totals", "x\u0304"].map((label) => statistic([label, null], () => 5)),
    ),
  ),
  one(
    "a total with the number of respondents where the others have names",
    "counted.xlsx",
    below(plain(), statistic(["Total", 6], quartile(0.5))),
  ),
  one(
    "items' ids in other questions, the items themselves under the tool's codes: told",
    "codes.csv",
    table([
      firm("Company"),
      ...ITEMS.slice(0, 7).map(({ id }) => other(id, 1, 2, 3, 1, 2, 4)),
      ...items(({ number: n }) => `Q8_${n}`),
    ]),
    { says: [/Q8_1.*Q8_2/] },
  ),
  one("fields that Excel shall keep as text", "kept.csv", plain(), reads(), {
    as: ([sheet]) => utf8(text([sheet!]).replace(/[^,\n]+/g, '="$&"')),
  }),
];

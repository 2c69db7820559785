/** Google Forms, Microsoft Forms, Nextcloud Forms. */
import { utf8, text } from "../files";
import { kindOf, reads, readsAndSays } from "../input";
import { ITEMS, PEOPLE, WITH_GAPS } from "../study";
import { firm, items, other, table, word } from "../table";

const one = kindOf("forms");
const TIME = other("Timestamp", "2026/03/02 9:03:11 am GMT+1", "2026/03/03 9:10:11 am GMT+1");
const ASKED = "How strong is your firm in the following?";

export const FORMS = [
  one(
    "Google's grid as CSV: Question [statement], answers in words",
    "responses.csv",
    table([TIME, firm("Company name"), ...items(({ part, statement }) => `${part} [${statement}]`, word)]),
  ),
  one(
    "Google's grid whose rows are numbered within each part: Question [3. statement]",
    "responses.xlsx",
    table([TIME, firm("Company name"), ...items(({ inPart, statement }) => `${ASKED} [${inPart}. ${statement}]`)]),
  ),
  one(
    "Google's grid whose rows are the items' numbers: Question [Q3]",
    "responses.csv",
    table([TIME, firm("Company"), ...items(({ id }) => `${ASKED} [${id}]`)]),
  ),
  one(
    "Google's required questions, with a star after each, and gaps",
    "responses.csv",
    table([TIME, firm("Company name *"), ...items(({ statement }) => `${statement} *`, word)], WITH_GAPS),
    reads(WITH_GAPS),
  ),
  one(
    "Google's quiz: a Score column, and the points of each statement beside it",
    "responses.csv",
    table([
      TIME,
      other("Total score", "0.00 / 33"),
      firm("Company name"),
      ...items(({ statement }) => statement).flatMap((column, index) => [
        column,
        other(`${String(column[0])} [Score]`, index === 0 ? "-- / 1.00" : "-- / 1.00"),
        other(`${String(column[0])} [Feedback]`, null),
      ]),
    ]),
    [reads(), readsAndSays(/\[Score\]/)],
    {
      debatable:
        "a sheet with each statement three times may also be refused as an item twice; the extra columns hold no ratings",
    },
  ),
  one(
    "Microsoft's export: ID 1…n, times, 'anonymous', statements with numbers",
    "forms.xlsx",
    table([
      other("ID", 1, 2, 3, 4, 5, 6),
      other("Start time", { value: 46083.377, format: "date" }),
      other("Completion time", { value: 46083.389, format: "date" }),
      other("Email", "anonymous"),
      other("Name", null),
      firm("Which company do you work for?\u00a0"),
      ...items(({ number, statement }) => `${number}. ${statement}\u00a0`, word),
    ]),
  ),
  one(
    "Microsoft's export with bare numbers as headers beside ID: ID is no item",
    "forms.xlsx",
    table([other("ID", 1, 2, 3, 4, 5, 6), firm("Company"), ...items(({ number }) => number)]),
  ),
  one(
    "Microsoft's Likert with points and feedback columns between",
    "forms.xlsx",
    table([
      other("ID", 1, 2, 3, 4, 5, 6),
      other("Total points", null),
      firm("Company name"),
      other("Points - Company name", null),
      ...items(({ statement }) => statement, word),
    ]),
  ),
  one(
    "Microsoft's quiz: points and feedback beside each statement, some of which speak of business",
    "quiz of all.xlsx",
    table([
      other("ID", 1, 2, 3, 4, 5, 6),
      firm("Company"),
      ...ITEMS.flatMap((item) => [
        ...items(({ statement }) => statement, word, [item]),
        other(`Points - ${item.statement}`, 0),
        other(`Feedback - ${item.statement}`, null),
      ]),
    ]),
    reads(PEOPLE, { never: [/firm-column-(passed|chosen)/] }),
  ),
  one(
    "1. Name of your company: a question before the items, numbered as they are",
    "numbered firm.xlsx",
    table([firm("1. Name of your company"), ...items(({ statement, number: n }) => `${n + 1}. ${statement}`)]),
  ),
  one(
    "Nextcloud Forms: byte order mark, user columns, every field in quotes",
    "Survey (responses).csv",
    table([
      other("User ID", ""),
      other("User display name", "Anonymous user"),
      other("Timestamp", "2026-03-02T09:03:11+01:00"),
      firm("Company"),
      ...items(({ statement }) => statement, word),
    ]),
    reads(),
    { as: (sheets) => utf8(text(sheets, { quotes: "all" }), true) },
  ),
];

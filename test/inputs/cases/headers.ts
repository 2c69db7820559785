/** Headers as they are. */
import { kindOf, reads, readsAndSays, refuses } from "../input";
import { text, utf8 } from "../files";
import { ITEMS, PEOPLE, type Item } from "../study";
import { before, firm, items, other, respondent, table, word, type Cell } from "../table";

const id = kindOf("headers: ids");
const wording = kindOf("headers: wordings");
const unseen = kindOf("headers: invisible characters");
const alike = kindOf("headers: letters of another alphabet");
const drawn = kindOf("headers: drawn lines");
const foreign = kindOf("headers: other questions");

const rated = (header: (item: Item) => Cell, as = word) => table([firm("Firm"), respondent(), ...items(header, as)]);
const ruled = ["-----", "-----", ...ITEMS.map(() => "-----")];
const two = (n: number) => String(n).padStart(2, "0");

/** A part of the wording replaced by a text, at some place within it. */
const put = (statement: string, place: number, what: string) =>
  statement.slice(0, place) + what + statement.slice(place);

export const HEADERS = [
  id(
    "q01. …",
    "headers.csv",
    rated(({ number: n }) => `q${two(n)}.`),
  ),
  id(
    "Q 1 …",
    "headers.csv",
    rated(({ number: n }) => `Q ${n}`),
  ),
  id(
    "1) …",
    "headers.csv",
    rated(({ number: n }) => `${n})`),
  ),
  id(
    "Item 1: wording of one's own",
    "headers.csv",
    rated(({ number: n }) => `Item ${n}: our wording no. ${n + 100}`),
  ),
  id(
    "Question 1 – statement",
    "headers.xlsx",
    rated(({ number: n, statement }) => `Question ${n} – ${statement}`),
  ),
  id(
    "KC1: statement, CA1: …, OP1: …",
    "headers.csv",
    rated(({ code, inPart, statement }) => `${code}${inPart}: ${statement}`),
  ),
  id(
    "KC 01, CA 01, OP 01",
    "headers.csv",
    rated(({ code, inPart }) => `${code} ${two(inPart)}`),
  ),
  id(
    "Q1 and the statement below it in the same cell, Windows' line break",
    "headers.xlsx",
    rated(({ id, statement }) => `${id}\r\n${statement}`),
  ),
  id(
    "Q#1 … and Question #1: statement",
    "headers.csv",
    rated(({ number: n, statement }) => (n % 2 ? `Q#${n}` : `Question #${n}: ${statement}`)),
  ),
  id(
    "bare numbers beside a column 'No.' of running numbers",
    "headers.csv",
    table([other("No.", 1, 2, 3, 4, 5, 6), firm("Firm"), ...items(({ number: n }) => n)]),
  ),
  id(
    "bare numbers beside a column '#'",
    "headers.xlsx",
    table([other("#", 1, 2, 3, 4, 5, 6), firm("Firm"), ...items(({ number: n }) => String(n))]),
  ),
  id(
    "Q5 over two columns: which one counts nobody can tell",
    "twice.csv",
    table([firm("Firm"), ...items(({ id }) => id), other("Q5", 1, 2, 3, 4, 5, 1)]),
    refuses(/Q5/),
  ),
  id(
    "Q5 twice, once as its statement",
    "twice.csv",
    table([firm("Firm"), ...items(({ id }) => id), other(`Rate [${ITEMS[4]!.statement}]`, 1, 2, 3, 4, 5, 1)]),
    refuses(/Q5|tailor/),
    {
      debatable:
        "statements beat ids (rule 35), so that one may leave Q5's own column out, and say so; two columns for one item are refused (rule 18)",
    },
  ),
  wording(
    "double spaces, no-break spaces, tabs and line breaks within the statement",
    "wordings.xlsx",
    rated(({ statement, number: n }) => statement.replace(/ /, ["  ", "\u00a0", "\t", "\n"][n % 4]!)),
  ),
  wording(
    "typographic quotes round it, dashes for hyphens, no full stop",
    "wordings.csv",
    rated(({ statement }) => `“${statement.replace(/\.$/, "")}”`),
  ),
  wording(
    "capitals, and an ellipsis of the tool before it",
    "wordings.csv",
    rated(({ statement }) => `... ${statement.toUpperCase()}`),
  ),
  wording(
    "parts above, merged over their columns",
    "wordings.xlsx",
    table([
      firm(["Firm", null]),
      respondent(["Respondent", null]),
      ...items(({ part, inPart, statement }) => [inPart === 1 ? `A. ${part}` : null, statement]),
    ]),
  ),
  wording(
    "stars and '(required)' both",
    "wordings.csv",
    rated(({ statement, number: n }) => (n % 2 ? `* ${statement}` : `${statement} (required)`)),
  ),
  wording(
    "one statement changed by a word: its column is no item, and is said",
    "changed.csv",
    rated(({ statement, number: n }) => (n === 9 ? "Owning our products gives customers pleasure." : statement)),
    [
      refuses(/pleasure/),
      reads(
        PEOPLE.map((person) => ({ ...person, answers: person.answers.map((a, i) => (i === 8 ? null : a)) })),
        { says: [/pleasure|Q9/] },
      ),
    ],
  ),
  unseen(
    "a soft hyphen or a zero-width joiner within each statement",
    "unseen.xlsx",
    rated(({ statement, number: n }) => put(statement, 4, n % 2 ? "\u00ad" : "\u200d")),
  ),
  unseen(
    "a zero-width space within some ids: Q1, Q10",
    "unseen.csv",
    rated(({ id, number: n }) => (n % 9 === 1 ? put(id, 1, "\u200b") : id)),
  ),
  unseen(
    "a zero-width space between the digits: Q12 is 12, never 1",
    "unseen.csv",
    rated(({ id, number: n }) => (n >= 10 ? put(id, 2, "\u200b") : id)),
  ),
  unseen(
    "directional marks round every header, the firm's too",
    "unseen.xlsx",
    table([firm("\u200eFirm\u200f"), respondent("\u202aRespondent\u202c"), ...items(({ id }) => `\u2066${id}\u2069`)]),
  ),
  unseen(
    "a byte order mark before each header, as joined files have",
    "unseen.csv",
    table([firm("\ufeffFirm"), ...items(({ id }) => `\ufeff${id}`)]),
  ),
  unseen(
    "a zero-width space before Q3 alone, among statements in the other columns",
    "unseen.csv",
    rated(({ id, number: n, statement }) => (n === 3 ? `\u200b${id}` : statement)),
  ),
  alike(
    "OP1 and OP2 with Cyrillic О and Р: said, and counted",
    "alike.csv",
    rated(({ code, inPart }) => `${code === "OP" ? "\u041e\u0420" : code}${inPart}`),
    readsAndSays(/U\+041E, Cyrillic.*taken to name Q14/),
  ),
  alike(
    "Firm and Respondent with Cyrillic letters",
    "alike.xlsx",
    table([firm("F\u0456rm"), respondent("R\u0435spondent"), ...items(({ id }) => id)]),
    readsAndSays(/taken to name the firms/, /taken to name the respondents/),
  ),
  alike(
    "a statement with one Greek letter",
    "alike.xlsx",
    rated(({ statement, number: n }) => (n === 3 ? statement.replace("o", "\u03bf") : statement)),
    readsAndSays(/U\+03BF, Greek/),
  ),
  alike(
    "Q1 beside words in Cyrillic: nothing to say",
    "alike.xlsx",
    rated(
      ({ id }) => `${id}. \u041d\u0430\u0441\u043a\u043e\u043b\u044c\u043a\u043e \u0432\u044b\u0441\u043e\u043a\u043e`,
    ),
    reads(PEOPLE, { never: [/header-alike/] }),
  ),
  drawn(
    "a table of Markdown: its line is no firm",
    "drawn.txt",
    rated(({ id }) => id),
    readsAndSays(/drawn line/),
    {
      as: (sheets) => utf8(text(sheets, { separator: " | " }).replace("\n", `\n${" --- |".repeat(34)} ---\n`)),
    },
  ),
  drawn(
    "a line of dashes below the header and above the last row",
    "drawn.xlsx",
    ((sheet) => before(before(sheet, 7, ruled), 2, ruled))(rated(({ id }) => id)),
    readsAndSays(/drawn line/),
  ),
  foreign(
    "1. to 3. are about the person, the statements are numbered 4. to 36.",
    "persons.csv",
    table([
      firm("Firm"),
      other("1. Your age group", 1, 2, 3),
      other("2. Years in your post", 2, 5, 4),
      other("3. How many people work there?", 3, 1, 5),
      ...items(({ number: n, statement }) => `${n + 3}. ${statement}`),
    ]),
    readsAndSays(/How many people work there\?/),
  ),
  foreign(
    "further ratings Q34 and Q35 behind the items: said, not counted",
    "more.csv",
    table([firm("Firm"), ...items(({ id }) => id), other("Q34", 5, 5, 1), other("Q35", 1, 5, 1)]),
    readsAndSays(/Q34/),
  ),
  foreign(
    "items by id, with one more question 'Q3. How many people work there?': two columns claim Q3",
    "claimed.csv",
    table([
      firm("Firm"),
      other("Q3. How many people work there?", 3, 1, 5, 2, 2, 1),
      ...items(({ id, statement }) => `${id}. ${statement}`),
    ]),
    [readsAndSays(/How many people/), refuses(/Q3/)],
  ),
];

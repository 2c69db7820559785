/** SurveyMonkey, LimeSurvey, Alchemer, Typeform, JotForm. */
import { text, utf8 } from "../files";
import { kindOf, reads, readsAndSays, refuses } from "../input";
import { ITEMS, PEOPLE, WITH_GAPS, type Item, type Person } from "../study";
import { below, before, firm, items, mean, number, other, statistic, table, word, type Cell } from "../table";

const monkey = kindOf("surveymonkey");
const lime = kindOf("limesurvey");
const tool = kindOf("other survey tools");

const MONKEY = [
  other(["Respondent ID", null], 11800000001, 11800000002, 11800000003, 11800000004, 11800000005, 11800000006),
  other(["Collector ID", null], 430000001),
  other(["Start Date", null], "03/02/2026 09:03:11 AM"),
  other(["Email Address", null], null),
];
/** The title of a matrix stands above its first column only. */
const titled = ({ part, inPart, statement }: Item): Cell[] => [inPart === 1 ? `Please rate: ${part}` : null, statement];
const FIRM = firm(["What is the name of your company?", "Open-Ended Response"]);

const LIME = [
  other("id", 1, 2, 3, 4, 5, 6),
  other("submitdate", "2026-03-02 09:03:11"),
  other("lastpage", 4),
  other("startlanguage", "en"),
  other("seed", 1830000),
];
const group = ({ code }: Item) => `G0${["KC", "CA", "OP"].indexOf(code) + 1}Q01`;
const two = (n: number) => String(n).padStart(3, "0");

export const SURVEY_TOOLS = [
  monkey(
    "condensed: titles of matrices above, statements below, words",
    "monkey.csv",
    table([...MONKEY, FIRM, ...items(titled, word)]),
  ),
  monkey(
    "a 'Response' row under single questions, in a workbook",
    "monkey.xlsx",
    table([...MONKEY, FIRM, ...items(({ statement }) => [statement, "Response"])]),
  ),
  monkey(
    "expanded: a column per choice, the chosen word in it",
    "expanded.csv",
    table([
      ...MONKEY,
      FIRM,
      ...ITEMS.flatMap(({ statement, number: n }) =>
        ["Low", "Low to Medium", "Medium", "High", "Very High", "N/A"].map((choice, level) => {
          const header: Cell[] = [level === 0 ? statement : null, choice];
          return [header, ({ answers }: Person) => (answers[n - 1] === (level + 1) % 6 ? choice : null)] as const;
        }),
      ),
    ]),
    [refuses(), reads()],
  ),
  monkey(
    "below the answers Answered and Skipped under the respondents' ids",
    "blocks.xlsx",
    below(
      table([...MONKEY, FIRM, ...items(titled)]),
      [],
      ["Answered", null, null, null, null, ...ITEMS.map(() => 6)],
      ["Skipped", null, null, null, null, ...ITEMS.map(() => 0)],
    ),
  ),
  monkey(
    "Weighted Average and Total Respondents under the firms",
    "weighted.xlsx",
    below(
      table([firm(["Company", null]), ...items(titled)]),
      statistic(["Weighted Average"], mean),
      statistic(["Total Respondents"], (list) => list.length),
    ),
  ),
  monkey(
    "--firm-column with a header of the upper row, 'Open-Ended Response' below it",
    "plants.csv",
    table([...MONKEY, firm(["Which plant are you answering for?", "Open-Ended Response"]), ...items(titled)]),
    reads(),
    { options: ["--firm-column", "Which plant are you answering for?"] },
  ),
  lime(
    "codes and texts: G01Q01[SQ003]. Question [statement]",
    "lime.csv",
    table([
      ...LIME,
      firm("G00Q01. Name of your company"),
      ...items((item) => `${group(item)}[SQ${two(item.inPart)}]. Please rate: [${item.statement}]`, word),
    ]),
  ),
  lime(
    "the items' codes as subquestions: HVM[q07]",
    "lime.csv",
    table([...LIME, firm("company"), ...items(({ number: n }) => `HVM[q${two(n).slice(1)}]`)]),
  ),
  lime(
    "LimeSurvey's own codes alone, three arrays: which item it is, only the order tells",
    "sq.csv",
    table([...LIME, firm("company"), ...items((item) => `${group(item)}[SQ${two(item.inPart)}]`)]),
    [refuses(), reads()],
  ),
  lime(
    "answer codes AO01…AO05 in place of words",
    "codes.csv",
    table([
      ...LIME,
      firm("company"),
      ...items(
        ({ id }) => id,
        (answer) => `AO0${answer}`,
      ),
    ]),
    refuses(/AO01/, /Very High/),
  ),
  lime(
    "the editor's HTML with entities and styles in headings and firm's header",
    "html.csv",
    table([
      ...LIME,
      firm('<p dir="ltr"><b>Company&nbsp;name</b></p>'),
      ...items(
        ({ statement }) => `<p style="font-size:12px"><span>${statement.replace(/,/g, "&#44;")}</span>&nbsp;<br /></p>`,
      ),
    ]),
    reads(),
    { as: (sheets) => utf8(text(sheets, { quotes: "all" }), true) },
  ),
  lime(
    "N/A as a dash and blanks among words",
    "gaps.csv",
    table(
      [
        ...LIME,
        firm("company"),
        ...items(
          ({ id }) => id,
          (a) => (a === 0 ? "-" : word(a)),
        ),
      ],
      WITH_GAPS,
    ),
    reads(WITH_GAPS),
  ),
  tool(
    "Alchemer's grid in words: statement:Question",
    "alchemer.csv",
    table([
      other("Response ID", 1, 2, 3, 4, 5, 6),
      other("Status", "Complete"),
      firm("Company"),
      ...items(({ statement, part }) => `${statement}:${part}`, word),
    ]),
  ),
  tool(
    "Typeform's matrix: Question - statement, with emphasis and UTC columns",
    "typeform.csv",
    table([
      other("#", "k0q9", "k1q9", "k2q9", "k3q9", "k4q9", "k5q9"),
      firm("What's the name of your *company*?"),
      ...items(({ statement, part }) => `*${part}* - ${statement}`),
      other("Start Date (UTC)", "2026-03-02 09:03:11"),
      other("Network ID", "4f0a"),
    ]),
  ),
  tool(
    "JotForm's input table: Question >> statement",
    "jotform.xlsx",
    table([
      other("Submission Date", "Mar 2, 2026"),
      firm("Company"),
      ...items(({ statement }) => `Please rate your firm >> ${statement}`, word),
      other("Submission ID", "5500001", "5500002"),
    ]),
  ),
  tool(
    "JotForm's required star and line break in the header",
    "jotform.csv",
    table([
      other("Submission Date", "Mar 2, 2026"),
      firm("Company *"),
      ...items(({ id, statement }) => `${id}.\n${statement} *`),
    ]),
  ),
  tool(
    "Nextcloud Forms: everybody is called Anonymous user, which is nobody's name",
    "nextcloud.csv",
    table([
      other("User ID", null),
      other("User display name", "Anonymous user"),
      other("Timestamp", "2026-03-02T09:03:11+00:00"),
      firm("Name of the company"),
      ...items(({ statement }) => statement, word),
    ]),
    reads(PEOPLE, { never: [/respondent-twice|Anonymous/] }),
  ),
  tool(
    "a matrix and a further rating of our own that is no item",
    "extra.csv",
    table([
      firm("Company"),
      ...items(({ statement }) => `Rate [${statement}]`),
      other("Rate [Our canteen is good.]", 5, 4, 3),
    ]),
    [readsAndSays(/canteen/), reads()],
  ),
  tool(
    "a title, the date of the export and an empty line above",
    "titled.csv",
    before(
      table([firm("Company"), ...items(({ statement }) => statement, number)]),
      1,
      ["Value survey"],
      ["Exported 2026-03-09"],
      [],
    ),
  ),
];

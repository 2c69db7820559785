/** What the user declares: words and codes by --map, items by --key. */
import { kindOf, reads, refuses } from "../input";
import { ITEMS, PEOPLE, withAnswers, type KeyRow } from "../study";
import { agreement, firm, items, respondent, table, word, type Written } from "../table";

const map = kindOf("declared: --map");
const key = kindOf("declared: --key");

const AGREEMENT = [
  "kind,what,meaning",
  "word,Strongly disagree,1",
  "word,Disagree,2",
  "word,Neutral,3",
  "word,Agree,4",
  "word,Strongly agree,5\n",
].join("\n");
const asks = (as: Written) => table([firm("Firm"), respondent(), ...items(({ id }) => id, as)]);
const MAP = ["--map", "map.csv"];
const KEY = ["--key", "key.csv"];

/** Twelve items of the user's: two on each VPD, the second reversed. */
const OWN: readonly KeyRow[] = Array.from({ length: 12 }, (_, index) => [
  index,
  "ABCDEF"[Math.floor(index / 2)]!,
  index % 2 === 1,
]);
const ownName = (index: number) => `We are good at thing number ${String.fromCharCode(97 + index)}`;
const OWN_KEY = [
  "Item,Part,VPD,Reversed",
  ...OWN.map(([index, vpd, reversed]) => `${ownName(index)},Own part,${vpd},${reversed ? "yes" : "no"}`),
].join("\n");
const TWELVE = ITEMS.slice(0, 12);
const own = (header: (index: number) => string) =>
  table([firm("Firm"), respondent(), ...items(({ number: n }) => header(n - 1), undefined, TWELVE)]);

export const DECLARED = [
  map("all words of another scale", "agree.csv", asks(agreement), reads(PEOPLE, { says: [/Strongly agree/] }), {
    options: MAP,
    beside: { "map.csv": AGREEMENT },
  }),
  map(
    "all but one: the word is named, and nothing guessed for it",
    "agree.csv",
    asks(agreement),
    [
      refuses(/Neutral/),
      reads(
        PEOPLE.map((p) => ({ ...p, answers: p.answers.map((a) => (a === 3 ? null : a)) })),
        { says: [/Neutral/] },
      ),
    ],
    { options: MAP, beside: { "map.csv": AGREEMENT.replace("word,Neutral,3\n", "") } },
  ),
  map(
    "-99 as missing",
    "codes.csv",
    asks((a, who, item) => (who === 2 && item % 6 === 0 ? -99 : a)),
    reads(
      withAnswers(
        PEOPLE,
        [6, 12, 18, 24, 30].map((item) => [2, item, null] as const),
      ),
    ),
    { options: MAP, beside: { "map.csv": "kind,what,meaning\nword,-99,missing\n" } },
  ),
  map(
    "'Cannot say' as not applicable",
    "say.csv",
    asks((a, who, item) => (who === 5 && item % 8 === 0 ? "Cannot say" : word(a))),
    reads(
      withAnswers(
        PEOPLE,
        [8, 16, 24, 32].map((item) => [5, item, 0] as const),
      ),
      { says: [/Cannot say/] },
    ),
    { options: MAP, beside: { "map.csv": "kind,what,meaning\nword,Cannot say,N/A\n" } },
  ),
  map("a meaning that there is none of", "agree.csv", asks(agreement), refuses(/map\.csv|6/), {
    options: MAP,
    beside: { "map.csv": AGREEMENT.replace("agree,5", "agree,6") },
  }),
  map("one word with two meanings", "agree.csv", asks(agreement), refuses(/Agree/), {
    options: MAP,
    beside: { "map.csv": `${AGREEMENT}word,Agree,5\n` },
  }),
  map("a file that is not there", "agree.csv", asks(agreement), refuses(/map\.csv/), { options: MAP }),
  map(
    "a scale of 0 to 4",
    "nought.csv",
    asks((a) => Number(a) - 1),
    reads(PEOPLE, { says: [/declared/i, /0 to 4|"lowest":0,"highest":4/] }),
    { options: MAP, beside: { "map.csv": "kind,what,meaning\nscale,0 to 4,1 to 5\n" } },
  ),
  map(
    "1 is the best mark",
    "marks.csv",
    asks((a) => 6 - Number(a)),
    reads(PEOPLE, { says: [/5 to 1|revers/i] }),
    { options: MAP, beside: { "map.csv": "kind,what,meaning\nscale,1 to 5,5 to 1\n" } },
  ),
  map(
    "a firm left out, with the reason",
    "left.csv",
    asks(word),
    reads(
      PEOPLE.filter((person) => person.firm !== "Birch Pumps"),
      { says: [/sold in May/] },
    ),
    {
      options: MAP,
      beside: { "map.csv": "kind,what,meaning,firm,cell,reason\nfirm,Birch Pumps,leave out,,,sold in May\n" },
    },
  ),
  map(
    "an item for a column that bears another wording",
    "item.csv",
    table([firm("Firm"), respondent(), ...items(({ id, number: n }) => (n === 3 ? "How well do you plan?" : id))]),
    reads(PEOPLE, { says: [/How well do you plan\?/] }),
    { options: MAP, beside: { "map.csv": "kind,what,meaning\nitem,How well do you plan?,Q3\n" } },
  ),
  key("own items by their whole wording", "own.csv", own(ownName), reads(PEOPLE, { key: OWN }), {
    options: KEY,
    beside: { "key.csv": OWN_KEY },
  }),
  key(
    "own items in a tool's frame",
    "own.csv",
    own((index) => `How true is it? [${ownName(index)}]`),
    reads(PEOPLE, { key: OWN }),
    { options: KEY, beside: { "key.csv": OWN_KEY } },
  ),
  key("without the key the same is refused, and told how", "own.csv", own(ownName), refuses(/HVM Key|--key/)),
  key("a key without a VPD", "own.csv", own(ownName), refuses(/VPD/), {
    options: KEY,
    beside: { "key.csv": OWN_KEY.replace("VPD", "Kind") },
  }),
];

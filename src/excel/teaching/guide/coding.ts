import {
  allowedBy,
  answerInWords,
  assessRelationship,
  CASES,
  CONSTELLATIONS,
  type Dimension,
  FACETS,
  factsOf,
  type ObservedCase,
  paperHas,
  questionInWords,
  resultOf,
  SIX_DIMENSIONS,
  standingOf,
  whyOf,
} from "../../../methods/constellations";
import { count, list } from "../../../methods/words";
import { codingOfCase } from "../../samples/sample-constellations";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import type { Page, PageCell } from "../../sheets/page";

/** The case that is walked through: three dimensions are known of it, and one constellation is left. */
const WALKED = CASES.find(({ firm }) => firm.startsWith("Contract Mfg."))!;

const COLUMNS = [
  { heading: "Step", format: TEXT, width: 22, wrap: true },
  { heading: "What is done, and why", format: TEXT, width: 58, wrap: true },
  { heading: "Of what", format: TEXT, width: 32, wrap: true },
  { heading: "There stands", format: TEXT, width: 34, wrap: true },
  { heading: "Which says", format: TEXT, width: 64, wrap: true },
  { heading: "Evidence or source", format: TEXT, width: 30, wrap: true },
];

type Seen = readonly [of: string | null, stands: string | null, says: string | null, source: string | null];

interface Step {
  readonly name: string;
  readonly words: string;
  readonly seen: readonly Seen[];
}

/** From the coding of one relationship to its finding, a step a row, with the evidence for each code. */
export function codingExplainedPage(): Page {
  return {
    title: "Coding explained: what remains of nine value constellations for one service relationship",
    lines: [
      "The relationship is one of the 19 in Kowalkowski, Witell and Gustafsson (2013); numbers such as 4.1 are that paper's sections. All that is found is computed, as HVM Constellations shows it.",
      "The codes, the rules made of the paper's Table 2, the fit and the questions are this product's, not the authors'. No result says which constellation a firm should choose.",
    ],
    blocks: [{ row: HEADINGS_ROW, column: 0, columns: COLUMNS, rows: stepsOf(WALKED).flatMap(rowsOf) }],
  };
}

function rowsOf({ name, words, seen }: Step, i: number): PageCell[][] {
  const [first, ...others] = seen;
  return [[`${i + 1}. ${name}`, words, ...first!], ...others.map((cells): PageCell[] => [null, null, ...cells])];
}

function stepsOf(walked: ObservedCase): readonly Step[] {
  const { firm, service, partners, coded, constellation } = walked;
  const coding = codingOfCase(walked);
  const relationship = { firm, service, partners: [partners], isAlone: false, coding, judged: [constellation] };
  const { found, finding, next, judgedStanding } = assessRelationship(relationship);
  const facets = FACETS.filter((facet) => coding[facet].length > 0);
  return [
    {
      name: "A relationship",
      words:
        "The unit is one firm, one of its services, and the partners with whom it is provided. A firm has several, and each is looked at by itself.",
      seen: [
        ["Firm", firm, null, null],
        ["Service", service, null, null],
        ["Partners", partners, null, null],
      ],
    },
    {
      name: "What is said becomes codes",
      words:
        "For each dimension the codes that apply, or may apply. Beside each stands where it is said: without evidence a code is an opinion.",
      seen: (Object.entries(coded) as [Dimension, readonly [string, string]][]).map(([dimension, [codes, source]]) => [
        dimension,
        codes,
        null,
        source,
      ]),
    },
    {
      name: "What is not said stays blank",
      words:
        "A blank is unknown. It rules nothing out, and is never filled in by a guess: a wrong code may rule out the right constellation.",
      seen: found.unknownDimensions.map((dimension) => [dimension, "–", "Not coded.", null]),
    },
    {
      name: "Each code meets each of the nine",
      words:
        "The paper names codes for each constellation, and leaves some open. Where a dimension is coded and none of its codes is among those, the constellation is ruled out. What is blank never rules out, nor do capabilities, nor what the paper is silent on.",
      seen: CONSTELLATIONS.map(({ name }): Seen => {
        const { conflicts } = resultOf(found, name);
        const [facet] = conflicts.length > 0 ? conflicts : facets;
        const why = whyOf(name, facet!, coding[facet!]);
        const stands =
          conflicts.length === 0
            ? "remains"
            : `ruled out by ${list([...new Set(conflicts.map((each) => factsOf(each).dimension.toLowerCase()))])}`;
        return [name, stands, conflicts.length === 0 ? null : why.sentence, why.source];
      }),
    },
    {
      name: "How much is known, and fits",
      words:
        "Known: how many of the six dimensions are coded. Fit: how many of those agree. The two stand together always: one agreeing fact is not six.",
      seen: [
        ["Known", `${found.known!} of ${SIX_DIMENSIONS.length}`, null, null],
        ...found.possible.flatMap((name): Seen[] =>
          facets
            .filter((facet) => !allowedBy(name, facet).isSilent)
            .map((facet) => {
              const why = whyOf(name, facet, coding[facet]);
              return [`${name}: ${factsOf(facet).dimension}`, paperHas(name, facet), why.sentence, why.source];
            }),
        ),
      ],
    },
    {
      name: "The finding",
      words: "Never the name alone. “None of the nine” would be a finding, too: others than these exist.",
      seen: [
        [`${count(found.possible.length, "remains", "remain")} of ${CONSTELLATIONS.length}`, found.best, finding, null],
      ],
    },
    {
      name: "What to ask next",
      words:
        "The question that would leave the fewest; where one is left, the one that could best prove it wrong. Shown beforehand: what each answer would leave.",
      seen: [
        ["Question", null, next === null ? null : questionInWords(next, found.possible), null],
        ...(next?.answers ?? []).map((answer): Seen => ["An answer", answer.answer, answerInWords(answer), null]),
      ],
    },
    {
      name: "A judgement beside it",
      words:
        "What somebody who knows the case holds it to be. It changes nothing of the finding; where the two differ, one of them has to be looked at again.",
      seen: [
        [
          `The authors: ${constellation}`,
          standingOf(constellation, found),
          `In what was found it is: ${judgedStanding[0]!}. The rules were distilled from these very cases, so agreement is no validation.`,
          CONSTELLATIONS.find(({ name }) => name === constellation)!.section,
        ],
      ],
    },
  ];
}

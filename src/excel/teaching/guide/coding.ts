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
  { heading: "Step", format: TEXT, width: 18, wrap: true },
  { heading: "What is done, and why", format: TEXT, width: 42, wrap: true },
  { heading: "About", format: TEXT, width: 26, wrap: true },
  { heading: "Coded, or found", format: TEXT, width: 29, wrap: true },
  { heading: "What that means", format: TEXT, width: 44, wrap: true },
  { heading: "Evidence or source", format: TEXT, width: 22, wrap: true },
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
        "We look at one firm, one of its services, and the partners with whom it provides that service. A firm may have several such relationships; each is examined on its own.",
      seen: [
        ["Firm", firm, null, null],
        ["Service", service, null, null],
        ["Partners", partners, null, null],
      ],
    },
    {
      name: "What is said becomes codes",
      words:
        "For each dimension, the codes that apply or may apply. The last column says where it was said: without evidence, a code is only an opinion.",
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
        "A blank means “not known”. It rules nothing out. Never fill it in by guessing: a wrong code may rule out the right constellation.",
      seen: found.unknownDimensions.map((dimension) => [dimension, "–", "Not coded.", null]),
    },
    {
      name: "Each code meets each of the nine",
      words:
        "For each constellation the paper names certain codes and leaves others open. A constellation is ruled out where a dimension is coded and none of its codes is among those named. Blanks never rule anything out, nor do capabilities, nor anything on which the paper is silent.",
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
        "Known: how many of the six dimensions are coded. Fit: how many of those agree. Always read the two together: one fact that agrees is not six.",
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
      words: "A finding is never just a name. “None of the nine” would be a finding as well, since other forms exist.",
      seen: [
        [`${count(found.possible.length, "remains", "remain")} of ${CONSTELLATIONS.length}`, found.best, finding, null],
      ],
    },
    {
      name: "What to ask next",
      words:
        "The question that would leave the fewest constellations; where only one is left, the question that could best prove it wrong. Below it: what each answer would leave.",
      seen: [
        ["Question", null, next === null ? null : questionInWords(next, found.possible), null],
        ...(next?.answers ?? []).map((answer): Seen => ["An answer", answer.answer, answerInWords(answer), null]),
      ],
    },
    {
      name: "A judgement beside it",
      words:
        "What somebody who knows the case thinks it is. This does not change the finding; where the two differ, look at one of them again.",
      seen: [
        [
          `The authors: ${constellation}`,
          standingOf(constellation, found),
          `Compared with the finding: ${judgedStanding[0]!}. The rules were distilled from these very cases, so agreement does not validate them.`,
          CONSTELLATIONS.find(({ name }) => name === constellation)!.section,
        ],
      ],
    },
  ];
}

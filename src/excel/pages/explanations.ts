import { PROPOSITIONS, vpdHeading } from "../../methods/hvm";

type Entry = readonly [point: string, text: string];

/** What each word and column of the result sheets means. */
export const HOW_TO_READ: readonly Entry[] = [
  [
    "Score",
    "Mean of the answers 1 (Low) to 5 (Very High) to the items of a value proposition dimension (VPD), weighted as the key says. N/A and blank cells are left out; they are not low answers.",
  ],
  [
    "VPD %",
    "A score as a share of the firm's six scores. The six percentages are the firm's own footprint, or profile.",
  ],
  [
    "Footprint",
    "The percentages that are expected of a firm that follows one value proposition. HVM Distances lists the six that were used.",
  ],
  [
    "Class",
    "The value proposition whose footprint is nearest to the profile. It need not be the one with the highest score.",
  ],
  [
    "A / B as a class",
    "Two or more footprints are equally near, so the distances do not decide. There is no margin and no rank then.",
  ],
  [
    "No class",
    "A VPD without any answer, or six equal scores, cannot be compared with the footprints. The remarks say which it was.",
  ],
  [
    "Distance",
    "How far a profile is from a footprint. The default, correlation, compares shapes: questionnaires give flat profiles and footprints are steep, and the other kinds of distance mostly measure that difference.",
  ],
  [
    "Runner-up and margin",
    "The second nearest value proposition, and how much farther it is. A small margin means that a few other answers would change the class.",
  ],
  [
    "Measures agreeing",
    "How many of six distance measures (correlation, Spearman, Kendall, Euclidean, city-block, cosine) have the same nearest footprint. The published cases were told apart best by the first three.",
  ],
  [
    "Sequence",
    "The VPDs from the highest score to the lowest. An equals sign joins letters with equal scores: C=FEBDA.",
  ],
  [
    "Focus",
    "How many VPDs score within 0.5 of the highest, the highest included. 1 is a clear focus; 3 or more is none.",
  ],
  [
    "Rank on its class's VPD",
    "Where the firm stands among all firms of the study on the VPD that belongs to its class.",
  ],
  ["Answered, %", "Answers 1 to 5 out of all cells that could hold one: respondents times items found in the sheet."],
  [
    "How much to trust it",
    "Three published cases are all there is to check a distance against, and only one of them tells the measures apart. Read a class together with its margin, the agreement of the measures and the remarks, and with what is known of the firm.",
  ],
];

/** The six value propositions with their place in the matrix of discipline and hard or soft value. */
export const THE_SIX: readonly Entry[] = PROPOSITIONS.map((proposition) => [
  proposition.name,
  `${proposition.discipline}, ${proposition.value.toLowerCase()} value. Its VPD is ${vpdHeading(proposition)}.`,
]);

/** What the method rests on. */
export const SOURCES: readonly Entry[] = [
  [
    "Method and footprints",
    "Huaccho Huatuco, L., Martinez-Hernandez, V., Burgess, T. F. and Shaw, N. E.: High Value Manufacturing (HVM) in the UK: Case studies and focus group insights (the HVM paper). Footprints: its Table 5.",
  ],
  [
    "Value propositions",
    "Martinez, V. (2003), quoted in the HVM paper; Martinez and Bititci (2001). The disciplines: Treacy and Wiersema (1993).",
  ],
  ["Distances", "Cronbach, L. J. and Gleser, G. C. (1953) on comparing profiles by elevation, scatter and shape."],
  [
    "Questionnaire",
    "The wording and the key of Martinez's questionnaire are not public. The items that come with this add-in are its own.",
  ],
];

import { type Footprints, PROPOSITIONS, vpdHeading } from "../../../methods/hvm";
import { portraitOf } from "../../../methods/hvm/catalogue/portraits";
import { entryInWords, HVM_PAPER } from "../../../methods/references";
import type { Meaning } from "../../../methods/table";

/** The six value propositions: their place in the matrix of discipline and hard or soft value, and what such firms are like. */
export function theSix(footprints: Footprints): Meaning[] {
  return PROPOSITIONS.map((proposition) => {
    const { name, discipline, value } = proposition;
    const place = `${discipline}, ${value.toLowerCase()} value. Its VPD is ${vpdHeading(proposition)}.`;
    return { point: name, text: [place, ...portraitOf(name, footprints)].join(" ") };
  });
}

/** What the method rests on. */
export const SOURCES: readonly Meaning[] = [
  {
    point: "Method and footprints",
    text: `The HVM paper: ${entryInWords(HVM_PAPER)} Footprints: its Table 5.`,
  },
  {
    point: "Value propositions",
    text: "Martinez, V. (2003), quoted in the HVM paper; Martinez and Bititci (2001). The disciplines: Treacy and Wiersema (1993).",
  },
  {
    point: "Distances",
    text: "Cronbach, L. J. and Gleser, G. C. (1953) on comparing profiles by elevation, scatter and shape.",
  },
  {
    point: "Questionnaire",
    text: "The wording and the key of Martinez's questionnaire are not public. The items that come with this add-in are its own.",
  },
];

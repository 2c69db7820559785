import { CONSTELLATIONS } from "../../methods/constellations";
import { FOOTPRINTS, PROPOSITIONS } from "../../methods/hvm";
import { VERDICTS } from "../../methods/hvm/analyses/transition/kind";
import { changeWords } from "../../methods/hvm/analyses/transition/words";
import { portraitOf } from "../../methods/hvm/catalogue/portraits";
import type { Meaning } from "../../methods/table";

/** Words that functions give, explained under a title of their own. */
interface Explained {
  readonly id: string;
  readonly title: string;
  readonly words: readonly Meaning[];
}

/** What the words mean that functions give, for the page of help. */
export function explainedWords(): readonly Explained[] {
  return [
    {
      id: "propositions",
      title: "The six value propositions",
      words: PROPOSITIONS.map(({ name }) => ({ point: name, text: portraitOf(name, FOOTPRINTS).join(" ") })),
    },
    {
      id: "verdicts",
      title: "Verdicts on a transition",
      words: kinds().map((kind) => ({ point: changeWords({ kind, ...VERDICTS[kind] }), text: VERDICTS[kind].means })),
    },
    {
      id: "constellations",
      title: "The nine value constellations",
      words: CONSTELLATIONS.map(({ name, lookFor }) => ({ point: name, text: `${lookFor}.` })),
    },
  ];
}

function kinds() {
  return Object.keys(VERDICTS) as (keyof typeof VERDICTS)[];
}

import { list } from "../../words";
import type { Processes } from "../analyses/transition/processes";
import { CAUTIONS, VERDICTS } from "../analyses/transition/kind";
import type { Transition } from "../analyses/transition/transition";
import { changeWords, roadWords, weightWords } from "../analyses/transition/words";
import { type Six, placeOfProposition, PROPOSITIONS, vpdInWords } from "../catalogue/propositions";

/** What a firm's desired proposition would take, in sentences. `ranked`: how many firms are ranked on each VPD. */
export function wishInSentences(transition: Transition, ranked: Six<number>): string[] {
  const { current, desired, kind, verdict, gapScore, targetWithinScale, road, caution, rankOnDesired } = transition;
  const v = placeOfProposition(desired);
  return [
    ...(kind && verdict
      ? [
          ...(current === desired ? [] : [`From ${current!} to ${desired}: ${changeWords({ kind, verdict })}.`]),
          VERDICTS[kind].means,
        ]
      : []),
    ...(gapScore ? [weightWords(gapScore)] : []),
    ...(targetWithinScale === false ? ["That shape leaves the scale of 1 to 5."] : []),
    ...(road ? [roadWords(road, desired)] : []),
    ...(rankOnDesired === null ? [] : [`Rank on ${vpdInWords(PROPOSITIONS[v]!)}: ${rankOnDesired} of ${ranked[v]}.`]),
    ...(caution ? [CAUTIONS[caution]] : []),
  ];
}

/** A firm's predominant business processes beside those that its class and its wish rely on; in sentences. */
export function processesInSentences({ predominant, reliedOn, lacking, toBuild }: Processes): string[] {
  return [
    `Predominant business processes: ${list(predominant)}.`,
    ...(reliedOn
      ? [`Its class relies on ${list(reliedOn)}${lacking!.length > 0 ? `; lacking: ${list(lacking!)}` : ""}.`]
      : []),
    ...(toBuild && toBuild.length > 0 ? [`To build for the wish: ${list(toBuild)}.`] : []),
  ];
}

import { shown } from "../../shown";
import { alternatives } from "../../words";
import type { Stability } from "../analyses/robustness/stability";
import { meaningOf } from "../analyses/robustness/verdict-words";
import { PROPOSITIONS, type Six, vpdInWords } from "../catalogue/propositions";
import { NO_CLASS } from "../classes/nearest";
import { flips } from "../explain/whatif";
import type { Assessment, AssessOptions } from "../study/assessment";

/** So many scores are told: those that have to change least. */
const TOLD = 3;

/** What would change a firm's class: in words by how sure it is, and score by score. None without a class, or without six scores. */
export function wouldChange(firm: Assessment, options: Required<AssessOptions>, stability: Stability | null): string[] {
  if (firm.classification === null) return [];
  const meaning = meaningOf(stability);
  return [...(meaning ? [meaning.wouldChange] : []), ...onScores(firm, options)];
}

function onScores({ scores }: Assessment, options: Required<AssessOptions>): string[] {
  if (scores.includes(null)) return [];
  const own = scores as Six<number>;
  const found = flips(own, options).filter((flip) => flip !== null);
  if (found.length === 0) return ["No single score, wherever it lay from 1 to 5, would give another class."];
  found.sort((a, b) => Math.abs(a.score - own[a.vpd]!) - Math.abs(b.score - own[b.vpd]!));
  const told = found.slice(0, TOLD).map(({ vpd, score, becomes }) => {
    const to = becomes.length === 0 ? NO_CLASS.toLowerCase() : alternatives(becomes);
    return `${shown(score, "score")} instead of ${shown(own[vpd]!, "score")} on ${vpdInWords(PROPOSITIONS[vpd]!)} (${to})`;
  });
  return [`The smallest changes of one score that give another class: ${told.join("; ")}.`];
}

import { type Six, VPDS } from "../catalogue/propositions";
import { descending, endOfTie } from "../../numbers/ties";

/** The VPDs of a firm in descending order of score. */
export interface Sequence {
  /** "FCBEAD" */
  readonly letters: string;
  /** Runs of tied letters: ["CF"]. */
  readonly ties: readonly string[];
}

/**
 * The six letters A–F, highest score first.
 *
 * Scores within 1e-9 of the highest of their tie are tied; tied letters stand in alphabetical order and are listed.
 *
 * Source: the HVM paper, e.g. [FCBEAD] for HVM1.
 *
 * @example
 * sequenceOf([2.5, 3.4, 3.54, 2.38, 3.29, 4.88]).letters // "FCBEAD"
 * sequenceOf([1, 3, 5, 2, 4, 5]) // {"letters": "CFEBDA", "ties": ["CF"]}
 */
export function sequenceOf(scores: Six<number>): Sequence {
  const order = descending(scores);
  let letters = "";
  const ties: string[] = [];
  for (let from = 0; from < order.length;) {
    const end = endOfTie(scores, order, from);
    let run = "";
    for (let place = from; place < end; place++) run += VPDS[order[place]!]!;
    if (run.length > 1) {
      run = [...run].sort().join("");
      ties.push(run);
    }
    letters += run;
    from = end;
  }
  return { letters, ties };
}

/**
 * A sequence as a reader sees it, with "=" between tied letters.
 *
 * @example
 * showSequence("CFEBDA", ["CF"]) // "C=FEBDA"
 */
export function showSequence(letters: string, ties: readonly string[]): string {
  return ties.reduce((shown, run) => shown.replace(run, [...run].join("=")), letters);
}

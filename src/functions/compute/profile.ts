import { focusOf, PROPOSITIONS, type RankRule, sequenceOf, showSequence, vpdInWords } from "../../methods/hvm";
import type { Cells } from "../cells";
import { type CellError, notAllowed, notAvailable } from "../errors";
import { incomplete, perFirm, six, type Subject } from "../subject";

/** Six scores a firm; "#N/A" where no item of the VPD was answered. */
export function scores(subject: Subject): Cells {
  return perFirm(subject, {}, 6, ({ figures, index }) => six(figures.scores, index).map(orUnanswered));
}

/** The ranks of firms on the six VPDs. */
export function ranksOfFirms(subject: Subject, rule: RankRule): Cells {
  return perFirm(subject, { ranks: rule }, 6, ({ figures, index }) => six(figures.ranks, index).map(orUnanswered));
}

function orUnanswered(value: number, v: number): number | CellError {
  if (!Number.isNaN(value)) return value;
  return notAvailable(`No item was answered on ${vpdInWords(PROPOSITIONS[v]!)}.`);
}

export function percentages(subject: Subject): Cells {
  return perFirm(subject, {}, 6, (firm) => incomplete(firm) ?? six(firm.figures.percentages, firm.index));
}

export function sequence(subject: Subject): Cells {
  return perFirm(subject, {}, 1, (firm) => {
    const lacking = incomplete(firm);
    if (lacking) return lacking;
    const { letters, ties } = sequenceOf(six(firm.figures.levels, firm.index));
    return [showSequence(letters, ties)];
  });
}

/** How many VPDs score within so much of the top; percentages are refused. */
export function focus(subject: Subject, within: number): Cells {
  return perFirm(subject, {}, 1, (firm) => {
    if (firm.kind === "percentages") {
      return notAllowed(
        `FOCUS needs scores from 1 to 5, and ${subject.name} holds percentages here: ${within} points of the scale cannot be told from shares.`,
      );
    }
    return incomplete(firm) ?? [focusOf(six(firm.figures.scores, firm.index), within)];
  });
}

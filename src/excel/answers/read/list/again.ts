import { REFUSED } from "../../../../methods/hvm";
import type { Place, Problems } from "../../ground/problems";

/** A row of a list that answers an item for a respondent. */
interface Answering {
  readonly row: number;
  readonly code: number;
}

/**
 * Answers of a respondent to an item that stand in several rows: where all are equal they count once, and where any two differ none
 * of them counts. Which of the two it is only the last row tells, so that all are told of at the end.
 */
export class AnsweredAgain {
  private readonly repeated = new Map<string, Answering[]>();

  /** @param first the row that was met first, with the same id */
  note(id: string, first: Answering, again: Answering): void {
    const known = this.repeated.get(id);
    if (known) known.push(again);
    else this.repeated.set(id, [first, again]);
  }

  /** Says which answers count once, and which do not count as another differs; in the order of the rows. */
  report(problems: Problems, placeOf: (row: number) => Place): void {
    const told = [...this.repeated.values()].flatMap((all) => {
      const differ = all.some(({ code }) => code !== all[0]!.code);
      // What two cells hold that are no answers is said of each.
      return all.flatMap(({ row, code }) => {
        if (code === REFUSED) return [];
        const other = all.find((each) => (differ ? each.code !== code : each.row < row));
        return other === undefined ? [] : [{ row, differ, other: placeOf(other.row).cell }];
      });
    });
    for (const { row, differ, other } of told.sort((a, b) => a.row - b.row)) {
      if (differ) problems.say("answers-differ", placeOf(row), { other });
      else problems.say("answer-twice", placeOf(row), { earlier: other });
    }
  }
}

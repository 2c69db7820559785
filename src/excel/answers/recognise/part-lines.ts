import { MISSING } from "../../../methods/hvm";
import { numberIn } from "../../../cells/answer";
import { foldedName, isBlank, shownName } from "../../../cells/text";
import { addressIn, rowCount, type Block } from "../ground/block";
import type { OpenReading } from "../ground/open-reading";
import type { RespondentTable } from "./roles";

/**
 * The lines of a questionnaire that head a part and ask nothing: those among items that run down which bear the name of one of the
 * key's parts, as our questionnaires had them before 1.2. Whoever typed straight down answered there, and each statement below has
 * another one's answer. A line with a number that is no answer holds sums or averages, and is none.
 */
export class PartLines {
  private readonly block: Block;
  private readonly lines: readonly number[];

  constructor(
    private readonly reading: Pick<OpenReading, "key" | "meanings" | "problems">,
    { block, headerRow, lastHeading, itemColumns }: RespondentTable,
  ) {
    this.block = block;
    const parts = new Set(reading.key.items.map(({ part }) => foldedName(part)));
    parts.delete("");
    const last = itemColumns[itemColumns.length - 1] as number;
    const heads = (line: number) => {
      const label = block.values[headerRow]?.[line];
      return !isBlank(label) && parts.has(foldedName(label)) && !itemColumns.includes(line);
    };
    this.lines = block.transposed
      ? [...Array(last).keys()].filter((line) => heads(line) && !this.computes(line, lastHeading + 1))
      : [];
    this.headerRow = headerRow;
  }

  private readonly headerRow: number;

  /** Did the respondent answer in one of them? Says so of each such cell. */
  answeredBy(row: number): boolean {
    const answered = this.lines.filter((line) => this.isAnswer(this.block.values[row]?.[line]));
    for (const line of answered) {
      const value = this.block.values[row]?.[line];
      const part = shownName(this.block.values[this.headerRow]?.[line]);
      const place = { sheet: this.block.sheet, cell: addressIn(this.block, row, line), value };
      this.reading.problems.say("answer-beside-heading", place, { part });
    }
    return answered.length > 0;
  }

  private computes(line: number, from: number): boolean {
    const rows = [...Array(rowCount(this.block)).keys()].slice(from);
    const cells = rows.map((row) => this.block.values[row]?.[line]);
    return cells.some((cell) => numberIn(cell) !== null && !this.isAnswer(cell));
  }

  private isAnswer(cell: unknown): boolean {
    return !isBlank(cell) && this.reading.meanings.parse(cell).code < MISSING;
  }
}

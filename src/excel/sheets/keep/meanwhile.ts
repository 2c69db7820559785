import { failed } from "../../errors";
import { type Found, localAddress } from "../draw/found";
import { roomNeeded } from "./clashes";
import type { ReportSheet } from "../sheet";

/**
 * What somebody else typed beside or below our tables after we had looked, into cells that the new rows and columns need. It is asked
 * for in the message that writes over it, so that it is not lost.
 */
export class Meanwhile {
  private readonly asked: { readonly id: string; readonly sheet: string; readonly used: Excel.Range }[];
  /** Once that message was answered. */
  private met: Meanwhile["asked"] = [];

  constructor(standing: readonly { readonly found: Found; readonly report: ReportSheet }[]) {
    this.asked = standing.flatMap(({ found, report }) =>
      roomNeeded(found, report).map((used) => {
        used.load("address,rowIndex,columnIndex,rowCount,columnCount,formulas,numberFormat");
        return { id: found.owned.id, sheet: found.owned.name, used };
      }),
    );
  }

  /** @throws {HvmError} if there is any; `putBack` puts it back */
  refuse(): void {
    this.met = this.asked.filter(({ used }) => !used.isNullObject);
    const [first] = this.met;
    if (!first) return;
    const cells = this.met.filter(({ id }) => id === first.id).map(({ used }) => localAddress(used));
    throw failed("notes-in-the-way", { sheet: first.sheet, cells: cells.join(", ") });
  }

  /** Sends it, if there is anything: after our own cells were put back. */
  async putBack(context: Excel.RequestContext): Promise<void> {
    if (this.met.length === 0) return;
    for (const { id, used } of this.met) {
      const { rowIndex, columnIndex, rowCount, columnCount, formulas, numberFormat } = used;
      const worksheet = context.workbook.worksheets.getItem(id);
      const cells = worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
      cells.numberFormat = numberFormat as string[][];
      cells.formulas = formulas as string[][];
      // A General cell takes the format of a text cell that its formula refers to.
      cells.numberFormat = numberFormat as string[][];
    }
    await context.sync();
  }
}

import type { Study } from "../../../methods/hvm";
import type { Block } from "../ground/block";
import type { OpenReading } from "../ground/open-reading";
import { chosenAs } from "../recognise/choose";
import type { Table } from "../recognise/table";
import { type ReadSegments, segmentsOf, segmentsOnFirms } from "./segments";

/** What is known of a workbook when its firms are split. */
interface Known {
  readonly opened: OpenReading;
  /** The sheet HVM Firms: its row of headings, and the column of the firm. */
  readonly firms: { readonly block: Block; readonly header: number; readonly firm: number } | null;
  readonly chosen: readonly Table[];
  /** The tables of answers, and which of their rows count. */
  readonly read: {
    readonly previewed: readonly { readonly block: Block; readonly firmColumn: number | null }[];
    readonly areas: readonly { readonly block: Block; isRead(row: number): boolean }[];
  };
  readonly study: Study;
}

/** The segments of the firms: by the sheet HVM Firms where it has the column, else by the rows that count. */
export function splitBy(asked: string, { opened, firms, chosen, read, study }: Known): ReadSegments {
  const onFirms = firms && segmentsOnFirms(firms.block, firms.header, firms.firm, asked);
  const beside = () =>
    read.previewed.map((table) => {
      const { block, firmColumn } = table;
      const area = read.areas.find((each) => each.block.sheet === block.sheet);
      const header = { ...chosenAs(table, chosen).header, block };
      return { header, firmColumn, isRead: (row: number) => area?.isRead(row) ?? false };
    });
  const names = study.kind === "answers" ? study.answers.firms : study.firms;
  return segmentsOf(onFirms ? [onFirms] : beside(), names, asked, opened.problems);
}

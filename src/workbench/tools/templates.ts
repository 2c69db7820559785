import { insertCodingSheet } from "../../excel/coding-sheet";
import { insertTeachingWorkbook, type TeachingRequest } from "../../excel/teaching";
import type { RunOptions } from "../../excel/workbook/session";
import { saveXlsx } from "../file/xlsx";
import { EmbeddedHost } from "../host";
import { connect } from "../host/protocol/client";
import type { Template } from "./arguments";

interface Making {
  make(request: TeachingRequest, options: RunOptions): Promise<Uint8Array>;
  /** What is said when it is saved. */
  saved(file: string): string;
}

/** The workbooks that can be made as files: what the pane's buttons make of an empty workbook, without the empty sheet. */
export const TEMPLATES: Readonly<Record<Template, Making>> = {
  teaching: {
    make: (request, options) => made(() => insertTeachingWorkbook(request, options)),
    saved: (file) => `The teaching workbook is saved in ${file}. Its answer key is on hidden sheets.`,
  },
  coding: {
    make: (_, options) => made(() => insertCodingSheet(options)),
    saved: (file) => `The coding sheet is saved in ${file}. Fill it in, and give it as INPUT.`,
  },
};

/** What is made of an empty workbook, as a file. */
export async function made(insert: () => Promise<unknown>): Promise<Uint8Array> {
  const host = await EmbeddedHost.open();
  connect(host);
  const [blank] = (await host.state()).sheets;
  await insert();
  host.user.delete(blank!.name);
  return saveXlsx(null, await host.state());
}

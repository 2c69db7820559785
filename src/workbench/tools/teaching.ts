import type { RunOptions } from "../../excel/workbook/session";
import { insertTeachingWorkbook } from "../../excel/teaching";
import { saveXlsx } from "../file/xlsx";
import { EmbeddedHost } from "../host";
import { connect } from "../host/protocol/client";

/** The teaching workbook as a file: what the pane's button makes of an empty workbook, without the empty sheet. */
export async function teachingWorkbook(version: string, options: RunOptions): Promise<Uint8Array> {
  const host = await EmbeddedHost.open();
  connect(host);
  const [blank] = (await host.state()).sheets;
  await insertTeachingWorkbook({ version, now: new Date() }, options);
  host.user.delete(blank!.name);
  return saveXlsx(null, await host.state());
}

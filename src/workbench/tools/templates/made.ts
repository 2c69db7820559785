import { saveXlsx } from "../../file/xlsx";
import { EmbeddedHost } from "../../host";
import { connect } from "../../host/protocol/client";

/** What is made of an empty workbook, as a file. */
export async function made(insert: () => Promise<unknown>): Promise<Uint8Array> {
  const host = await EmbeddedHost.open();
  connect(host);
  const [blank] = (await host.state()).sheets;
  await insert();
  host.user.delete(blank!.name);
  return saveXlsx(null, await host.state());
}

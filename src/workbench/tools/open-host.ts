import { loadFunctions } from "./load-functions";
import { EmbeddedHost } from "../host";
import { connect } from "../host/protocol/client";
import type { WorkbookState } from "../workbook";

// Fetched when there is something to compute: Univer and the Office.js client take longer to load than all else together.

/** A workbook (without a state: an empty one) that Excel.run reaches, and whose cells may call the add-in's functions. */
export async function openHost(state?: WorkbookState): Promise<EmbeddedHost> {
  const host = await EmbeddedHost.open(state);
  connect(host);
  await loadFunctions(host);
  return host;
}

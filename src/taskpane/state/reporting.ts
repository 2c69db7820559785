import type { FirmsOnReport } from "../../excel";
import type { PaneController } from "./controller";

/** Makes a report of the results that are shown, with pages of these firms; of new ones where the answers have changed since. */
export async function insertReport(pane: PaneController, firms: FirmsOnReport): Promise<void> {
  if (pane.getState().stale) await pane.analyse();
  const { results, stale } = pane.getState();
  if (!results || stale) return;
  await pane.task("report", async (verbs, options) => {
    const written = await verbs.insertReport(results, { version: pane.version, now: new Date() }, firms, options);
    pane.dispatch({ type: "ended", notice: verbs.reportInWords(written) });
  });
}

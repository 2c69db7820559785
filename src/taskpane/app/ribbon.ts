import { type Announcement, onAnnouncement } from "../../commands/announcements";
import type { PaneController } from "../state/controller";
import { troubleOf } from "../state/trouble";

/** Has the pane show what the ribbon's buttons do. Returns the way to end it. */
export function followRibbon(pane: PaneController): () => void {
  return onAnnouncement((announcement) => void show(pane, announcement));
}

async function show(pane: PaneController, announcement: Announcement): Promise<void> {
  pane.stopForeign = null;
  switch (announcement.state) {
    case "begun":
      return pane.dispatch({ type: "begin", task: announcement.task, cancellable: false });
    case "waiting": {
      const { text, stop } = announcement;
      pane.stopForeign = stop;
      const silence = { seconds: 0, editing: false, mayStop: stop !== null, message: text };
      return pane.dispatch({ type: "silence", silence });
    }
    case "failed":
      return pane.dispatch({ type: "failed", trouble: troubleOf(announcement.error) });
    case "done": {
      const { analysis, text } = announcement;
      if (analysis) return pane.adopt(analysis);
      pane.dispatch({ type: "ended", notice: text });
      return pane.look();
    }
  }
}

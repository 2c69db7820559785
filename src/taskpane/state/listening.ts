import type { onFirmSelected, Reading, Stop, watchAnswers } from "../../excel";

/** How it is asked for. */
interface Calls {
  readonly watchAnswers: typeof watchAnswers;
  readonly onFirmSelected: typeof onFirmSelected;
}

type Sources = readonly { readonly sheet: string }[];

/** What the pane hears from the workbook: edits of the answers, and selections in the result sheets. */
export class Listening {
  private stopWatching: Stop | null = null;
  private stopFollowing: Stop | null = null;
  private watched = "";

  constructor(private readonly verbs: Calls) {}

  /** All sheets that a reading came from, those of settings among them. */
  static sourcesOf({ sources, codings, comparedWith, keySheet, footprintsSheet, firmsSheet }: Reading): Sources {
    const settings = [keySheet, footprintsSheet, firmsSheet].flatMap((sheet) => (sheet === null ? [] : [{ sheet }]));
    return [...sources, ...(codings?.sources ?? []), ...(comparedWith?.sources ?? []), ...settings];
  }

  /** Calls back after edits of these sheets. */
  async watch(sources: Sources, onChange: () => void): Promise<void> {
    const names = JSON.stringify([...new Set(sources.map(({ sheet }) => sheet))].sort());
    if (this.stopWatching && names === this.watched) return;
    await this.stopWatching?.();
    this.stopWatching = await this.verbs.watchAnswers({ sources, onChange });
    this.watched = names;
  }

  /** Calls back with the firm whose row is selected, and the VPD whose score it is; from the first call on. */
  async follow(onFirm: Parameters<typeof onFirmSelected>[0]): Promise<void> {
    if (this.stopFollowing) return;
    this.stopFollowing = await this.verbs.onFirmSelected(onFirm);
  }

  async end(): Promise<void> {
    await Promise.allSettled([this.stopWatching?.(), this.stopFollowing?.()]);
    this.stopWatching = this.stopFollowing = null;
  }
}

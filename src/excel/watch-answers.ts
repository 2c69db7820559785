import type { Stop } from "./events";
import type { RunOptions } from "./session";

export interface WatchRequest {
  /** The tables that were read (`reading.sources`); name the sheets of key and footprints as well. */
  readonly sources: readonly { readonly sheet: string }[];
  /** Called once the edits have paused. */
  readonly onChange: () => void;
}

/** Tells when the user changes one of the sheets that the answers came from. */
export function watchAnswers(request: WatchRequest, options: RunOptions = {}): Promise<Stop> {
  throw new Error(`Not yet: ${String(request)} ${String(options)}`);
}

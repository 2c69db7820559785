import type { Stop } from "./events";
import type { RunOptions } from "./session";

/** Selects the firm's row in the result sheet that is active, or else in HVM Summary. */
export function showFirm(firm: string, options: RunOptions = {}): Promise<void> {
  throw new Error(`Not yet: ${firm} ${String(options)}`);
}

/** Calls back with the firm whose row the user selects in one of our sheets. */
export function onFirmSelected(callback: (firm: string) => void, options: RunOptions = {}): Promise<Stop> {
  throw new Error(`Not yet: ${String(callback)} ${String(options)}`);
}

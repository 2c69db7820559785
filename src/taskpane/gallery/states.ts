import { SCREENS } from "../screens";
import type { PaneState, View } from "../state/pane-state";
import { samples } from "./samples";

/** Every state of the pane that can be shown alone, by its name in the address. */
export async function galleryStates(): Promise<Readonly<Record<string, PaneState>>> {
  const all = await samples();
  const states = (Object.keys(SCREENS) as View[]).flatMap((view) =>
    Object.entries(SCREENS[view].gallery).map(([name, { of, but }]) => [name, { ...all[of], ...but, view }] as const),
  );
  return Object.fromEntries(states);
}

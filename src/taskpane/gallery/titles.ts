import type { Readiness } from "../app/start";
import { SCREENS } from "../screens";

/** What stands in the pane as long as there is no Excel to talk to. */
export const STANDBY: Readonly<Record<Exclude<Readiness, "excel">, string>> = {
  elsewhere: "Not in Excel",
  silent: "Excel has not started to answer",
  unloaded: "Office.js could not be loaded",
};

/** The title of everything that can be shown alone, by its name in the address. */
export function galleryTitles(): Readonly<Record<string, string>> {
  const screens = Object.values(SCREENS).flatMap(({ gallery }) => Object.entries(gallery));
  return { ...Object.fromEntries(screens.map(([name, { title }]) => [name, title])), ...STANDBY };
}

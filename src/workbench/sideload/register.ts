import { join } from "node:path";
import type { Machine } from "./machine";

/**
 * Tells Excel of a manifest, as office-addin-dev-settings does. What the user is told of it; null where Excel on this computer cannot be
 * told, and the manifest has to be uploaded by hand.
 *
 * Source: learn.microsoft.com/office/dev/add-ins/testing/sideload-office-add-ins-on-mac, and the registry key of
 * office-addin-dev-settings.
 */
export function register(machine: Machine, manifest: string, id: string): string | null {
  if (machine.platform === "win32") {
    if (!machine.run("reg", ["add", DEVELOPER, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"])) return null;
    return `Excel finds the add-in by the registry (${DEVELOPER}).`;
  }
  if (machine.platform !== "darwin") return null;
  const place = onMac(machine, id);
  machine.copy(manifest, place);
  return `Excel finds the add-in by ${place}.`;
}

/** Undoes it; nothing is said where nothing was registered. */
export function unregister(machine: Machine, id: string): void {
  if (machine.platform === "win32") machine.run("reg", ["delete", DEVELOPER, "/v", id, "/f"]);
  if (machine.platform === "darwin") machine.remove(onMac(machine, id));
}

const DEVELOPER = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

function onMac({ home }: Machine, id: string): string {
  return join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`);
}

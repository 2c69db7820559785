import { attribute, type XmlElement } from "../package/xml";
import { element, xmlOf } from "../package/xml-edit";

/**
 * Settings travel as a custom XML part of the workbook: Excel keeps such parts through open and save, shows them nowhere,
 * and they have no limit of length, unlike names and document properties.
 */
const SETTINGS_NAMESPACE = "urn:hvm-for-excel:settings";

/** The settings in a custom XML part; null if the part is somebody else's. */
export function readSettings(part: XmlElement | undefined): Record<string, unknown> | null {
  if (part?.name !== "settings" || part.namespace !== SETTINGS_NAMESPACE) return null;
  const settings: Record<string, unknown> = {};
  for (const setting of part.children) {
    try {
      settings[attribute(setting, "name") ?? ""] = JSON.parse(setting.text) as unknown;
    } catch {
      // Somebody edited the part by hand: the other settings still count.
    }
  }
  return settings;
}

/** The custom XML part for settings. */
export function settingsXml(settings: Readonly<Record<string, unknown>>): string {
  const items = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => element("setting", { name }, JSON.stringify(value)));
  return xmlOf(element("settings", { xmlns: SETTINGS_NAMESPACE }, ...items));
}

import { attribute, child, flag, type XmlElement } from "../package/xml";

/** The first 64 colours of a workbook that has no palette of its own; 64 and 65 are the system's text and background. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g)!;

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME: Readonly<Record<string, string>> = {
  lt1: "FFFFFF",
  dk1: "000000",
  lt2: "E7E6E6",
  dk2: "44546A",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** The colours that a workbook can name: its theme's and its palette's, as "RRGGBB". */
export interface Palette {
  readonly theme: Readonly<Record<string, string>>;
  readonly indexed: readonly string[];
}

/** The palette of a workbook from its theme and style parts. */
export function paletteOf(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const colors: Record<string, string> = { ...OFFICE_THEME };
  for (const entry of child(child(theme, "themeElements"), "clrScheme")?.children ?? []) {
    const color = entry.children[0];
    const value = attribute(color, color?.name === "sysClr" ? "lastClr" : "val");
    if (value !== undefined && /^[0-9A-Fa-f]{6}$/.test(value)) colors[entry.name] = value.toUpperCase();
  }
  const own = child(child(styles, "colors"), "indexedColors")?.children.map((c) =>
    (attribute(c, "rgb") ?? "").slice(-6).toUpperCase(),
  );
  return { theme: colors, indexed: own ?? INDEXED };
}

/** The "#RRGGBB" of a colour element of cells and tabs (rgb, theme with tint, or indexed); null: automatic or none. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined || flag(element, "auto")) return null;
  const rgb = attribute(element, "rgb");
  const theme = attribute(element, "theme");
  const indexed = attribute(element, "indexed");
  let base: string | undefined;
  if (rgb !== undefined) base = rgb.slice(-6).toUpperCase();
  else if (theme !== undefined) base = palette.theme[THEME_ORDER[Number(theme)] ?? ""];
  else if (indexed !== undefined) base = palette.indexed[Number(indexed)];
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
  return `#${tinted(base, Number(attribute(element, "tint") ?? 0))}`;
}

/** The "#RRGGBB" of a drawing's fill or line (srgbClr, or schemeClr with its changes of luminance); null: none or other. */
export function drawingColor(fill: XmlElement | undefined, palette: Palette): string | null {
  const color = child(fill, "a:solidFill")?.children[0];
  if (color?.name === "srgbClr") return `#${(attribute(color, "val") ?? "000000").toUpperCase()}`;
  if (color?.name !== "schemeClr") return null;
  const aliases: Readonly<Record<string, string>> = { tx1: "dk1", tx2: "dk2", bg1: "lt1", bg2: "lt2" };
  const name = attribute(color, "val") ?? "";
  const base = palette.theme[aliases[name] ?? name];
  if (base === undefined) return null;
  const share = (change: string): number | undefined => {
    const value = attribute(child(color, change), "val");
    return value === undefined ? undefined : Number(value) / 100000;
  };
  const [hue, saturation, light] = toHsl(base);
  return `#${fromHsl(hue, saturation, Math.min(1, light * (share("lumMod") ?? 1) + (share("lumOff") ?? 0)))}`;
}

/** A colour lightened (tint > 0) or darkened (tint < 0) in its lightness, as the file format defines it. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb;
  const [hue, saturation, light] = toHsl(rgb);
  return fromHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint);
}

function toHsl(rgb: string): [number, number, number] {
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255) as [number, number, number];
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const light = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (1 - Math.abs(2 * light - 1));
  const sixth = most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sixth * 60, saturation, light];
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const part = (n: number): string => {
    const k = (n + hue / 30) % 12;
    const value = light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (part(0) + part(8) + part(4)).toUpperCase();
}

import { ACCENT } from "../../sheets/draw/style";

/** How cells look. Sizes and the height of a line are in points. */
export interface Look {
  readonly size: number;
  readonly line: number;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Center" | "Bottom";
}

export const INK = "#000000";
const QUIET = "#595959";
const PALE = "#EAF1F5";

/** The looks of a report: no letters on paper are smaller than 8 points. */
export const LOOKS = {
  mark: { size: 9, line: 13, bold: true, color: ACCENT, vertical: "Top" },
  status: { size: 10, line: 14, bold: true, color: "#9C0006", vertical: "Top" },
  title: { size: 18, line: 24, bold: true, color: ACCENT, vertical: "Center" },
  subtitle: { size: 10.5, line: 14, color: QUIET, vertical: "Top" },
  heading: { size: 11, line: 15, bold: true, color: ACCENT, vertical: "Bottom" },
  lead: { size: 12, line: 16, bold: true, vertical: "Center" },
  text: { size: 9, line: 12, vertical: "Top" },
  point: { size: 9, line: 12, vertical: "Top" },
  small: { size: 8.5, line: 11.25, color: QUIET, vertical: "Bottom" },
  caption: { size: 9, line: 13, bold: true, color: QUIET, vertical: "Bottom" },
  head: { size: 8.5, line: 11.25, bold: true, color: "#FFFFFF", fill: ACCENT, vertical: "Center" },
  headNumber: {
    size: 8.5,
    line: 11.25,
    bold: true,
    color: "#FFFFFF",
    fill: ACCENT,
    horizontal: "Right",
    vertical: "Center",
  },
  cell: { size: 9, line: 12, vertical: "Center" },
  /** Several lines, of which the first begins beside its neighbours'. */
  note: { size: 9, line: 12, vertical: "Top" },
  number: { size: 9, line: 12, horizontal: "Right", vertical: "Center" },
  group: { size: 9, line: 12, bold: true, fill: PALE, vertical: "Center" },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

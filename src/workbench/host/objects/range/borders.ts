import type { Area } from "../../../../cells/area";
import type { Line, Side, Style } from "../../model/cells/styles";
import { method, property, Type } from "../../protocol/types";
import { checkedColor, oneOf } from "../base/checks";
import type { OnRange } from "../base/register";
import { common, restyle } from "./styled";

interface Border {
  readonly range: OnRange;
  readonly edge: string;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

const border = new Type<Border>(
  "RangeBorder",
  {
    sideIndex: property(({ edge }) => edge),
    style: line("style", (style) => oneOf(style, LINES)),
    color: line("color", checkedColor),
    weight: line("weight", (weight) => oneOf(weight, ["Hairline", "Thin", "Medium", "Thick"])),
  },
  { identity: { Id: ({ edge }) => edge } },
);

export const borders = new Type<OnRange>(
  "RangeBorderCollection",
  {
    count: property(() => EDGES.length),
    getItem: method((self, edge: string) => border.of({ range: self, edge: oneOf(edge, EDGES) })),
  },
  {
    items: (self) => EDGES.map((edge) => border.of({ range: self, edge })),
    item: (self, edge: string) => border.of({ range: self, edge: oneOf(edge, EDGES) }),
  },
);

function line(key: keyof Line, checked: (value: unknown) => string) {
  return property(
    ({ range, edge }: Border) => {
      const values = new Set(
        sidesOf(range, edge).map(([area, side]) => {
          return common({ sheet: range.sheet, area }, (style) => (style.borders?.[side] ?? NO_LINE)[key]);
        }),
      );
      return values.size === 1 ? [...values][0] : null;
    },
    ({ range, edge }: Border, value: string) => {
      const wanted = checked(value);
      for (const [area, side] of sidesOf(range, edge)) {
        restyle({ sheet: range.sheet, area }, (style) => {
          const { [side]: before, ...others } = style.borders ?? {};
          if (key === "style" && wanted === "None") return withBorders(style, others);
          const drawn = { ...NO_LINE, style: "Continuous", ...before, [key]: wanted };
          return withBorders(style, { ...others, [side]: drawn });
        });
      }
    },
  );
}

function withBorders(style: Style, borders: Partial<Record<Side, Line>>): Style {
  return { ...style, borders: Object.keys(borders).length > 0 ? borders : undefined };
}

/** Which sides of which cells make up an edge of a range. */
function sidesOf({ area }: OnRange, edge: string): [Area, Side][] {
  const bottom = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const right = { ...area, column: area.column + area.columns - 1, columns: 1 };
  if (edge === "EdgeTop") return [[{ ...area, rows: 1 }, "top"]];
  if (edge === "EdgeBottom") return [[bottom, "bottom"]];
  if (edge === "EdgeLeft") return [[{ ...area, columns: 1 }, "left"]];
  if (edge === "EdgeRight") return [[right, "right"]];
  if (edge === "InsideHorizontal") return area.rows > 1 ? [[{ ...area, rows: area.rows - 1 }, "bottom"]] : [];
  return area.columns > 1 ? [[{ ...area, columns: area.columns - 1 }, "right"]] : [];
}

import { TOLERANCE } from "../../methods/hvm";

/** The top of an axis: the smallest multiple of ten that no value exceeds, at least 30 so that flat profiles look flat. */
export function axisTop(values: readonly number[]): number {
  return Math.max(30, 10 * Math.ceil(Math.max(...values) / 10 - TOLERANCE));
}

/** Corner v of a hexagon around (x, y), the first at the top and on clockwise. */
export function corner(v: number, radius: number, x: number, y: number): readonly [number, number] {
  const angle = (Math.PI / 3) * v - Math.PI / 2;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** A closed line through six values on the six axes, as an SVG `points` list. */
export function outline(values: readonly number[], unit: number, x: number, y: number): string {
  return values
    .map((value, v) =>
      corner(v, value * unit, x, y)
        .map((coordinate) => coordinate.toFixed(1))
        .join(","),
    )
    .join(" ");
}

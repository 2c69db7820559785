import { criteriaOf, type ColorPoint } from "../../host/model/sheets/color-scale";
import type { ConditionalFormat, Sheet } from "../../host/model/sheets/sheet";
import { cellKey, type Area } from "../../workbook";
import { core } from "./univer";

/** The colour that a colour scale gives each number of an area; none where its points are formulas. */
export function scaleColors(sheet: Sheet, { settings }: ConditionalFormat, area: Area): Map<number, string> {
  const found = new Map<number, string>();
  const criteria = criteriaOf(settings);
  const numbers: [key: number, value: number][] = [];
  sheet.grid.values(area).forEach((row, i) =>
    row.forEach((value, j) => {
      if (typeof value === "number") numbers.push([cellKey(area.row + i, area.column + j), value]);
    }),
  );
  if (!criteria || numbers.length === 0) return found;
  const sorted = numbers.map(([, value]) => value).sort((a, b) => a - b);
  const points = [criteria.minimum, criteria.midpoint, criteria.maximum].flatMap((point) =>
    point ? { at: placeOf(point, sorted), color: point.color ?? "#FFFFFF" } : [],
  );
  if (points.some(({ at }) => Number.isNaN(at))) return found;
  for (const [key, value] of numbers) found.set(key, colorAt(points, value));
  return found;
}

/** The value at which a point of the scale lies, among sorted values. */
function placeOf({ type, formula }: ColorPoint, values: readonly number[]): number {
  const [least, most] = [values[0]!, values.at(-1)!];
  const given = Number(formula ?? NaN);
  switch (type) {
    case "LowestValue":
      return least;
    case "HighestValue":
      return most;
    case "Number":
      return given;
    case "Percent":
      return least + (given / 100) * (most - least);
    case "Percentile": {
      const place = (given / 100) * (values.length - 1);
      const below = values[Math.floor(place)] ?? NaN;
      return below + (place % 1) * ((values[Math.ceil(place)] ?? NaN) - below);
    }
    default:
      return NaN;
  }
}

function colorAt(points: readonly { readonly at: number; readonly color: string }[], value: number): string {
  const above = points.findIndex(({ at }) => value <= at);
  if (above === 0) return points[0]!.color;
  if (above < 0) return points.at(-1)!.color;
  const [from, to] = [points[above - 1]!, points[above]!];
  return core.ColorKit.mix(from.color, to.color, (value - from.at) / (to.at - from.at)).toHexString();
}

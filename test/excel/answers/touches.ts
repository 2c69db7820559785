import { parseAreas } from "../../../src/cells/a1";
import { intersection } from "../../../src/cells/area";

/** Whether two A1 addresses (cells, areas, whole rows or columns, or several with commas) have a cell in common. */
export function touches(one: string, other: string): boolean {
  const others = parseAreas(other);
  return parseAreas(one).some((a) => others.some((b) => intersection(a, b) !== undefined));
}

import { COLUMNS } from "../../../../cells/area";
import { damaged } from "../../package/errors";
import { attribute, child, childrenOf, flag, type XmlElement } from "../../package/xml";

/** The widths of a sheet's columns, and which are hidden or lie in groups. @throws FileError "damaged" if one is described twice */
export function readColumns(
  root: XmlElement,
  part: string,
): {
  widths: Map<number, number>;
  levels: Map<number, number>;
  hidden: number[];
} {
  const widths = new Map<number, number>();
  const levels = new Map<number, number>();
  const hidden: number[] = [];
  let described = 0;
  for (const span of childrenOf(child(root, "cols"), "col")) {
    const first = Number(attribute(span, "min")) - 1;
    const last = Math.min(Number(attribute(span, "max")), COLUMNS) - 1;
    if (!(Number.isInteger(first) && first >= 0)) throw damaged(`${part} describes a column called ${first + 1}`);
    described += Math.max(0, last - first + 1);
    if (described > COLUMNS) throw damaged(`${part} describes columns more than once`);
    const width = Number(attribute(span, "width") ?? NaN);
    const level = Number(attribute(span, "outlineLevel") ?? 0);
    for (let column = first; column <= last; column++) {
      if (Number.isFinite(width) && flag(span, "customWidth", true)) widths.set(column, width);
      if (flag(span, "hidden")) hidden.push(column);
      if (level > 0) levels.set(column, level);
    }
  }
  return { widths, levels, hidden };
}

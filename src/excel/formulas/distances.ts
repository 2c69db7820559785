import { MEASURES, type MeasureName, type Vpd } from "../../methods/hvm";
import type { ByFirm } from "./by-firm";
import { NAMES } from "./names";
import { isFlat } from "./profile";

/** The measure's own formula, where it has one: not without a profile, nor of a flat one under a measure that needs shape. */
export function distanceTo(vpd: Vpd, measure: MeasureName, firm: string, byFirm: ByFirm): string {
  const profile = `INDEX(${NAMES.percentages},${byFirm.row(firm, NAMES.firms)},0)`;
  const step = (name: string) => `INDEX(${name},${byFirm.row(firm, NAMES.stepFirms)},0)`;
  const { definedWhenFlat, excel } = MEASURES[measure];
  const distance = excel({
    profile,
    footprint: NAMES.footprint(vpd),
    profileOrder: step(NAMES.order),
    footprintOrder: NAMES.footprintOrder(vpd),
    profileSigns: step(NAMES.signs),
    footprintSigns: NAMES.footprintSigns(vpd),
  });
  const undefinedFor = definedWhenFlat ? `COUNT(${profile})<6` : isFlat(firm, byFirm);
  return `IF(${undefinedFor},"",${distance})`;
}

import { type MeasureName, type Vpd } from "../../methods/hvm";
import type { ByFirm } from "./by-firm";
import { NAMES } from "./names";
import { isFlat } from "./profile";

/** Each measure by Excel's own functions. Kendall's τ-b is the cosine of the signs of the 15 pairs. */
export function distanceTo(vpd: Vpd, measure: MeasureName, firm: string, byFirm: ByFirm): string {
  const profile = `INDEX(${NAMES.percentages},${byFirm.row(firm, NAMES.firms)},0)`;
  const step = (name: string) => `INDEX(${name},${byFirm.row(firm, NAMES.stepFirms)},0)`;
  const footprint = NAMES.footprint(vpd);
  const shaped = (distance: string) => `IF(${isFlat(firm, byFirm)},"",${distance})`;
  const complete = (distance: string) => `IF(COUNT(${profile})<6,"",${distance})`;
  const cosine = (a: string, b: string) => `1-SUMPRODUCT(${a},${b})/SQRT(SUMSQ(${a})*SUMSQ(${b}))`;
  switch (measure) {
    case "correlation":
      return shaped(`1-CORREL(${profile},${footprint})`);
    case "spearman":
      return shaped(`1-CORREL(${step(NAMES.order)},${NAMES.footprintOrder(vpd)})`);
    case "kendall":
      return shaped(cosine(step(NAMES.signs), NAMES.footprintSigns(vpd)));
    case "euclidean":
      return complete(`SQRT(SUMXMY2(${profile},${footprint}))`);
    case "cityblock":
      return complete(`SUMPRODUCT(ABS(${profile}-${footprint}))`);
    case "cosine":
      return complete(cosine(profile, footprint));
  }
}

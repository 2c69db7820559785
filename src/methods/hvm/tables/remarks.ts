import { tablesOf } from "../../table";
import { classInWords } from "../classes/nearest";
import type { Assessment } from "../study/assessment";
import { type MarkedRemark, remarksOf } from "../study/remarks";
import { type Chosen, FIRM } from "./chosen";

/** A remark on a firm; null where there is none on any. */
export interface RemarkOnFirm {
  readonly assessment: Assessment;
  readonly remark: MarkedRemark | null;
}

/** A row per remark, the firms in their order. */
export const REMARKS = tablesOf<RemarkOnFirm, Chosen>().table({
  firm: { ...FIRM, value: ({ assessment }) => assessment.firm },
  class: { heading: "Class", unit: "text", width: 23, wrap: true, value: ({ assessment }) => classInWords(assessment) },
  mark: { heading: "Mark", unit: "text", width: 16, value: ({ remark }) => remark?.mark ?? null },
  remark: {
    heading: "Remark",
    unit: "text",
    width: 62,
    wrap: true,
    value: ({ remark }) => remark?.says ?? "None.",
  },
});

/** The rows of the table: a firm without a remark says so. */
export function remarkRows(firms: readonly Assessment[]): RemarkOnFirm[] {
  return firms.flatMap((assessment): RemarkOnFirm[] => {
    const remarks = remarksOf(assessment);
    return remarks.length > 0 ? remarks.map((remark) => ({ assessment, remark })) : [{ assessment, remark: null }];
  });
}

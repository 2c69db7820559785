import { remarksOf } from "../study/remarks";
import { FIRM, table } from "./chosen";

/** The remarks in full, a row a firm. */
export const REMARKS = table({
  firm: FIRM,
  remarks: {
    heading: "Remarks",
    unit: "text",
    width: 100,
    wrap: true,
    value: (firm) =>
      remarksOf(firm)
        .map(({ says }) => says)
        .join(" ") || null,
  },
});

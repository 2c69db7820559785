import { FIRM, group, rankDecimals, table, vpds } from "./chosen";
import { TERMS } from "./terms";

/** The rank of each firm on each VPD. */
export const RANKINGS = table({
  firm: FIRM,
  ranks: group({ ...vpds("rank"), decimals: rankDecimals, means: TERMS.rank, value: ({ ranks }, v) => ranks[v]! }),
});

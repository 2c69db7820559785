import { FIRM, group, rankDecimals, table, vpds } from "./chosen";
import { TERMS } from "./terms";

const RANKS = vpds("rank");

/** The rank of each firm on each VPD. A firm is as wide as two ranks, so that the table has halves. */
export const RANKINGS = table({
  firm: { ...FIRM, width: 2 * RANKS.width },
  ranks: group({ ...RANKS, decimals: rankDecimals, means: TERMS.rank, value: ({ ranks }, v) => ranks[v]! }),
});

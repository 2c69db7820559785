import { covariancesOf } from "../../../numbers/covariances";
import { concordanceOf } from "../../../numbers/concordance";
import { agreementOf, spreadOf } from "../reliability/agreement";
import { alphaOf } from "../reliability/alpha";
import { feldt } from "../reliability/feldt";
import { iccOf } from "../reliability/icc";
import { itemRests } from "../reliability/item-statistics";
import type { Recomputed } from "./recomputed";

/** How far items move together, and how far respondents agree. */
export const OF_RESPONDENTS: Recomputed<"V14" | "V15" | "V16" | "V17" | "V18" | "V19"> = {
  V14: (targets) => {
    const firmOf = targets.flatMap((row, firm) => row.map(() => firm));
    const { icc1, icc1Lower, icc1Upper, icc2, icc2Lower, icc2Upper } = iccOf(targets.flat(), firmOf);
    return { icc1, icc1Lower, icc1Upper, icc2, icc2Lower, icc2Upper };
  },
  V15: (cases) => {
    const items = columnsOf(cases);
    const alpha = alphaOf(items);
    return { alpha, ...(alpha !== null && feldt(alpha, cases.length, items.length)) };
  },
  V16: (cases) => {
    const rests = itemRests(covariancesOf(columnsOf(cases)));
    return { rest: rests.map(({ rest }) => rest), alphaIfDropped: rests.map((each) => each.alphaIfDropped) };
  },
  V17: (judges) => {
    const { w, chi2, p } = concordanceOf(judges);
    return { w, chi2, p };
  },
  V18: (answers) => agreementOn([answers])?.rwgj ?? null,
  V19: (respondents) => {
    const agreement = agreementOn(columnsOf(respondents));
    if (agreement === null) return null;
    const { rwgj, rwgjSlightSkew, rStar, ad } = agreement;
    return { rwgj, rwgjSlightSkew, rStar, ad };
  },
};

function agreementOn(items: readonly (readonly number[])[]) {
  return agreementOf(items.flatMap((answers) => spreadOf(answers) ?? []));
}

function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}

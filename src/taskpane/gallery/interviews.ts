import { type Answered, codeNamed, type CodeName, type Facet, NONE_OF_THESE } from "../../methods/constellations";
import type { Interview } from "../state/pane-state";

/** Interviews that came to something else each. */
export const INTERVIEWS = {
  /** Several are left, and one answer is that it is not known. */
  interviewed: led(said("formal agreement"), said("reciprocal"), { facet: "strategy", replies: [] }),
  interviewedOne: led(said("acquisition")),
  interviewedNone: led(said("acquisition"), said("reactive"), said("customer service")),
  /** Two or more are left, and nothing that was not asked would tell between them. */
  interviewedOut: led(
    ...(["informal agreement", "reciprocal", "customer support service"] as const).map((code) => said(code)),
    ...(["shared site", "firm and partner", "close"] as const).map((code) => said(code)),
    { facet: "capabilities", replies: [NONE_OF_THESE] },
  ),
} as const;

function led(...answers: readonly Answered[]): Interview {
  return { answers, asking: null };
}

function said(code: CodeName): Answered {
  const facet: Facet = codeNamed(code)!.facet;
  return { facet, replies: [code] };
}

/** Why an analysis of items or respondents cannot be done where six values a firm are all there is (rule 25). */
export const NEEDS_ANSWERS = "Needs the answers; this study holds only six values per firm.";

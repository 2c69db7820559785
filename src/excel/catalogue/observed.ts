import { CASES, CODES, DIMENSIONS, OBSERVED_FIRMS } from "../../methods/constellations";
import type { List } from "./list";

/** The codes with what they mean and what is read as them. */
export const CODES_LIST: List = {
  caption: "The codes: what they mean, and what is read as them",
  headings: ["Code", "Facet", "Meaning", "Source", "Tells", "Also read as"],
  rows: CODES.map(({ code, facet, meaning, source, neutral, spellings }) => [
    code,
    facet,
    meaning,
    source,
    neutral ? "nothing: it holds for too many" : "",
    spellings.join("; "),
  ]),
};

/** The firms of the study. */
export const FIRMS_LIST: List = {
  caption: `The ${OBSERVED_FIRMS.length} firms (Table 1)`,
  headings: [
    "Firm",
    "Turnover, million EUR",
    "Employees",
    "Services infused",
    "Underlying products",
    "Network collaboration",
    "Remark",
  ],
  numbers: [1, 2],
  rows: OBSERVED_FIRMS.map(({ firm, turnover, employees, services, products, collaboration, remark }) => [
    firm,
    turnover,
    employees,
    services,
    products,
    collaboration,
    remark ?? "",
  ]),
};

/** The relationships of the study, coded where the paper says so, with the places. */
export const CASES_LIST: List = {
  caption: `The ${CASES.length} cases, coded only where the paper says it of that firm or of all firms of its constellation`,
  headings: ["Firm", "Constellation", "Service", "Partners", ...DIMENSIONS, "Remark"],
  keys: 2,
  rows: CASES.map(({ firm, constellation, service, partners, coded, remark }) => [
    firm,
    constellation,
    service,
    partners,
    ...DIMENSIONS.map((dimension) => {
      const [codes, source] = coded[dimension] ?? [];
      return codes === undefined ? "" : `${codes} (${source})`;
    }),
    remark ?? "",
  ]),
};

import type { ConstellationName } from "./constellations";
import type { Dimension } from "./facets";

/** A relationship that the paper observed, coded only where it says so of that firm, or of all firms of its constellation. */
export interface ObservedCase {
  readonly firm: string;
  readonly service: string;
  readonly partners: string;
  /** What the authors call it. */
  readonly constellation: ConstellationName;
  /** By dimension: the codes as a coding sheet has them, and the place; "said of all" where it is said of all firms of the constellation. */
  readonly coded: { readonly [D in Dimension]?: readonly [codes: string, source: string] };
  readonly employees: number;
  readonly remark: string | null;
}

/**
 * The 19 relationships in 13 firms. The rules were distilled by the authors from these very cases, so that agreement with them is no
 * validation.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), Table 1 and sections 4 and 5, as each says.
 */
export const CASES: readonly ObservedCase[] = [
  {
    firm: "Alu Ltd.",
    service: "Systems for vehicles",
    partners: "other manufacturers",
    constellation: "Systems integration",
    coded: {
      "Market orientation": ["reactive", "4.1 (said of all six)"],
      "Mode of coordination": ["informal agreement; close", "Table 1"],
    },
    employees: 155,
    remark:
      "Joint testing and development with the manufacturers (Table 1) sits uneasily with the unilateral adaptation of Table 2; not coded",
  },
  {
    firm: "Contract Mfg. Ltd.",
    service: "Codevelopment and testing",
    partners: "customers; component and material suppliers",
    constellation: "Systems integration",
    coded: {
      "Market orientation": ["reactive", "4.1 (said of all six)"],
      "Service strategy": ["after-sales service", "5.3"],
      "Mode of coordination": ["formal agreement", "Table 1 (with customers)"],
    },
    employees: 98,
    remark: "Wished to become a development partner, and its customers would not pay (5.3)",
  },
  {
    firm: "Hydro Power Ltd.",
    service: "Turnkey overhaul, upgrading and modernization of water turbines",
    partners: "service and component suppliers; foundries",
    constellation: "Systems integration",
    coded: {
      Capabilities: ["network", "4.1"],
      "Market orientation": ["reactive", "4.1 (said of all six)"],
      "Mode of coordination": ["short-term", "Table 1"],
    },
    employees: 37,
    remark: "The short agreements recur; whether they are written is not said",
  },
  {
    firm: "Inertia Ltd.",
    service: "Systems with other manufacturers",
    partners: "other manufacturers",
    constellation: "Systems integration",
    coded: {
      Capabilities: ["network", "4.1"],
      "Market orientation": ["reactive", "4.1 (said of all six)"],
      "Mode of coordination": ["close", "Table 1"],
    },
    employees: 15,
    remark: null,
  },
  {
    firm: "Tankhouse Technology Ltd.",
    service: "Customer training; maintenance plans",
    partners: "key customers; component and machine suppliers",
    constellation: "Systems integration",
    coded: {
      Capabilities: ["network", "4.1"],
      "Market orientation": ["reactive", "4.1 (said of all six)"],
      "Mode of coordination": ["informal agreement; close", "5.2; Table 1"],
    },
    employees: 37,
    remark: null,
  },
  {
    firm: "Turnkey Ltd.",
    service: "Turnkey solutions for power boilers",
    partners: "suppliers; large customers",
    constellation: "Systems integration",
    coded: {
      "Market orientation": ["reactive", "4.1 (said of all six)"],
      "Mode of coordination": [
        "informal agreement; multilevel",
        "Table 1 (informal with suppliers, multilevel with customers)",
      ],
    },
    employees: 15,
    remark: "Integrated backward to become an integrator (5.1): coded in its acquisition",
  },
  {
    firm: "Wrecker Ltd.",
    service: "Online marketplace for used tow trucks",
    partners: "buyers and sellers of used tow trucks",
    constellation: "C-to-C intermediary",
    coded: {
      "Market orientation": ["proactive", "4.2"],
      "Mode of coordination": ["formal agreement; short-term", "Table 1"],
    },
    employees: 17,
    remark: null,
  },
  {
    firm: "Mill Service Ltd.",
    service: "Maintenance outsourcing and on-site services",
    partners: "customer",
    constellation: "Competence co-location",
    coded: { "Mode of coordination": ["close", "Table 1"], Structure: ["customer's site", "Table 1; 4.3"] },
    employees: 120,
    remark: null,
  },
  {
    firm: "Acoustica Ltd.",
    service: "Advanced acoustic calculations; technical reports",
    partners: "external specialist",
    constellation: "Specialist externality",
    coded: { "Market orientation": ["proactive", "4.4"], "Mode of coordination": ["close", "Table 1; 5.3"] },
    employees: 22,
    remark: null,
  },
  {
    firm: "Dredge&Dig Ltd.",
    service: "Advanced calculation services",
    partners: "raw material firm (research and development)",
    constellation: "Shared service platform",
    coded: { "Market orientation": ["proactive", "4.5"] },
    employees: 54,
    remark: "The partner supplies raw material, a stage upstream; Table 2 and 4.5 call the integration horizontal",
  },
  {
    firm: "Dredge&Dig Ltd.",
    service: "Inspection, diagnosis and repair",
    partners: "international maker of harbour-dredging systems",
    constellation: "Dual customer contact partnership",
    coded: {
      "Market orientation": ["proactive", "4.6 (initiated it)"],
      "Service strategy": ["after-sales service", "4.6"],
      "Mode of coordination": ["multilevel", "Table 1"],
      Structure: ["firm and partner", "4.6"],
    },
    employees: 54,
    remark: null,
  },
  {
    firm: "Surface Ltd.",
    service: "Assembly, packing and delivery",
    partners: "other industrial painting firms",
    constellation: "Dual customer contact partnership",
    coded: {
      "Market orientation": ["proactive", "4.6 (initiated it)"],
      "Mode of coordination": ["informal agreement; close", "4.6; Table 1"],
    },
    employees: 17,
    remark: null,
  },
  {
    firm: "Dredge&Dig Ltd.",
    service: "Logistics services",
    partners: "makers of complementary products",
    constellation: "Horizontal collaboration",
    coded: { "Market orientation": ["proactive", "4.7"] },
    employees: 54,
    remark: null,
  },
  {
    firm: "Inertia Ltd.",
    service: "Work with firms of complementary competences",
    partners: "firms of complementary competences",
    constellation: "Horizontal collaboration",
    coded: { "Mode of coordination": ["informal agreement", "Table 1"] },
    employees: 15,
    remark: null,
  },
  {
    firm: "Valve Ltd.",
    service: "Maintenance plans; customer training",
    partners: "product and service partners",
    constellation: "Horizontal collaboration",
    coded: {
      "Market orientation": ["reactive", "4.7"],
      "Service strategy": ["customer service", "5.3"],
      "Mode of coordination": ["informal agreement; close", "4.7"],
    },
    employees: 23,
    remark: null,
  },
  {
    firm: "Pipe Ltd.",
    service: "Installation and other after-sales services",
    partners: "sister company; independent workshop",
    constellation: "Integration co-location",
    coded: {
      "Service strategy": ["after-sales service", "4.8"],
      "Mode of coordination": ["merger; close", "Table 1"],
      Structure: ["shared site", "4.8; Table 1"],
    },
    employees: 5,
    remark: null,
  },
  {
    firm: "Hydro Power Ltd.",
    service: "(service not stated)",
    partners: "acquired firm",
    constellation: "Competence acquisition",
    coded: { "Mode of coordination": ["acquisition", "5.2 (said of all its firms)"] },
    employees: 37,
    remark: null,
  },
  {
    firm: "Mill Service Ltd.",
    service: "(service not stated)",
    partners: "acquired firm",
    constellation: "Competence acquisition",
    coded: { "Mode of coordination": ["acquisition", "5.2 (said of all its firms)"] },
    employees: 120,
    remark: null,
  },
  {
    firm: "Turnkey Ltd.",
    service: "Calculation services",
    partners: "three acquired workshops",
    constellation: "Competence acquisition",
    coded: {
      Capabilities: ["production; process improvement", "4.9"],
      "Mode of coordination": ["acquisition", "4.9; 5.1; Table 1"],
      Integration: ["vertical; backward", "Table 1; 5.1"],
    },
    employees: 15,
    remark: null,
  },
];

/** A small manufacturer of the study. */
export interface ObservedFirm {
  readonly firm: string;
  /** Turnover in millions of euros. */
  readonly turnover: number;
  readonly employees: number;
  readonly services: string;
  readonly products: string;
  readonly collaboration: string;
  readonly remark: string | null;
}

/**
 * The 13 firms.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), Table 1.
 */
export const OBSERVED_FIRMS: readonly ObservedFirm[] = [
  {
    firm: "Acoustica Ltd.",
    turnover: 2.6,
    employees: 22,
    services: "Noise-reducing solutions; acoustic calculations; technical reports",
    products: "Noise control materials and products",
    collaboration: "Close cooperation with an external specialist; sales agents in China and India",
    remark: null,
  },
  {
    firm: "Alu Ltd.",
    turnover: 24,
    employees: 155,
    services: "Systems for vehicles",
    products: "Details for the automotive industry",
    collaboration: "Close informal cooperation, joint testing and development with manufacturers to provide systems",
    remark: null,
  },
  {
    firm: "Contract Mfg. Ltd.",
    turnover: 20.2,
    employees: 98,
    services: "Codevelopment and testing; short-term hiring of specialists",
    products: "Contract manufacturing of sheet metal articles, including construction",
    collaboration:
      "Development work and formal collaboration with customers; collaboration with component and material suppliers",
    remark: null,
  },
  {
    firm: "Dredge&Dig Ltd.",
    turnover: 6.5,
    employees: 54,
    services:
      "Logistics services; process design and optimization; calculations of stresses; information and billing services",
    products: "Wear parts for excavators and loaders; wear parts systems to dredge harbors and shipping channels",
    collaboration:
      "Multilevel manufacturing and sales collaboration with a partner firm; product complementary collaboration; R&D collaboration with a global partner firm",
    remark: null,
  },
  {
    firm: "Hydro Power Ltd.",
    turnover: 18.9,
    employees: 37,
    services: "Turnkey operations (overhaul, upgrading and modernization of water turbines)",
    products: "Integrated automation systems; spare parts; trailing wheels and other components",
    collaboration: "Recurring short-term agreements with service and component suppliers and foundries",
    remark: null,
  },
  {
    firm: "Inertia Ltd.",
    turnover: 1,
    employees: 15,
    services: "Electronics, electromechanic and software development services",
    products: "Inertia calculators",
    collaboration:
      "Close cooperation with other manufacturers to provide systems; recurring, informal cooperation with firms with complementary competences",
    remark: null,
  },
  {
    firm: "Mill Service Ltd.",
    turnover: 24,
    employees: 120,
    services: "Maintenance outsourcing and on-site services",
    products: "Components and spare parts to rolls and other equipment",
    collaboration: "Close cooperation with customers, and with industry experts for more specialized maintenance needs",
    remark: null,
  },
  {
    firm: "Pipe Ltd.",
    turnover: 2.4,
    employees: 5,
    services: "Welding, transport and assembly services",
    products: "Quick coupling pipes, pipe fittings and couplings",
    collaboration:
      "Close collaboration, co-location and integrated operations with a sister company (after merger) and an independent workshop",
    remark: null,
  },
  {
    firm: "Surface Ltd.",
    turnover: 1.4,
    employees: 17,
    services: "Assembly, packing and direct delivery to external customers",
    products: "Surface conditioning and industrial painting",
    collaboration: "Close informal cooperation with manufacturers",
    remark: null,
  },
  {
    firm: "Tankhouse Technology Ltd.",
    turnover: 45.3,
    employees: 37,
    services: "Customer training; maintenance plans",
    products:
      "Construction of deposit stripping machines for electrolytic refining (including on-site assembly); spare parts",
    collaboration:
      "Development work with key customers; close cooperation with component and machine suppliers to ensure quality",
    remark: null,
  },
  {
    firm: "Turnkey Ltd.",
    turnover: 5,
    employees: 15,
    services:
      "Turnkey solutions: design, construction, manufacturing, welding and assembly of power boilers; process calculations and analyses; customer training",
    products: "Manufacturing and welding of power boilers, pressure vessels, manholes, heat exchangers, etc.",
    collaboration:
      "Recurring, informal supplier cooperation; multilevel collaboration with large customers; vertical backward integration through acquisitions of manufacturing firms",
    remark: null,
  },
  {
    firm: "Valve Ltd.",
    turnover: 21,
    employees: 23,
    services: "Maintenance plans; customer training",
    products: "Control- and on/off-valves from acid-proof stainless steel",
    collaboration:
      "Collaboration with multinational product and service partners to provide systems; contingent value constellations: different actors can take integrator roles",
    remark: "One of the two texts has a turnover of 1.0, the other 21.0 (a lost digit)",
  },
  {
    firm: "Wrecker Ltd.",
    turnover: 3.5,
    employees: 17,
    services: "Online marketplace (service platform)",
    products: "Tow equipment for tow trucks; customized construction; assembly; spare parts",
    collaboration:
      "Strong reputation and trust among customers, but informal; formal, short-term collaboration required for the online service",
    remark: null,
  },
];

/** One of the nine arrangements by which small manufacturers provide services with other firms: Table 2 of the paper, a row. */
export interface Constellation {
  readonly name: string;
  /** Its panel in Figure 1. */
  readonly panel: string;
  /** The section that describes it. */
  readonly section: string;
  /** The firms in which it was observed. */
  readonly firms: readonly string[];
  readonly objectives: readonly string[];
  /** The cells of Table 2, as it words them. */
  readonly asPrinted: {
    readonly capabilities: string;
    readonly orientation: string;
    readonly strategy: string;
    readonly coordination: string;
    readonly integration: string;
    readonly adaptation: string;
  };
  /** What the section adds to the table. */
  readonly added: { readonly strategies: readonly string[]; readonly structure: string | null };
  /** In words of ours. */
  readonly lookFor: string;
}

/**
 * The nine, in the order of Table 2, which is the order of all nine values in this project. No one is higher than another.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), Table 2 and section 4.
 */
export const CONSTELLATIONS = [
  {
    name: "Systems integration",
    panel: "a",
    section: "4.1",
    firms: ["Alu", "Contract Mfg.", "Hydro Power", "Inertia", "Tankhouse Technology", "Turnkey"],
    objectives: ["Develop customer relationships", "increase customer share of wallet"],
    asPrinted: {
      capabilities: "Production; network; systems integration; process improvement",
      orientation: "Reactive",
      strategy:
        "Customer service; After-sales service provider; Customer support service provider; Outsourcing partner; Development partner",
      coordination: "From informal, verbal to formal agreement",
      integration: "Vertical",
      adaptation: "Unilateral",
    },
    added: { strategies: [], structure: "The customer deals with the firm alone, as its sole supplier" },
    lookFor:
      "The firm takes on the whole system and becomes the customer's only supplier; subcontractors behind it go on as before, mostly on a handshake. Scope and technology stay modest",
  },
  {
    name: "C-to-C intermediary",
    panel: "b",
    section: "4.2",
    firms: ["Wrecker"],
    objectives: ["Customer loyalty"],
    asPrinted: {
      capabilities: "Relationship; IT; market channel position",
      orientation: "Proactive",
      strategy: "After-sales service provider",
      coordination: "Formal, short-term relationship",
      integration: "Vertical",
      adaptation: "Unilateral",
    },
    added: { strategies: [], structure: null },
    lookFor:
      "The firm keeps a meeting place, for instance online, where its customers trade with each other; it stays out of the trade unless asked, and gains loyalty rather than profit",
  },
  {
    name: "Competence co-location",
    panel: "c",
    section: "4.3",
    firms: ["Mill Service"],
    objectives: ["Develop customer relationships", "forwards integration in line with firm's strategic objectives"],
    asPrinted: {
      capabilities: "Service process (including capacity utilization, service sales, MRO); relationship",
      orientation: "Reactive; Proactive",
      strategy: "Outsourcing partner",
      coordination: "Multilevel, formal, long-term relationship",
      integration: "Vertical",
      adaptation: "Reciprocal",
    },
    added: { strategies: [], structure: "An outpost in or near the customer's works" },
    lookFor:
      "The firm takes over a customer's people and machines, runs that work beside the customer, and uses the spare capacity for others",
  },
  {
    name: "Specialist externality",
    panel: "d",
    section: "4.4",
    firms: ["Acoustica"],
    objectives: ["Charge for services", "become a knowledge provider"],
    asPrinted: {
      capabilities: "Relationship; incremental innovation",
      orientation: "Proactive",
      strategy: "Development partner",
      coordination: "Formal agreement, close relationship",
      integration: "Horizontal",
      adaptation: "Reciprocal",
    },
    added: { strategies: [], structure: null },
    lookFor:
      "An outside expert with rare knowledge or equipment is brought in, so that the firm can offer, and charge for, what it could not do before",
  },
  {
    name: "Shared service platform",
    panel: "e",
    section: "4.5",
    firms: ["Dredge&Dig"],
    objectives: ["Best product quality on the market"],
    asPrinted: {
      capabilities: "Relationship; radical innovation",
      orientation: "Proactive",
      strategy: "After-sales service provider; Customer support service provider",
      coordination: "Formal agreement",
      integration: "Horizontal",
      adaptation: "Reciprocal",
    },
    added: {
      strategies: ["Outsourcing partner", "Development partner"],
      structure: "Each partner provides its services on its own",
    },
    lookFor:
      "Partners create together what services need (research, a platform, patents), and then each serves its own customers",
  },
  {
    name: "Dual customer contact partnership",
    panel: "f",
    section: "4.6",
    firms: ["Dredge&Dig", "Surface"],
    objectives: ["Deliver product system", "access to new market"],
    asPrinted: {
      capabilities: "Relationship; systems integration",
      orientation: "Proactive",
      strategy: "After-sales service provider; Customer support service provider",
      coordination: "From informal to multi-level, formal agreement",
      integration: "Horizontal; Vertical",
      adaptation: "Reciprocal",
    },
    added: { strategies: [], structure: "Both firms deal with the customer" },
    lookFor:
      "Firm and partner both face the customer: in one case the partner opened the sale and the firm kept the relation over the life of what was installed",
  },
  {
    name: "Horizontal collaboration",
    panel: "g",
    section: "4.7",
    firms: ["Dredge&Dig", "Inertia", "Valve"],
    objectives: ["More competitive (product) supplier"],
    asPrinted: {
      capabilities: "Relationship/network",
      orientation: "Reactive; Proactive",
      strategy: "Customer service; After-sales service provider; Development partner",
      coordination: "Informal, verbal agreement, close relationship",
      integration: "Horizontal",
      adaptation: "Reciprocal (to a low extent)",
    },
    added: { strategies: [], structure: null },
    lookFor:
      "Makers of complementary products at the same level appear together, loosely, to customers that want fewer suppliers",
  },
  {
    name: "Integration co-location",
    panel: "h",
    section: "4.8",
    firms: ["Pipe"],
    objectives: ["Access to new customers", "systems selling"],
    asPrinted: {
      capabilities: "Relationship; delivery; production",
      orientation: "Proactive",
      strategy: "After-sales service provider",
      coordination: "Merger and close, informal relationship",
      integration: "Horizontal; Vertical",
      adaptation: "Reciprocal",
    },
    added: {
      strategies: [
        "Customer service",
        "Customer support service provider",
        "Outsourcing partner",
        "Development partner",
      ],
      structure: "Several firms share one site",
    },
    lookFor:
      "Small firms put their businesses in one place, share specialists, service and sales people, and sell systems together",
  },
  {
    name: "Competence acquisition",
    panel: "i",
    section: "4.9",
    firms: ["Hydro Power", "Mill Service", "Turnkey"],
    objectives: ["New competences", "increased control", "manufacturing capacity", "develop customer relationships"],
    asPrinted: {
      capabilities: "Relationship; process improvement",
      orientation: "Proactive",
      strategy: "Customer support service provider; Outsourcing partner; Development partner",
      coordination: "Acquisition",
      integration: "Horizontal; Vertical",
      adaptation: "Reciprocal",
    },
    added: { strategies: [], structure: null },
    lookFor: "The firm buys another small firm to have its manufacturing, service or marketing competence inside",
  },
] as const satisfies readonly Constellation[];

export type ConstellationName = (typeof CONSTELLATIONS)[number]["name"];

/** The names, in that order. */
export const NAMES: readonly ConstellationName[] = CONSTELLATIONS.map(({ name }) => name);

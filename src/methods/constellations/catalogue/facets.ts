/** The six dimensions on which constellations are described, and the optional structure, which is none of the six. */
export const DIMENSIONS = [
  "Capabilities",
  "Market orientation",
  "Service strategy",
  "Mode of coordination",
  "Integration",
  "Interfirm adaptation",
  "Structure",
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** What is known of a facet, whatever its codes. */
interface FacetFacts {
  readonly dimension: Dimension;
  /** The one facet of its dimension that counts for the fit; the others are details. */
  readonly isMain?: true;
  /** Its codes exclude each other: two of them are worth a notice. */
  readonly isExclusive?: true;
  /** In plain words, for somebody who knows the firm. */
  readonly question: string;
}

/**
 * The fourteen facets, in the order in which results list them.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections 2.2.1–2.2.6 and 4; the questions are ours.
 */
export const FACET_FACTS = {
  capabilities: {
    dimension: "Capabilities",
    isMain: true,
    question: "Which capability does the relationship rest on, apart from handling relations and networks?",
  },
  orientation: {
    dimension: "Market orientation",
    isMain: true,
    question: "Who began it: did customers or others ask for this service, or did the firm set out to change things?",
  },
  strategy: {
    dimension: "Service strategy",
    isMain: true,
    question:
      "Which service strategy does it serve: customer service, after-sales service, customer support service, outsourcing partner or development partner?",
  },
  form: {
    dimension: "Mode of coordination",
    isMain: true,
    question:
      "How is the cooperation agreed: not at all, informally, by contract, by shared ownership, by merger, or by buying the other firm?",
  },
  integration: {
    dimension: "Integration",
    isMain: true,
    question:
      "Do the partners work at the same stage of the supply chain (horizontal), at another stage (vertical), or both?",
  },
  adaptation: {
    dimension: "Interfirm adaptation",
    isMain: true,
    isExclusive: true,
    question: "Who changes what it does: only one of the firms (unilateral), or both (reciprocal)?",
  },
  duration: {
    dimension: "Mode of coordination",
    isExclusive: true,
    question: "Is it agreed for the short or for the long term?",
  },
  levels: {
    dimension: "Mode of coordination",
    isExclusive: true,
    question: "Do the firms meet at one level only, or at several, from shop floor to management?",
  },
  closeness: {
    dimension: "Mode of coordination",
    isExclusive: true,
    question: "Do the firms work closely, or at arm's length?",
  },
  direction: {
    dimension: "Integration",
    question: "Does the firm move towards the customer (forward) or towards the supplier (backward)?",
  },
  extent: {
    dimension: "Interfirm adaptation",
    isExclusive: true,
    question: "How much is changed: little or much?",
  },
  place: {
    dimension: "Structure",
    question:
      "Where is the service made: at the firm's own site, at a site shared with partners, or at the customer's?",
  },
  contact: {
    dimension: "Structure",
    isExclusive: true,
    question: "Who deals with the customer: the firm only, the partner only, or both?",
  },
  provision: {
    dimension: "Structure",
    isExclusive: true,
    question: "Is the service provided together, or does each partner provide its own?",
  },
} as const satisfies Readonly<Record<string, FacetFacts>>;

export type Facet = keyof typeof FACET_FACTS;

/** All facets, capabilities to provision. */
export const FACETS = Object.keys(FACET_FACTS) as readonly Facet[];

/** What is known of a facet. */
export const factsOf = (facet: Facet): FacetFacts => FACET_FACTS[facet];

/** The six main facets, in the order of the dimensions. */
export const MAIN_FACETS = FACETS.filter((facet) => factsOf(facet).isMain);

/** The six dimensions of the paper, without the structure. */
export const SIX_DIMENSIONS = MAIN_FACETS.map((facet) => factsOf(facet).dimension);

/**
 * The facets of a dimension, its main facet first.
 *
 * @example
 * facetsOf("Integration") // ["integration", "direction"]
 */
export function facetsOf(dimension: Dimension): readonly Facet[] {
  return FACETS.filter((facet) => factsOf(facet).dimension === dimension);
}

/** Something of each facet, by its name. */
export function byFacet<T>(of: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Readonly<Record<Facet, T>>;
}

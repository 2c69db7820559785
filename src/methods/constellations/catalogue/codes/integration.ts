import type { CodeFacts, PhraseFacts } from "./facts";

/**
 * Which stages of the supply chain are joined.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections as each says; the meanings are in words of ours.
 */
export const INTEGRATION = [
  {
    facet: "integration",
    code: "horizontal",
    meaning: "Joins activities of the same stage: partners at the same level of the supply chain",
    source: "2.2.5",
    spellings: ["horizontal integration", "horizontally"],
  },
  {
    facet: "integration",
    code: "vertical",
    meaning: "Joins successive stages between raw material and the end user's service: partners at another level",
    source: "2.2.5",
    spellings: ["vertical integration", "vertically"],
  },
  {
    facet: "direction",
    code: "forward",
    meaning: "Downstream: towards the customer (is vertical)",
    source: "2.2.5",
    spellings: [
      "forwards",
      "downstream",
      "forward integration",
      "forwards integration",
      "downstream integration",
      "downstream vertical integration",
      "vertical forward integration",
      "forward vertical integration",
    ],
  },
  {
    facet: "direction",
    code: "backward",
    meaning: "Upstream: towards the supplier (is vertical)",
    source: "2.2.5",
    spellings: [
      "backwards",
      "upstream",
      "backward integration",
      "backwards integration",
      "upstream integration",
      "vertical backward integration",
      "backward vertical integration",
    ],
  },
] as const satisfies readonly CodeFacts[];

/** What stands for several codes. */
export const INTEGRATION_PHRASES: readonly PhraseFacts[] = [
  {
    facet: "integration",
    codes: ["horizontal", "vertical"],
    meaning: "Both",
    source: "Table 2",
    spellings: ["both", "both horizontal and vertical"],
  },
];

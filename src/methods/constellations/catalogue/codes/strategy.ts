import type { CodeFacts, PhraseFacts, ForeignFacts } from "./facts";

/**
 * Which of the five service strategies is served; and categories of other typologies, which are none of them.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections as each says; the meanings are in words of ours.
 */
export const STRATEGY = [
  {
    facet: "strategy",
    code: "customer service",
    meaning:
      "Services around the sale of the product, such as information or billing, to satisfy customers and be trusted",
    source: "2.2.3",
    spellings: ["customer service strategy", "customer services", "customer service provider"],
  },
  {
    facet: "strategy",
    code: "after-sales service",
    meaning:
      "Basic services for what is installed, such as repair, maintenance and overhaul, where competition is hard and customers watch the price",
    source: "2.2.3",
    spellings: [
      "after-sales",
      "after-sales services",
      "after-sales service provider",
      "after-sales provider",
      "after-sales strategy",
      "after-sales service strategy",
      "after-sales service provider strategy",
    ],
  },
  {
    facet: "strategy",
    code: "customer support service",
    meaning:
      "Services that make the customer's process better: preventive maintenance agreements, refurbishment, process optimization, where competition is mild",
    source: "2.2.3",
    spellings: [
      "customer support",
      "customer support services",
      "customer support service provider",
      "customer support provider",
      "customer support strategy",
      "customer support service strategy",
      "customer support service provider strategy",
    ],
  },
  {
    facet: "strategy",
    code: "outsourcing partner",
    meaning:
      "Runs and answers for a customer's operating process; the customer saves first cost and risk; competition is hard",
    source: "2.2.3",
    spellings: ["outsourcing", "outsourcing partner strategy"],
  },
  {
    facet: "strategy",
    code: "development partner",
    meaning:
      "Research and development with or for the customer, with some after-sales and process services; competition is mild",
    source: "2.2.3",
    spellings: ["development", "development partner strategy"],
  },
] as const satisfies readonly CodeFacts[];

/** What stands for several codes. */
export const STRATEGY_PHRASES: readonly PhraseFacts[] = [
  {
    facet: "strategy",
    codes: [
      "customer service",
      "after-sales service",
      "customer support service",
      "outsourcing partner",
      "development partner",
    ],
    meaning: "All five",
    source: "2.2.3",
    spellings: [
      "all",
      "all five",
      "all five strategies",
      "all five configurations",
      "all five configurations possible",
      "all five service strategies",
    ],
  },
];

/** Categories that are not of this paper: they are recognised to say whose they are. */
export const FOREIGN: readonly ForeignFacts[] = [
  {
    authors: "Ulaga and Reinartz (2011)",
    spellings: [
      "product life-cycle services",
      "asset efficiency services",
      "process support services",
      "process delegation services",
    ],
  },
  {
    authors: "Baines and Lightfoot (2014)",
    spellings: ["base services", "intermediate services", "advanced services"],
  },
  { authors: "Tukker (2004)", spellings: ["product-oriented", "use-oriented", "result-oriented"] },
];

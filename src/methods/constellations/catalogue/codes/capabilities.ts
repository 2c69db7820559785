import type { CodeFacts, PhraseFacts } from "./facts";

/**
 * What a firm is good at. Neutral: told of so many of the nine that it tells nothing.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections as each says; the meanings are in words of ours.
 */
export const CAPABILITIES = [
  {
    facet: "capabilities",
    code: "production",
    meaning: "Makes things: parts, machining, assembly, manufacturing capacity",
    source: "2.2.1; Table 2",
    spellings: [
      "production capability",
      "production capabilities",
      "production capacity",
      "manufacturing",
      "manufacturing capability",
      "manufacturing capabilities",
      "manufacturing capacity",
    ],
  },
  {
    facet: "capabilities",
    code: "delivery",
    meaning: "Brings product or service to the customer's place on time",
    source: "2.2.1; Table 2",
    spellings: ["delivery capability", "delivery capabilities"],
  },
  {
    facet: "capabilities",
    code: "process improvement",
    meaning: "Makes a process better or calculable: methods, estimating, quality, engineering of the process",
    source: "2.2.1; 4.9; Table 2",
    spellings: ["process improvement capability", "process improvement capabilities", "service process improvement"],
  },
  {
    facet: "capabilities",
    code: "systems integration",
    meaning: "Designs a system and makes parts and services of several makers work as one",
    source: "2.2.1; Table 2",
    spellings: [
      "systems integration capability",
      "systems integration capabilities",
      "system integration",
      "system integration capability",
      "systems integrator",
    ],
  },
  {
    facet: "capabilities",
    code: "service process",
    meaning: "Runs a service operation: uses capacity well, sells services, maintains, repairs and operates",
    source: "Table 2",
    spellings: ["service process capability", "capacity utilization", "capacity utilisation", "service sales", "MRO"],
  },
  {
    facet: "capabilities",
    code: "IT",
    meaning: "Builds or runs the information technology on which the service rests",
    source: "Table 2",
    spellings: ["IT capability", "information technology", "ICT"],
  },
  {
    facet: "capabilities",
    code: "market channel position",
    meaning: "Stands where buyers and sellers must pass",
    source: "Table 2",
    spellings: ["market channel", "channel position", "market channel capability"],
  },
  {
    facet: "capabilities",
    code: "relationship",
    neutral: true,
    meaning: "Builds and keeps relations with customers and partners",
    source: "2.2.1; 5.1; Table 2",
    spellings: [
      "relationship capability",
      "relationship capabilities",
      "relational",
      "relational capability",
      "relationships",
    ],
  },
  {
    facet: "capabilities",
    code: "network",
    neutral: true,
    meaning: "Arranges and coordinates several firms at once",
    source: "2.2.1; 5.1; Table 2",
    spellings: ["network capability", "network capabilities", "networking", "networking capability"],
  },
  {
    facet: "capabilities",
    code: "incremental innovation",
    meaning: "Improves the known step by step",
    source: "2.2.1; Table 2",
    spellings: ["incremental innovation capability", "incremental innovations"],
  },
  {
    facet: "capabilities",
    code: "radical innovation",
    meaning: "Creates the new: new material, patents, a new platform",
    source: "2.2.1; Table 2",
    spellings: ["radical innovation capability", "radical innovations"],
  },
] as const satisfies readonly CodeFacts[];

/** What stands for several codes. */
export const CAPABILITIES_PHRASES: readonly PhraseFacts[] = [
  {
    facet: "capabilities",
    codes: ["incremental innovation", "radical innovation"],
    meaning: "Innovation of a kind not said: either",
    source: "2.2.1",
    spellings: ["innovation", "innovation capability", "innovation capabilities"],
  },
];

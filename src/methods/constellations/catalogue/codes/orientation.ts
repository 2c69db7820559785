import type { CodeFacts, PhraseFacts } from "./facts";

/**
 * Who began it.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections as each says; the meanings are in words of ours.
 */
export const ORIENTATION = [
  {
    facet: "orientation",
    code: "reactive",
    meaning:
      "The service answers what others asked for or did: a customer's request, a competitor, a cut in the number of suppliers",
    source: "2.2.2",
    spellings: ["market-driven", "reactively", "reactive orientation", "reactive market orientation"],
  },
  {
    facet: "orientation",
    code: "proactive",
    meaning: "The firm itself began it, to change how things stand in its network",
    source: "2.2.2",
    spellings: ["market-driving", "proactively", "proactive orientation", "proactive market orientation"],
  },
] as const satisfies readonly CodeFacts[];

/** What stands for several codes. */
export const ORIENTATION_PHRASES: readonly PhraseFacts[] = [
  {
    facet: "orientation",
    codes: ["reactive", "proactive"],
    meaning: "Some of it was asked for, some begun",
    source: "Table 2",
    spellings: ["both", "both reactive and proactive"],
  },
];

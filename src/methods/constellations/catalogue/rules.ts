import type { CodeName } from "./codes";
import type { ConstellationName } from "./constellations";
import type { Facet } from "./facets";

/** Codes of a facet that the paper names for a constellation, or leaves possible, and where. */
export interface RuleFacts {
  readonly rule: "named" | "possible";
  readonly source: string;
  readonly codes: readonly CodeName[];
}

type Rules = Readonly<Record<ConstellationName, { readonly [F in Facet]?: readonly RuleFacts[] }>>;

const named = (source: string, ...codes: readonly CodeName[]): RuleFacts => ({ rule: "named", source, codes });
const possible = (source: string, ...codes: readonly CodeName[]): RuleFacts => ({ rule: "possible", source, codes });

/**
 * What the paper has for each constellation, facet by facet. Where a facet is missing, the paper has no word on it.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), Table 2 and section 4, as each rule says. That the table is read as rules is ours.
 */
export const RULES: Rules = {
  "Systems integration": {
    capabilities: [named("Table 2", "production", "process improvement", "systems integration", "network")],
    orientation: [named("Table 2; 4.1", "reactive")],
    strategy: [
      named(
        "Table 2; 4.1",
        "customer service",
        "after-sales service",
        "customer support service",
        "outsourcing partner",
        "development partner",
      ),
    ],
    form: [named("Table 2; 4.1; 5.2", "informal agreement", "formal agreement")],
    integration: [named("Table 2", "vertical")],
    adaptation: [named("Table 2; 4.1", "unilateral")],
    contact: [named("4.1", "firm only")],
  },
  "C-to-C intermediary": {
    capabilities: [named("Table 2", "IT", "market channel position", "relationship")],
    orientation: [named("Table 2; 4.2", "proactive")],
    strategy: [named("Table 2; 4.2", "after-sales service")],
    form: [named("Table 2; 4.2", "formal agreement")],
    duration: [named("Table 2", "short-term")],
    integration: [named("Table 2; 4.2", "vertical")],
    direction: [named("4.2", "forward")],
    adaptation: [named("Table 2; 4.2", "unilateral")],
  },
  "Competence co-location": {
    capabilities: [named("Table 2", "service process", "relationship")],
    orientation: [named("Table 2", "reactive", "proactive")],
    strategy: [named("Table 2; 4.3", "outsourcing partner")],
    form: [named("Table 2", "formal agreement")],
    duration: [named("Table 2; 4.3", "long-term")],
    levels: [named("Table 2; 4.3", "multilevel")],
    integration: [named("Table 2; 4.3", "vertical")],
    direction: [named("Table 2 (objectives); 4.3", "forward")],
    adaptation: [named("Table 2; 4.3", "reciprocal")],
    place: [named("4.3", "customer's site")],
  },
  "Specialist externality": {
    capabilities: [named("Table 2", "incremental innovation", "relationship")],
    orientation: [named("Table 2; 4.4", "proactive")],
    strategy: [named("Table 2; 4.4", "development partner")],
    form: [named("Table 2; 4.4", "formal agreement")],
    closeness: [named("Table 2; 4.4", "close")],
    integration: [named("Table 2; 4.4", "horizontal")],
    adaptation: [named("Table 2; 4.4", "reciprocal")],
  },
  "Shared service platform": {
    capabilities: [named("Table 2", "radical innovation", "relationship")],
    orientation: [named("Table 2; 4.5", "proactive")],
    strategy: [
      named("Table 2", "after-sales service", "customer support service"),
      possible("4.5", "outsourcing partner", "development partner"),
    ],
    form: [named("Table 2; 4.5", "formal agreement")],
    integration: [named("Table 2; 4.5", "horizontal")],
    adaptation: [named("Table 2; 4.5", "reciprocal")],
    provision: [named("4.5", "separately")],
  },
  "Dual customer contact partnership": {
    capabilities: [named("Table 2", "systems integration", "relationship")],
    orientation: [named("Table 2; 4.6", "proactive")],
    strategy: [named("Table 2; 4.6", "after-sales service", "customer support service")],
    form: [named("Table 2; 4.6", "informal agreement", "formal agreement")],
    levels: [
      named("Table 2; 4.6", "multilevel"),
      possible("4.6 (multilevel is the far end of a range)", "single-level"),
    ],
    integration: [named("Table 2; 4.6", "horizontal", "vertical")],
    adaptation: [named("Table 2; 4.6", "reciprocal")],
    contact: [named("4.6", "firm and partner")],
  },
  "Horizontal collaboration": {
    capabilities: [named("Table 2", "relationship", "network")],
    orientation: [named("Table 2; 4.7", "reactive", "proactive")],
    strategy: [named("Table 2; 4.7", "customer service", "after-sales service", "development partner")],
    form: [named("Table 2; 4.7", "informal agreement")],
    closeness: [named("Table 2", "close")],
    integration: [named("Table 2; 4.7", "horizontal")],
    adaptation: [named("Table 2; 4.7", "reciprocal")],
    extent: [named("Table 2; 4.7", "low")],
  },
  "Integration co-location": {
    capabilities: [named("Table 2", "production", "delivery", "relationship")],
    orientation: [named("Table 2", "proactive")],
    strategy: [
      named("Table 2; 4.8", "after-sales service"),
      possible("4.8", "customer service", "customer support service", "outsourcing partner", "development partner"),
    ],
    form: [
      named("Table 2; 4.8", "informal agreement", "merger"),
      possible("4.8 (between the two on the continuum of 2.2.4)", "formal agreement", "equity alliance"),
    ],
    closeness: [named("Table 2", "close")],
    integration: [named("Table 2; 4.8", "horizontal", "vertical")],
    adaptation: [named("Table 2", "reciprocal")],
    place: [named("4.8", "shared site")],
  },
  "Competence acquisition": {
    capabilities: [named("Table 2", "process improvement", "relationship")],
    orientation: [named("Table 2", "proactive")],
    strategy: [named("Table 2; 4.9", "customer support service", "outsourcing partner", "development partner")],
    form: [named("Table 2; 4.9", "acquisition")],
    integration: [named("Table 2; 4.9", "horizontal", "vertical")],
    adaptation: [named("Table 2", "reciprocal")],
    extent: [named("4.9", "high"), possible("4.9 (more adaptation is called needed, not given)", "low")],
  },
};

import type { CodeFacts } from "./facts";

/**
 * Where the service is made, who faces the customer, who provides: optional, and none of the six dimensions.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections as each says; the meanings are in words of ours.
 */
export const STRUCTURE = [
  {
    facet: "place",
    code: "own site",
    meaning: "Neither with partners under one roof nor at the customer's",
    source: "4.3; 4.8",
    spellings: ["own premises", "separate sites", "separate premises"],
  },
  {
    facet: "place",
    code: "shared site",
    meaning: "Several firms have put their businesses in one place",
    source: "4.8",
    spellings: ["shared", "shared premises", "same building", "same site", "co-located", "colocated"],
  },
  {
    facet: "place",
    code: "customer's site",
    meaning: "An outpost in or near the customer's works",
    source: "4.3",
    spellings: [
      "customer site",
      "customer's premises",
      "on-site",
      "at the customer",
      "at the customer's",
      "at or near the customer",
    ],
  },
  {
    facet: "contact",
    code: "firm only",
    meaning: "Only the firm deals with the customer: its sole supplier",
    source: "4.1",
    spellings: ["SME only", "SME", "the firm", "sole supplier"],
  },
  {
    facet: "contact",
    code: "partner only",
    meaning: "Only the partner deals with the customer",
    source: "4.6; 4.8",
    spellings: ["partner", "the partner"],
  },
  {
    facet: "contact",
    code: "firm and partner",
    meaning: "Both deal with the customer",
    source: "4.6",
    spellings: ["both", "both firms", "partner and firm", "SME and partner"],
  },
  {
    facet: "provision",
    code: "separately",
    meaning: "Each partner provides its services on its own",
    source: "4.5",
    spellings: ["individually", "each alone", "each on its own"],
  },
  {
    facet: "provision",
    code: "together",
    meaning: "The partners provide the service jointly",
    source: "4.5",
    spellings: ["jointly", "joint"],
  },
] as const satisfies readonly CodeFacts[];

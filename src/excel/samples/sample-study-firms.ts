import type { FirmFacts } from "../../methods/hvm";

/**
 * What else is published of the firms of the sample study: the propositions that HVM1 to HVM3 wish to follow, and their
 * predominant processes.
 *
 * Source: Huaccho Huatuco et al., "HVM case studies", Tables 8 and 7.
 */
export const SAMPLE_STUDY_FIRMS: readonly (FirmFacts & { readonly firm: string })[] = [
  { firm: "HVM1", desired: "Innovators", processes: ["Strategy", "Order Fulfilment"] },
  { firm: "HVM2", desired: "Socialisors", processes: ["New Product Development"] },
  { firm: "HVM3", desired: "Price Minimisers", processes: ["Strategy", "New Product Development"] },
];

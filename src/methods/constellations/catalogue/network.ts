import type { ConstellationName } from "./constellations";

/** Who takes part: a box with a label. */
export interface Actor {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly x: number;
  readonly y: number;
}

/** A site or a firm around actors; its place is its middle. */
export interface Frame extends Actor {
  readonly width: number;
  readonly height: number;
}

/** What goes between two of them; a link from a frame starts at its edge. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly line: "solid" | "dashed";
  readonly meaning: string;
}

/** A panel of Figure 1, on a ground of 100 by 60. */
export interface Panel {
  readonly actors: readonly Actor[];
  readonly frames: readonly Frame[];
  readonly links: readonly Link[];
}

const actor = (id: string, label: string, role: string, x: number, y: number): Actor => ({ id, label, role, x, y });
const frame = (
  id: string,
  label: string,
  role: string,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
): Frame => ({ id, label, role, x, y, width, height });
const link = (from: string, to: string, meaning: string, line: Link["line"] = "solid"): Link => ({
  from,
  to,
  line,
  meaning,
});

/**
 * The nine networks. Links, and which label stands in which panel, follow section 4: the texts at hand keep only the figure's labels,
 * in disorder.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), Figure 1, and section 4 as each link says.
 */
export const NETWORKS: Readonly<Record<ConstellationName, Panel>> = {
  "Systems integration": {
    actors: [
      actor("s1", "S", "subcontractor", 12, 10),
      actor("s2", "S", "subcontractor", 12, 30),
      actor("s3", "S", "subcontractor", 12, 50),
      actor("sme", "SME", "the firm, sole supplier", 50, 30),
      actor("c", "C", "customer", 88, 30),
    ],
    frames: [],
    links: [
      link("s1", "sme", "parts and work, often informally (4.1)"),
      link("s2", "sme", "parts and work, often informally (4.1)"),
      link("s3", "sme", "parts and work, often informally (4.1)"),
      link("sme", "c", "the system with its services (4.1)"),
    ],
  },
  "C-to-C intermediary": {
    actors: [
      actor("sme", "SME", "the firm, keeper of the marketplace", 50, 8),
      actor("it", "IT", "online marketplace", 50, 44),
      actor("c1", "C", "customer who sells", 12, 44),
      actor("c2", "C", "customer who buys", 88, 44),
    ],
    frames: [],
    links: [
      link("sme", "it", "runs it (4.2)"),
      link("c1", "it", "offers (4.2)"),
      link("it", "c2", "finds (4.2)"),
      link("sme", "c1", "only if asked (4.2)", "dashed"),
      link("sme", "c2", "only if asked (4.2)", "dashed"),
    ],
  },
  "Competence co-location": {
    actors: [
      actor("sme", "SME", "the firm", 12, 30),
      actor("out", "SME", "the firm's outpost, with the customer's former people and machines", 62, 38),
      actor("c", "C", "customer", 84, 18),
    ],
    frames: [frame("works", "", "customer's works", [70, 30], [52, 48])],
    links: [link("sme", "out", "the same firm (4.3)"), link("out", "c", "runs the work taken over (4.3)")],
  },
  "Specialist externality": {
    actors: [
      actor("p", "P", "external specialist", 12, 30),
      actor("sme", "SME", "the firm", 50, 30),
      actor("c", "C", "customer", 88, 30),
    ],
    frames: [],
    links: [link("p", "sme", "rare knowledge and equipment (4.4)"), link("sme", "c", "the larger offering (4.4)")],
  },
  "Shared service platform": {
    actors: [
      actor("rd", "R&D", "shared research and platform", 30, 30),
      actor("sme", "SME", "the firm", 58, 12),
      actor("p", "P", "partner", 58, 48),
      actor("c1", "C", "customer of the firm", 90, 12),
      actor("c2", "C", "customer of the partner", 90, 48),
    ],
    frames: [],
    links: [
      link("sme", "rd", "builds it up (4.5)"),
      link("p", "rd", "builds it up (4.5)"),
      link("sme", "c1", "its own services (4.5)"),
      link("p", "c2", "its own services (4.5)"),
    ],
  },
  "Dual customer contact partnership": {
    actors: [
      actor("p", "P", "partner", 16, 10),
      actor("sme", "SME", "the firm", 16, 50),
      actor("c", "C", "customer", 84, 30),
    ],
    frames: [],
    links: [
      link("sme", "p", "formal or informal agreement (4.6)"),
      link("p", "c", "first sale, in one case (4.6)"),
      link("sme", "c", "service over the product's life, in one case (4.6)"),
    ],
  },
  "Horizontal collaboration": {
    actors: [
      actor("p1", "P", "maker of a complementary product", 30, 8),
      actor("sme", "SME", "the firm", 30, 30),
      actor("p2", "P", "maker of a complementary product", 30, 52),
      actor("c", "C", "customer who wants fewer suppliers", 86, 30),
    ],
    frames: [],
    links: [
      link("p1", "sme", "loosely, on the same level (4.7)", "dashed"),
      link("sme", "p2", "loosely, on the same level (4.7)", "dashed"),
      link("sme", "c", "a wider range (4.7)"),
    ],
  },
  "Integration co-location": {
    actors: [
      actor("sme", "SME", "the firm", 20, 30),
      actor("p1", "P", "partner", 48, 14),
      actor("p2", "P", "partner", 48, 46),
      actor("c", "C", "customer", 90, 30),
    ],
    frames: [frame("site", "", "shared site", [34, 30], [56, 54])],
    links: [
      link("sme", "p1", "shares people and work (4.8)"),
      link("sme", "p2", "shares people and work (4.8)"),
      link("p1", "p2", "shares people and work (4.8)"),
      link("site", "c", "systems sold together (4.8)"),
    ],
  },
  "Competence acquisition": {
    actors: [
      actor("sme", "SME", "the firm", 50, 30),
      actor("p", "P", "firm bought", 20, 30),
      actor("c", "C", "customer", 90, 30),
    ],
    frames: [frame("new", "new SME", "the firm after the purchase", [36, 30], [60, 50])],
    links: [link("sme", "p", "buys it (4.9)"), link("new", "c", "the larger offering (4.9)")],
  },
};

import { type Dimension, DIMENSIONS, type Facet, FACETS, factsOf } from "../catalogue/facets";

/** A column of the coding sheet, and what its reader takes it for. */
export type SheetColumn = { readonly heading: string } & (
  | { readonly is: "firm" | "service" | "partners" | "judged" | "employees" }
  | { readonly is: "codes"; readonly facet: Facet }
  | { readonly is: "evidence"; readonly of: Dimension }
);

/** How the columns of details and of structure are headed; a main facet's bears the name of its dimension. */
const DETAILS = {
  duration: "Duration",
  levels: "Levels",
  closeness: "Closeness",
  direction: "Direction of integration",
  extent: "Extent of adaptation",
  place: "Place of work",
  contact: "Customer contact",
  provision: "Service provision",
} as const satisfies Partial<Record<Facet, string>>;

/** How the column of a facet is headed in the coding sheet. */
export function headingOfFacet(facet: Facet): string {
  return facet in DETAILS ? DETAILS[facet as keyof typeof DETAILS] : factsOf(facet).dimension;
}

/**
 * The columns of the coding sheet, in their order: whose relationship it is, the six dimensions, their details and the structure
 * (all optional), what speaks for each dimension, the judgement, and the firm's size. Whatever makes a coding sheet or a row of
 * one takes them from here; its reader knows each by its heading.
 */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  { heading: "Firm", is: "firm" },
  { heading: "Service", is: "service" },
  { heading: "Partners", is: "partners" },
  ...FACETS.map((facet) => ({ heading: headingOfFacet(facet), is: "codes" as const, facet })),
  ...DIMENSIONS.map((of) => ({ heading: `Evidence for ${of.toLowerCase()}`, is: "evidence" as const, of })),
  { heading: "Constellation (judged)", is: "judged" },
  { heading: "Employees", is: "employees" },
];

/** Whether a column is one of the details and the structure, which are grouped to the right of the six. */
export function isDetail(column: SheetColumn): boolean {
  return column.is === "codes" && !factsOf(column.facet).isMain;
}

/** The sheets of the second method, in the order in which they stand in the workbook: behind those of the first. */
import type { SheetPage } from "../page";
import type { ConstellationResults } from "./results";

export const CONSTELLATION_PAGES: readonly SheetPage<ConstellationResults>[] = [];

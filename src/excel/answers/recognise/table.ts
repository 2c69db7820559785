import type { LoadedSheet } from "../load/load-cells";
import type { Found } from "./find";

/** A sheet that holds a table, and where the table begins. */
export type Table = { readonly sheet: LoadedSheet } & Exclude<Found, { readonly kind: "nothing" }>;

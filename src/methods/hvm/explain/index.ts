/**
 * Why a firm has its scores and its class, for whoever shows it: which answers a score was made from, which VPDs pull towards
 * which footprint, and what would change the class.
 *
 * Pure functions on a study or an assessment, in numbers and names; sentences are made where they are shown. Not part of the
 * method's index, so that what needs no explanation does not load it.
 */
export * from "./evidence";
export * from "./pulls";
export * from "./whatif";

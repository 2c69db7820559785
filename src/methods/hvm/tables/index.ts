/** What the method's results look like as tables, wherever they are shown; and what their words mean. */
export * from "./chosen";
export { DISTANCES, FOOTPRINTS_USED } from "./distances";
export { PROFILES } from "./profiles";
export { RANKINGS } from "./rankings";
export { REMARKS } from "./remarks";
export { SUMMARY } from "./summary";
export { TERMS } from "./terms";

/** What the results of the method look like as tables, wherever they are shown; and what their words mean. */
export { CLASSES_MEET, classRows, IN_BOTH, type InBoth } from "./classes";
export { IDENTIFIED } from "./constellations";
export { COUNTS, countRows, STRATEGIES, strategyRows } from "./counts";
export { EVIDENCE, type EvidenceRow } from "./evidence";
export { MATRIX } from "./matrix";
export { type FirmRow, PORTFOLIOS, PORTFOLIOS_BESIDE_PAPER } from "./portfolios";
export { TERMS } from "./terms";

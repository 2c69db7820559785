// A workbook that Office.js talks to as it would to Excel, for tests, the command line and the workbench's page; see README.md.
//
// Rooms, each importing only those before it: protocol (what the client says) and univer (the engine), model (an open
// workbook), objects (what each Office.js class does with it), and here the host that puts them together.

export { EmbeddedHost } from "./embedded-host";
export { emptyWorkbook } from "./model/document";
export type { OfferedFunction } from "./model/formulas/cell-functions";
export type { FunctionError, FunctionResult } from "./protocol/custom-functions";
export { HostError } from "./protocol/errors";
export type { Applied, Fault, Injection } from "./protocol/faults";

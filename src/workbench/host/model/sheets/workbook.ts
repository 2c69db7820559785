import type { Engine } from "../../univer/engine";
import type { Name, Sheet } from "./sheet";

/** What the parts of a workbook may ask of the whole. */
export interface Workbook {
  readonly engine: Engine;
  readonly sheets: readonly Sheet[];
  /** Names whose scope is the workbook, by their lower case. */
  readonly names: Map<string, Name>;
  /** A sheet by its id or, in any case, its name. */
  sheet(key: unknown): Sheet | undefined;
}

import type { Imprint } from "../pages/imprint";
import type { Found } from "../results/plan";
import { type RunOptions } from "../workbook/session";
import type { InsertedReport } from "./inserted";
import { type FirmsOnReport } from "./which-firms";
/** As `insertReport`, which loads this. */
export declare function insert(found: Found, imprint: Imprint, firms: FirmsOnReport, options: RunOptions): Promise<InsertedReport>;

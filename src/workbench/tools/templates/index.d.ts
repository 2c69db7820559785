import { type TeachingRequest } from "../../../excel/teaching";
import type { RunOptions } from "../../../excel/workbook/session";
import type { Template } from "./names";
type Made = Omit<TeachingRequest, "withKey">;
interface Making {
    /** What is made, each with the file that it goes to. */
    readonly files: readonly {
        named(out: string): string;
        make(request: Made, options: RunOptions): Promise<Uint8Array>;
    }[];
    /** What is said when all is saved. */
    saved(...files: readonly string[]): string;
}
/** The workbooks that can be made as files: what the pane's buttons make of an empty workbook, without the empty sheet. */
export declare const TEMPLATES: Readonly<Record<Template, Making>>;
export {};

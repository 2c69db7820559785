import { list } from "../../methods/words";
import type { HvmError } from "../../excel";
import type { Doubt, Trouble } from "./state";

/** The code that a run ends with when the user stopped it (src/excel/workbook/session.ts). */
const STOPPED = "stopped";

/** Whatever was thrown, in words for the user; told by its shape, as errors may come from another bundle. */
export function troubleOf(error: unknown): Trouble {
  const { name, code, message, detail } = (error ?? {}) as Partial<HvmError>;
  if (typeof code === "string" && typeof message === "string" && "detail" in (error as object)) {
    return { code, message, detail: detail ?? null };
  }
  return {
    code: "pane-failed",
    message:
      "Something went wrong in the pane that we did not foresee. Your workbook was not changed by it. Try again.",
    detail: `${name ?? "Error"}: ${message ?? String(error)}`,
  };
}

/** A failed inspection with what it saw all the same; null for any other error. */
export function doubtOf(error: unknown): Doubt | null {
  const { sheets, preview } = (error ?? {}) as Partial<Doubt>;
  return Array.isArray(sheets) && Array.isArray(preview) ? { trouble: troubleOf(error), sheets, preview } : null;
}

export function wasStopped(error: unknown): boolean {
  return (error as Partial<HvmError> | null)?.code === STOPPED;
}

/** What to say after a cancel: the error begins with why it stopped, which the user knows, and goes on with what it left. */
export function cancelledWords(error: unknown): string {
  const { message } = troubleOf(error);
  const rest = /^[^.]*\.\s*(.*)$/s.exec(message)?.[1] ?? "";
  return `Cancelled. ${rest || "Nothing was written."}`;
}

/** What a user may copy into a report. No answer, and no name of a firm or person, is in it unless Excel put it there. */
export function reportOf({ code, message, detail }: Trouble, version: string): string {
  return [`HVM for Excel ${version}`, `Code: ${code}`, message, ...(detail ? [`Excel said: ${detail}`] : [])].join(
    "\n",
  );
}

/** The sheets by their names, for a sentence. */
export function sheetWords(names: readonly string[]): string {
  return list(
    names.map((name) => `“${name}”`),
    4,
  );
}

import type { HvmError } from "../../excel";
import { OWN_ERRORS } from "../../excel/errors/own";
import type { Doubt, Trouble } from "./pane-state";

/** Whatever was thrown, in words for the user; told by its shape, as errors may come from another bundle. */
export function troubleOf(error: unknown): Trouble {
  const { name, code, message, detail } = (error ?? {}) as Partial<HvmError>;
  if (typeof code === "string" && typeof message === "string" && "detail" in (error as object)) {
    return { code, message, detail: detail ?? null };
  }
  return {
    code: "pane-failed",
    message: OWN_ERRORS["pane-failed"].says(),
    detail: `${name ?? "Error"}: ${message ?? String(error)}`,
  };
}

/** A failed inspection with what it saw all the same; null for any other error. */
export function doubtOf(error: unknown): Doubt | null {
  const {
    sheets,
    preview,
    unknown = [],
    unnamed = null,
    progress = null,
    likely = null,
  } = (error ?? {}) as Partial<Doubt>;
  return Array.isArray(sheets) && Array.isArray(preview)
    ? { trouble: troubleOf(error), sheets, preview, unknown, unnamed, progress, likely }
    : null;
}

export function wasStopped(error: unknown): boolean {
  return (error as Partial<HvmError> | null)?.code === "stopped";
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

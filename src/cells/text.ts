/** A name as it is shown: Unicode NFC, white space (also no-break) run together and trimmed. */
export function shownName(value: unknown): string {
  return String(value).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A name as it is compared: as shown, in lower case. */
export function foldedName(value: unknown): string {
  return shownName(value).toLowerCase();
}

/** A statement as it is compared: letters and digits only, in lower case. Nothing fuzzier. */
export function foldedStatement(value: unknown): string {
  return foldedName(value).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A cell's value as a message quotes it: short, and with invisible characters made visible. */
export function quoted(value: unknown): string {
  const text =
    typeof value === "string" ? value : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return visible.length > 60 ? `“${visible.slice(0, 59)}…”` : `“${visible}”`;
}

/** Is the cell empty, or does it hold spaces only? */
export function isBlank(value: unknown): boolean {
  return value === "" || value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Does the cell hold one of Excel's error values (or the same text, which no answer or name is either)? */
export function isErrorValue(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/i.test(
      value.trim(),
    )
  );
}

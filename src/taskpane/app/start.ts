/** Whether the pane has Excel to talk to. */
export type Readiness =
  /** Excel answers. */
  | "excel"
  /** Office.js is there, but no Excel: an ordinary browser. */
  | "elsewhere"
  /** Office.js has not said anything for a while; it may yet. */
  | "silent"
  /** Office.js could not be loaded. */
  | "unloaded";

/** Seconds after which a reader of "Loading…" should be told something. */
const PATIENCE = 15;

/**
 * Tells how it stands with Office: "silent" after a while without a word, and later, if at all, the rest.
 *
 * @param office the global `Office`; undefined where its script could not be loaded
 */
export function whenReady(
  office: Pick<typeof Office, "onReady"> | undefined,
  tell: (readiness: Readiness) => void,
  wait: (seconds: number, call: () => void) => () => void = later,
): void {
  if (office === undefined) return tell("unloaded");
  const callOff = wait(PATIENCE, () => tell("silent"));
  void office.onReady().then(({ host }) => {
    callOff();
    tell(String(host) === "Excel" ? "excel" : "elsewhere");
  });
}

function later(seconds: number, call: () => void): () => void {
  const timer = setTimeout(call, 1000 * seconds);
  return () => clearTimeout(timer);
}

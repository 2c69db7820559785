/**
 * One way in which the workbench is not Excel. Declared where the code is that makes it so, listed in host/differences.ts or
 * page/differences.ts, and shown in docs/differences.md and by the page's button "This is not Excel".
 */
export interface Difference {
  /** What Excel does. */
  readonly excel: string;
  /** What happens here: a sentence that stands alone. */
  readonly here: string;
  readonly why: string;
  /** What it is known from that Excel does so; null where it is only known from use. */
  readonly source: string | null;
  /** The test that shows it, "file: title"; null where none does. */
  readonly test: string | null;
}

/** Differences in one matter. */
export interface Differences {
  readonly title: string;
  readonly entries: readonly Difference[];
}

import type { HvmOptions } from "../../methods/hvm";
import type { Choices, ReadRequest, RunOptions } from "../../excel";
import type { FirstVerbs } from "./verbs";

/** What to read, of what was chosen. */
export function readingOf({ sheets, range, compare, columns, words, scale, leaveOut }: Choices): ReadRequest {
  return { sheets, range, compare, columns, words, scale, leaveOut };
}

/** How to assess what was read, of what was chosen: every option of the method, whichever there are. */
export function assessingOf({
  sheets,
  range,
  compare,
  columns,
  words,
  scale,
  leaveOut,
  results,
  further,
  ...options
}: Choices): HvmOptions {
  return options;
}

/** All that an analysis is asked, of what was chosen. */
export function analysisOf(choices: Choices) {
  const { results, further } = choices;
  return { ...readingOf(choices), assess: assessingOf(choices), results, ...(further ? { further } : {}) };
}

/** Whether what is read changes by these choices: they are kept as soon as they are made, the others with the results. */
export function changeReading(choices: Partial<Choices>, all: Choices): boolean {
  return Object.keys(readingOf(all)).some((name) => name in choices);
}

/** The choices with which the standing results were made, as far as they are kept in the workbook. */
export class KeptChoices {
  private known = false;

  constructor(
    private readonly verbs: Pick<FirstVerbs, "loadChoices" | "saveChoices">,
    public current: Choices,
  ) {}

  /** Those that were made for this workbook; null from the second time on. */
  async load(options: RunOptions): Promise<Choices | null> {
    if (this.known) return null;
    this.current = await this.verbs.loadChoices(options);
    this.known = true;
    return this.current;
  }

  async keep(choices: Choices): Promise<void> {
    this.current = choices;
    await this.verbs.saveChoices(choices);
  }
}

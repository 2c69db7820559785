import type { Choices, RunOptions } from "../../excel";
import type { FirstVerbs } from "./verbs";

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

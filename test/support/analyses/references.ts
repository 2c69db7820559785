import { readFileSync } from "node:fs";

/** One of the published numbers that analyses are checked by. */
interface Published {
  readonly id: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
}

interface References {
  readonly sample: {
    readonly firms: readonly { readonly firm: string; readonly further: Readonly<Record<string, unknown>> }[];
    readonly further: Readonly<Record<string, unknown>>;
  };
  readonly validation: readonly Published[];
}

/** The reference numbers of the further analyses, made by independent programs; its `about` says how. */
export const REFERENCES = JSON.parse(
  readFileSync(new URL("../../data/analyses-references.json", import.meta.url), "utf8"),
) as References;

export function published(id: string): Published {
  return REFERENCES.validation.find((each) => each.id === id)!;
}

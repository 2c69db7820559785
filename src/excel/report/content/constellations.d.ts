import { type Section } from "./elements";
import type { Reported } from "./facts";
/** The firm's service relationships, and what remains of the nine for each; nothing where none is coded. */
export declare function constellationsOf(firm: string, { constellations }: Reported): Section[];

import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";

/** Where excelize's code is. What `#excelize` means in Node; in the browser it is ../../page/sheet/wasm.ts. */
export const wasm = createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz");

// A process saves once or twice: that excelize is compiled anew for speed while it runs takes more than it gives (of a sample's
// analysis in the terminal half of the processor time, of one with 10,000 respondents a fifth).
for (const flag of ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"]) setFlagsFromString(flag);

import { createRequire } from "node:module";

/** Where excelize's code is. What `#excelize` means in Node; in the browser it is ../../page/sheet/wasm.ts. */
export const wasm = createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz");

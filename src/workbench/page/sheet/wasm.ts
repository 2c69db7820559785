/** Where the page finds excelize's code. What `#excelize` means in the browser; in Node it is ../../file/package/wasm.ts. */
export const wasm = "/excelize.wasm.gz";

/** The namespace that manifest.xml gives to the add-in's custom functions. */
export const NAMESPACE = "HVM";

const CALL = new RegExp(String.raw`\b${NAMESPACE}\.\w`, "i");

/** Whether a formula calls one of them. */
export function callsFunctions(formula: string): boolean {
  return CALL.test(formula);
}

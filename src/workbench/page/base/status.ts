import { byId } from "./dom";

/** Says something in the bar above the sheet. */
export function say(text: string): void {
  byId("status").textContent = text;
}

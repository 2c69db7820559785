import { isMarkedAs, markAs } from "./mark";

const PAGE_NAME = "HVM_Page";

/** Marks a sheet that the add-in makes as a page to be looked at or printed: whatever stands on it, it holds no answers. Sends nothing. */
export function markAsPage(worksheet: Excel.Worksheet): void {
  markAs(worksheet, PAGE_NAME);
}

/** Whether a sheet bears that mark. */
export const isMarkedAsPage = isMarkedAs(PAGE_NAME);

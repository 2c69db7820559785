import { parseCell } from "../../src/cells/a1";
import type { EmbeddedHost } from "../../src/workbench/host";
import type { CellDraft, SheetDraft } from "./case";
import { openHost } from "./open";
import { workbookOf } from "./workbook";

export { openHost as openState } from "./open";

/** What the reports say of their making. */
export const MADE = { version: "1.2.3", now: new Date("2026-11-22T12:00:00Z") };

export const ITEMS = Array.from({ length: 33 }, (_, i) => `Q${i + 1}`);

/** A respondent's answers, fixed, and different for each `seed`. */
export function answers(seed: number): number[] {
  return ITEMS.map((_, i) => ((seed * 31 + i * 17 + ((seed * i) % 13)) % 5) + 1);
}

/** Two firms, Acme with two respondents and Bolt with one; cell C2 holds Acme's first answer. */
export const STUDY: SheetDraft = {
  name: "Answers",
  rows: [
    ["Firm", "Respondent", ...ITEMS],
    ["Acme", "Ann", ...answers(1)],
    ["Acme", "Ben", ...answers(2)],
    ["Bolt", "Cy", ...answers(3)],
  ],
};

export function openSheets(...sheets: SheetDraft[]): Promise<EmbeddedHost> {
  return openHost(workbookOf(sheets));
}

/** The same sheet with other cells: { C2: 7 }. */
export function withCells(sheet: SheetDraft, changes: Readonly<Record<string, CellDraft>>): SheetDraft {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(changes)) {
    const { row, column } = parseCell(address)!;
    rows[row]![column] = value;
  }
  return { ...sheet, rows };
}

/** Lets the messages and events that are under way come to an end. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await Excel.run((context) => context.sync());
}

/** What a promise is rejected with; an error if it is fulfilled. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  return promise.then(
    () => {
      throw new Error("It was not refused.");
    },
    (error: unknown) => error as { code: string; message: string },
  );
}

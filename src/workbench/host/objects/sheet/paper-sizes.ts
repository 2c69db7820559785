/** The sizes of paper as Office.js names them, in the order of the numbers that files have for them: "Letter" is 1. */
const SIZES = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

/** Where nothing was chosen, Excel has its printer's: here that of an American one. */
export function paperNamed(number: number | null): string {
  return SIZES[(number ?? 1) - 1] ?? SIZES[0]!;
}

/** The number of a size; null for a word that is none. */
export function paperNumber(name: string): number | null {
  return SIZES.includes(name) ? SIZES.indexOf(name) + 1 : null;
}

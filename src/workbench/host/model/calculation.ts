/** When formulas are computed, as Office.js's `application` lets an add-in say. */
export class Calculation {
  /** "Automatic", or anything else: only when asked. */
  mode = "Automatic";
  /** Excel.Application.suspendApiCalculationUntilNextSync: nothing is computed before the request has ended. */
  suspended = false;
  /** Excel.Application.calculate, which computes in manual mode too. */
  asked = false;

  /** `now` makes all formulas up to date. */
  constructor(readonly now: () => Promise<void>) {}

  /** Makes formulas up to date, unless calculation is manual or suspended. */
  async ifDue(): Promise<void> {
    const isDue = this.mode === "Automatic" && !this.suspended;
    if (!isDue && !this.asked) return;
    this.asked = false;
    await this.now();
  }

  /** The end of a request is what Office.js calls a sync. */
  async endRequest(): Promise<void> {
    this.suspended = false;
    await this.ifDue();
  }
}

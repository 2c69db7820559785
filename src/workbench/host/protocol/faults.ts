import type { ErrorCode } from "./errors";

/** What can go wrong between an add-in and Excel; what the client makes of each is in the tests. */
export type Fault =
  /** No answer ever comes. */
  | { readonly kind: "silent" }
  /** The answer comes only when `host.release()` is called. */
  | { readonly kind: "held" }
  /** The answer comes twice. */
  | { readonly kind: "doubled" }
  /** An answer comes that belongs to no request. */
  | { readonly kind: "wrongId" }
  /** The transport fails with a status such as 500, 504, 429, 408. */
  | { readonly kind: "http"; readonly status: number }
  /** One action (counted from 0; the last unless given) is refused; actions before it are done, those after are not. */
  | { readonly kind: "error"; readonly code: ErrorCode; readonly action?: number }
  /** The answer breaks off in the middle. */
  | { readonly kind: "truncated" }
  /** Success without results. */
  | { readonly kind: "emptyResults" }
  /** `values` is null, as for a range of more than 5 million cells. */
  | { readonly kind: "nullValues" }
  /** The bridge throws instead of taking the message. */
  | { readonly kind: "throws" };

/** "applied": the host does what the message asks for, although the answer says otherwise. */
export type Applied = "applied" | "notApplied";

export interface Injection {
  readonly fault: Fault;
  readonly applied: Applied;
  /** Which message, counted from 1 from now on. */
  readonly message: number;
  /** Every later message meets the same fault. */
  readonly persistent: boolean;
}

/** The faults that await their message, and what others do between messages. */
export class Faults {
  private injections: (Injection & { due: number })[] = [];
  private acts: { readonly due: number; readonly act: () => void }[] = [];
  private count = 0;

  inject(
    fault: Fault,
    { message = 1, applied = "notApplied", persistent = false }: Partial<Omit<Injection, "fault">> = {},
  ): void {
    this.injections.push({ fault, applied, message, persistent, due: this.count + message });
  }

  /** Lets somebody else, a co-author or the user, act just before the n-th message from now is served. */
  meanwhile(act: () => void, message = 1): void {
    this.acts.push({ due: this.count + message, act });
  }

  clear(): void {
    this.injections = [];
    this.acts = [];
  }

  /** What others do before the message that has just arrived. */
  actsDue(): (() => void)[] {
    return this.acts.filter(({ due }) => due === this.count).map(({ act }) => act);
  }

  /** Called once for each message that arrives. */
  next(): Injection | undefined {
    this.count++;
    return this.injections.find(({ due, persistent }) => (persistent ? this.count >= due : this.count === due));
  }
}

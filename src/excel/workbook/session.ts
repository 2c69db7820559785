import type { HvmError } from "../errors";
import { failed } from "../errors/hosting";
import type { AddedSheets } from "./added-sheets";
import { explained } from "./host-errors";
import { systemClock, Watchdog, type Clock, type Silence } from "./watchdog";

export interface RunOptions {
  /** The sheets that a larger run adds, which takes away too, if it fails later, what this one adds. */
  readonly added?: AddedSheets;
  /** Told every ten seconds while Excel owes an answer. Show it; offer to stop once it says `mayStop`. */
  readonly onSilence?: (silence: Silence) => void;
  /** Stops waiting. What Excel answers later is ignored, and nothing more is sent. */
  readonly signal?: AbortSignal;
  /** For tests. */
  readonly clock?: Clock;
}

/**
 * The one place that calls Excel.run.
 *
 * Adds what Excel.run lacks: it waits while a cell is being edited instead of failing; it says when Excel stays silent,
 * which Excel.run would wait out for ever; it can be stopped; and its errors are ours, with a code and plain words.
 *
 * A batch has to send everything itself: the run's outcome is the batch's own, not that of the clean-up that Excel.run
 * sends afterwards, whose failure would not undo anything.
 *
 * @param previous a context of an earlier run, where the batch needs the same again: to remove an event's handler
 * @throws {HvmError} always of this class, whatever went wrong
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { onSilence, signal, clock = systemClock }: RunOptions = {},
  previous?: Excel.RequestContext,
): Promise<T> {
  const watchdog = new Watchdog(clock, onSilence ?? (() => undefined), isCellEdited);
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(stoppedError());
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
  });
  stopped.catch(() => undefined);
  const outcome = new Promise<T>((resolve, reject) => {
    const guarded = async (context: Excel.RequestContext) => {
      watchSyncs(context, watchdog, signal);
      resolve(await batch(context));
    };
    // Once the batch has ended the outcome stands: a later rejection, by the clean-up, changes nothing.
    const how = { delayForCellEdit: true, ...(previous ? { previousObjects: previous } : {}) };
    if (!signal?.aborted) Excel.run(how, guarded).catch(reject);
  });
  try {
    return await Promise.race([outcome, stopped]);
  } catch (error) {
    throw explained(error);
  } finally {
    watchdog.end();
  }
}

/** The contexts' own way of sending, before it was watched: a context may serve several runs, one after the other. */
const senders = new WeakMap<Excel.RequestContext, () => Promise<unknown>>();

/** Has the watchdog time each message, and lets no message leave once the run is stopped. */
function watchSyncs(context: Excel.RequestContext, watchdog: Watchdog, signal?: AbortSignal): void {
  const send = senders.get(context) ?? context.sync.bind(context);
  senders.set(context, send);
  context.sync = async <P>(value?: P): Promise<P> => {
    if (signal?.aborted) throw stoppedError();
    const answered = watchdog.waiting();
    try {
      await send();
    } finally {
      answered();
    }
    return value as P;
  };
}

/**
 * Lets whoever waits show what it was told, and the user stop or scroll, before something that takes long begins.
 *
 * @throws {HvmError} if the run was stopped
 */
export async function breathe({ signal }: RunOptions = {}): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw stoppedError();
}

/** Others wait no longer than this for work that offers rests: a frame of a screen. */
const REST_EVERY = 12;

/**
 * For work that offers rests more often than they are needed: breathes when the last rest is long enough ago. A rest itself may
 * take 4 ms, as browsers do with timers.
 *
 * @param onRest told, before each rest, what the work says of itself
 */
export function breatheWhenDue<Told>(
  options: RunOptions,
  onRest?: (told: Told) => void,
): (told: Told) => Promise<void> {
  let rested = performance.now();
  return async (told) => {
    if (performance.now() - rested < REST_EVERY) return;
    onRest?.(told);
    await breathe(options);
    rested = performance.now();
  };
}

function stoppedError(): HvmError {
  return failed("stopped", { leaving: "nothing" });
}

/** Whether Excel refuses an ordinary request because a cell is being edited. Never settles if Excel is silent. */
async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getCount();
      await context.sync();
    });
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === "InvalidOperationInCellEditMode";
  }
}

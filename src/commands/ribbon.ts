import { HvmError } from "../excel/errors/hvm-error";
import { OWN_ERRORS } from "../excel/errors/own";
import type { RunOptions } from "../excel/workbook/session";
import { announce, type Task } from "./announcements";
import { showDialog } from "./dialog";
import { isPaneOpen, openPane } from "./pane";
import { excel, TASKS } from "./tasks";

/** One job at a time: a second click would rewrite sheets that the first is still writing. */
let busy = false;

/**
 * What Excel calls when a button of the ribbon is pressed. It does the task and says what came of it, whether the pane is
 * open or not, and tells Excel in any case that it is done; without that the button would stay dead.
 *
 * - The pane always learns of it, and shows it if it is open.
 * - If it is closed, success brings the summary to the front: the one case in which the active sheet changes.
 * - If it is closed, a failure opens it; where Excel does not allow that, a small window of Excel's shows the message.
 *   Nothing is written to the workbook.
 */
export async function press(task: Task, event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  if (busy) return event.completed();
  busy = true;
  try {
    await perform(task);
  } finally {
    busy = false;
    event.completed();
  }
}

async function perform(task: Task): Promise<void> {
  announce({ state: "begun", task });
  try {
    const { sheet, ...done } = await TASKS[task](patience(task));
    announce({ state: "done", task, ...done });
    if (sheet !== null && !isPaneOpen()) await show(sheet);
  } catch (thrown) {
    const error = asHvmError(thrown);
    announce({ state: "failed", task, error });
    if (!isPaneOpen() && !(await openPane())) await showDialog(error.message);
  }
}

/** While Excel does not answer the pane says so, and later offers to stop. */
function patience(task: Task): RunOptions {
  const stopped = new AbortController();
  let asked = false;
  return {
    signal: stopped.signal,
    onSilence({ message, mayStop }) {
      announce({ state: "waiting", task, text: message, stop: mayStop ? () => stopped.abort() : null });
      if (!asked && !isPaneOpen()) void openPane();
      asked = true;
    },
  };
}

async function show(sheet: string): Promise<void> {
  const { goTo } = await excel();
  try {
    await goTo(sheet, null);
  } catch (thrown) {
    throw asHvmError(thrown).saying(
      (message) => `The results are on the sheet "${sheet}", which could not be shown. ${message}`,
    );
  }
}

/** The Excel layer throws nothing else; what is left is our own code that did not load, or a mistake in it. */
function asHvmError(thrown: unknown): HvmError {
  if (thrown instanceof HvmError) return thrown;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new HvmError("add-in-failed", OWN_ERRORS["add-in-failed"].says(), detail);
}

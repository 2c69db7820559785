import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failed, HvmError } from "../../../src/excel/errors";
import { run, type RunOptions } from "../../../src/excel/workbook/session";
import type { Silence } from "../../../src/excel/workbook/watchdog";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import { ManualClock } from "../../support/clock";
import { open, valueAt } from "../../support/workbooks";

let host: EmbeddedHost;
let clock: ManualClock;
let said: Silence[];
let options: RunOptions;

beforeEach(async () => {
  host = await open();
  clock = new ManualClock();
  said = [];
  options = { clock, onSilence: (silence) => said.push(silence) };
});

afterEach(() => host.close());

/** Writes into A1 and A2 in a request each. */
const write = (more: RunOptions = {}) =>
  run(
    async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["first"]];
      await context.sync();
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
      return "done";
    },
    { ...options, ...more },
  );

async function rest(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await host.state();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function cells() {
  const sheet = (await host.state()).sheets[0]!;
  return [valueAt(sheet, 0, 0), valueAt(sheet, 1, 0)];
}

function failure(promise: Promise<unknown>): Promise<HvmError> {
  return promise.then(
    () => {
      throw new Error("It did not fail.");
    },
    (error: unknown) => error as HvmError,
  );
}

test("gives the batch's result, and leaves no timer behind", async () => {
  await expect(write()).resolves.toBe("done");
  await rest();
  expect([await cells(), said, clock.pending]).toEqual([["first", "second"], [], 0]);
});

describe("silence", () => {
  test("is said after 10 seconds, and every 10 after that; from 30 on it may be stopped", async () => {
    host.faults.inject({ kind: "silent" }, { persistent: true });
    void failure(write());
    await rest();
    clock.advance(9.9);
    expect(said).toEqual([]);
    for (let tick = 0; tick < 4; tick++) {
      clock.advance(tick === 0 ? 0.1 : 10);
      await rest();
    }
    expect(said.map(({ seconds, mayStop, editing }) => [seconds, mayStop, editing])).toEqual([
      [10, false, false],
      [20, false, false],
      [30, true, false],
      [40, true, false],
    ]);
    expect(said[0]!.message).toMatch(/not answered for 10 seconds/);
    expect(said[2]!.message).toMatch(/stop/);
  });

  test("is counted for each message anew", async () => {
    host.faults.inject({ kind: "silent" }, { message: 2, persistent: true });
    void failure(write());
    await rest();
    clock.advance(10);
    expect(said.map(({ seconds }) => seconds)).toEqual([10]);
  });

  test("ends when the user stops; a message that was answered late changes nothing, and no other leaves", async () => {
    host.faults.inject({ kind: "held" }, { message: 1, applied: "applied" });
    const stop = new AbortController();
    const error = failure(write({ signal: stop.signal }));
    await rest();
    stop.abort();
    expect(await error).toMatchObject({ name: "HvmError", code: "stopped" });
    const { messages } = host.traffic;
    host.release();
    await rest();
    expect(await cells()).toEqual(["first", null]);
    expect(host.traffic.messages - messages).toBeLessThanOrEqual(1);
    expect(clock.pending).toBe(0);
  });

  test("a run whose signal was given before sends nothing", async () => {
    expect(await failure(write({ signal: AbortSignal.abort() }))).toMatchObject({ code: "stopped" });
    await rest();
    expect(host.traffic.messages).toBe(0);
  });
});

describe("a cell that is being edited", () => {
  test("is waited for, explained, and never offered to be stopped", async () => {
    host.startCellEdit();
    const done = write();
    for (let tick = 0; tick < 6; tick++) {
      await rest();
      clock.advance(10);
      await rest();
    }
    const later = said.slice(1);
    expect(later.length).toBeGreaterThan(3);
    expect(later.every(({ editing, mayStop }) => editing && !mayStop)).toBe(true);
    expect(later[0]!.message).toMatch(/Press Enter to keep or Esc/);
    host.endCellEdit();
    await expect(done).resolves.toBe("done");
    expect(await cells()).toEqual(["first", "second"]);
  });
});

describe("errors", () => {
  const rows: [fault: Fault, code: string, detail: RegExp][] = [
    [{ kind: "http", status: 500 }, "connection-lost", /ConnectionFailure/],
    [{ kind: "http", status: 504 }, "connection-lost", /ConnectionFailure/],
    [{ kind: "http", status: 429 }, "excel-busy", /ActivityLimitReached/],
    [{ kind: "http", status: 408 }, "session-ended", /InvalidOrTimedOutSession/],
    [{ kind: "error", code: "AccessDenied" }, "access-denied", /AccessDenied/],
    [{ kind: "error", code: "ItemNotFound" }, "item-not-found", /ItemNotFound/],
    [{ kind: "error", code: "InvalidOperationInCellEditMode" }, "cell-edit", /InvalidOperationInCellEditMode/],
    [{ kind: "error", code: "RequestPayloadSizeLimitExceeded" }, "too-large", /RequestPayload/],
    [{ kind: "truncated" }, "damaged-answer", /SyntaxError/],
    [{ kind: "throws" }, "excel-failed", /bridge/],
  ];

  test.each(rows)("%j is told as %s, in our words, the host's kept apart", async (fault, code, detail) => {
    host.faults.inject(fault);
    const error = await failure(write());
    expect(error).toBeInstanceOf(HvmError);
    expect(error.code).toBe(code);
    expect(error.detail).toMatch(detail);
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    expect(error.message).not.toMatch(detail);
  });

  test("a request that was answered with nothing is told once its result is read", async () => {
    host.faults.inject({ kind: "emptyResults" });
    const read = run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      return range.values;
    }, options);
    expect(await failure(read)).toMatchObject({ code: "no-confirmation" });
  });

  test("a part of ours that cannot be fetched is not put down to Excel", async () => {
    const unfetched = Object.assign(new Error("Loading chunk 224 failed."), { name: "ChunkLoadError" });
    const error = await failure(run(() => Promise.reject(unfetched), options));
    expect(error).toMatchObject({ code: "add-in-failed", detail: "ChunkLoadError: Loading chunk 224 failed." });
  });

  test("errors of ours pass as they are; what the batch had asked for before is not sent", async () => {
    const ours = failed("no-results");
    const failing = run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["unsent"]];
      throw ours;
    }, options);
    expect(await failure(failing)).toBe(ours);
    await rest();
    expect(await cells()).toEqual([null, null]);
  });

  test("a clean-up that fails after everything was written does not undo the success", async () => {
    host.faults.inject({ kind: "throws" }, { message: 3 });
    await expect(write()).resolves.toBe("done");
    await rest();
  });
});

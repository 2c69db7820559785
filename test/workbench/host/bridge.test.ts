import { describe, expect, test, vi } from "vitest";
import { connect } from "../../../src/workbench/host/protocol/client";
import type { EmbeddedHost, Fault } from "../../../src/workbench/host";
import { onSheet, openHost, rejection } from "../../support/open";

/** Writes A1 in one request of its own. */
const write = (value: unknown = "written") =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[value]];
    await context.sync();
  });

async function a1(host: EmbeddedHost): Promise<unknown> {
  return (await host.state()).sheets[0]!.cells.get(0)?.value ?? null;
}

/** "pending" if nothing has come once everything that is under way has come to rest. */
async function outcome(promise: Promise<unknown>, host: EmbeddedHost): Promise<string> {
  let result = "pending";
  promise.then(
    () => (result = "resolved"),
    (error: { code?: string; name: string }) => (result = error.code ?? error.name),
  );
  await host.state();
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  return result;
}

// The rows of measurements.md, "What the client does when the host misbehaves".
const rows: [fault: Fault, result: string][] = [
  [{ kind: "silent" }, "pending"],
  [{ kind: "wrongId" }, "pending"],
  [{ kind: "http", status: 500 }, "ConnectionFailure"],
  [{ kind: "http", status: 504 }, "ConnectionFailure"],
  [{ kind: "http", status: 429 }, "ActivityLimitReached"],
  [{ kind: "http", status: 408 }, "InvalidOrTimedOutSession"],
  [{ kind: "error", code: "AccessDenied" }, "AccessDenied"],
  [{ kind: "error", code: "ItemNotFound" }, "ItemNotFound"],
  [{ kind: "error", code: "InvalidOperationInCellEditMode" }, "InvalidOperationInCellEditMode"],
  [{ kind: "truncated" }, "SyntaxError"],
  [{ kind: "emptyResults" }, "resolved"],
  [{ kind: "throws" }, "Error"],
];

describe("faults", () => {
  for (const [fault, result] of rows) {
    for (const applied of ["applied", "notApplied"] as const) {
      test(`${JSON.stringify(fault)}, ${applied}: ${result}`, async () => {
        const host = await openHost();
        host.faults.inject(fault, { message: 1, applied });
        expect(await outcome(write(), host)).toBe(result);
        // An error refuses the last action, here the write itself, in either case.
        expect(await a1(host)).toBe(applied === "applied" && fault.kind !== "error" ? "written" : null);
      });
    }
  }

  test.each([
    ["applied", "one"],
    ["notApplied", null],
  ] as const)("an error on the last action, those before it %s", async (applied, expected) => {
    const host = await openHost();
    host.faults.inject({ kind: "error", code: "AccessDenied" }, { applied });
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["one"]];
      sheet.getRange("B1").values = [["two"]];
      await context.sync();
    });
    const error = await rejection(attempt);
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "AccessDenied",
      applied === "applied" ? "Range.values" : undefined,
    ]);
    expect(await a1(host)).toBe(expected);
  });

  test("an error on an action in the middle", async () => {
    const host = await openHost();
    // 0 to 4 fetch the sheet and A1, 5 writes A1.
    host.faults.inject({ kind: "error", code: "ItemNotFound", action: 3 }, { applied: "applied" });
    expect((await rejection(write())).code).toBe("ItemNotFound");
    expect(await a1(host)).toBe(null);
  });

  test("null values resolve, and values is null", async () => {
    const host = await openHost();
    host.faults.inject({ kind: "nullValues" });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values,address");
      await context.sync();
      expect([range.values, range.address]).toEqual([null, "Sheet1!A1"]);
    });
  });

  test("a failing clean-up message is swallowed, a throwing bridge is not, though all was written", async () => {
    const host = await openHost();
    host.faults.inject({ kind: "http", status: 500 }, { message: 2 });
    await write("first");
    host.faults.inject({ kind: "throws" }, { message: 2 });
    expect(await outcome(write("second"), host)).toBe("Error");
    expect(await a1(host)).toBe("second");
  });

  test("a fault meets its message only, counted from when it was injected", async () => {
    const host = await openHost();
    await write("before");
    host.faults.inject({ kind: "http", status: 500 }, { message: 3 });
    await write("one");
    expect((await rejection(write("two"))).code).toBe("ConnectionFailure");
    await write("three");
    expect(await a1(host)).toBe("three");
  });

  test("a persistent fault stays, until it is cleared", async () => {
    const host = await openHost();
    host.faults.inject({ kind: "http", status: 500 }, { persistent: true });
    for (let run = 0; run < 3; run++) expect((await rejection(write())).code).toBe("ConnectionFailure");
    host.faults.clear();
    await write();
    expect(await a1(host)).toBe("written");
  });

  test("a held answer comes late", async () => {
    const host = await openHost();
    host.faults.inject({ kind: "held" });
    const late = write();
    expect(await outcome(late, host)).toBe("pending");
    expect(await a1(host)).toBe("written");
    host.release();
    await late;
  });

  test("a run that hangs on one host does not disturb the next", async () => {
    const first = await openHost();
    first.faults.inject({ kind: "held" }, { persistent: true });
    const hanging = onSheet(async (sheet, context) => {
      await context.sync();
      sheet.getRange("A1").values = [["late"]];
      await context.sync();
    });
    const second = await openHost();
    await write("second");
    first.faults.clear();
    first.release();
    await hanging;
    expect([await a1(first), await a1(second)]).toEqual(["late", "second"]);
  });
});

describe("cell-edit mode", () => {
  test("a request fails while the user types into a cell", async () => {
    const host = await openHost();
    host.startCellEdit();
    expect((await rejection(write())).code).toBe("InvalidOperationInCellEditMode");
    host.endCellEdit();
    await write();
    expect(await a1(host)).toBe("written");
  });

  test("a request with delayForCellEdit waits until the mode ends", async () => {
    const host = await openHost();
    host.startCellEdit();
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["waited"]];
      await context.sync();
    }).then(() => (done = true));
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(done).toBe(false);
    host.endCellEdit();
    await run;
    expect(await a1(host)).toBe("waited");
  });
});

describe("traffic", () => {
  test("one read sync and one write sync are three messages", async () => {
    const host = await openHost();
    host.traffic.keepTime();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.getRange("B1").values = range.values;
      await context.sync();
    });
    expect(host.traffic.messages).toBe(3);
    expect(host.traffic.hostMilliseconds).toBeGreaterThan(0);
  });

  test("bytes each way are those of the texts", async () => {
    const host = await openHost();
    await write("x".repeat(10_000));
    expect(host.traffic.bytesOut).toBeGreaterThan(10_000);
    expect(host.traffic.bytesOut).toBeLessThan(12_000);
    expect(host.traffic.bytesIn).toBeLessThan(2_000);
    host.traffic.reset();
    expect([host.traffic.messages, host.traffic.bytesOut, host.traffic.bytesIn]).toEqual([0, 0, 0]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect(host.traffic.bytesIn).toBeGreaterThan(10_000);
    // A letter beyond ASCII is more than one byte.
    host.traffic.reset();
    await write("ü".repeat(10_000));
    expect(host.traffic.bytesOut).toBeGreaterThan(20_000);
  });

  test("the log shows the request that left the add-in", async () => {
    const host = await openHost();
    host.traffic.keepLog();
    await write("=danger");
    const [request] = host.traffic.log!;
    const action = request!.query.Actions.find(({ Name }) => Name === "Values")!;
    expect(action.ArgumentInfo!.Arguments).toEqual([[["=danger"]]]);
  });

  test("requests over 5 MB are refused, and nothing of them is done", async () => {
    const host = await openHost();
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["written"]];
      sheet.getRange("B1:B200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      await context.sync();
    });
    expect((await rejection(attempt)).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await a1(host)).toBe(null);
  });

  test("responses over 5 MB are refused", async () => {
    await openHost();
    for (const address of ["A1:A100", "B1:B100"]) {
      await onSheet(async (sheet, context) => {
        sheet.getRange(address).values = Array.from({ length: 100 }, () => ["x".repeat(30_000)]);
        await context.sync();
      });
    }
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B100").load("values");
      await context.sync();
    });
    expect((await rejection(attempt)).code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("the client", () => {
  test("Office is ready and knows which sets the host has", async () => {
    await openHost();
    const { requirements } = Office.context;
    const known = ["1.1", "1.9", "1.10", "1.13"].map((version) => requirements.isSetSupported("ExcelApi", version));
    const unknown = ["1.14", "1.20", "2.1"].map((version) => requirements.isSetSupported("ExcelApi", version));
    expect([known, unknown]).toEqual([
      [true, true, true, true],
      [false, false, false],
    ]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
    expect((await Office.onReady()).host).toBe("Excel");
  });

  test("errors and lists are of this realm", async () => {
    await openHost();
    const error = await rejection(
      onSheet(async (sheet, context) => {
        sheet.getRange("nonsense").load("values");
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items).toBeInstanceOf(Array);
    });
  });

  test("nothing waits for a clock: all works while time stands still", async () => {
    vi.useFakeTimers();
    try {
      const host = await openHost();
      await write("=1+1");
      expect(await a1(host)).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test("connecting again goes back to an earlier host", async () => {
    const first = await openHost();
    const second = await openHost();
    connect(first);
    await write("back");
    expect([await a1(first), await a1(second)]).toEqual(["back", null]);
  });
});

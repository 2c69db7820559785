import { wasm } from "#excelize";
import { init } from "excelize-wasm";
import { FileError } from "./errors";

type Excelize = Awaited<ReturnType<typeof init>>;

/** An open workbook of excelize. */
export type Book = ReturnType<Excelize["NewFile"]>;

let loading: Promise<Excelize> | null = null;

/** excelize, started at the first save (it takes 0.4 s) and kept. */
export function engine(): Promise<Excelize> {
  loading ??= init(wasm);
  return loading;
}

/** The result of a call into excelize, which reports failures instead of throwing them. */
export function must<T extends { readonly error?: string | null }>(result: T, doing: string): T {
  if (result.error !== null && result.error !== undefined) {
    throw new FileError("cannot-save", `The workbook cannot be saved: ${doing} failed (${result.error}).`);
  }
  return result;
}

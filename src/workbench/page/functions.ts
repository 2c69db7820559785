import type { IDisposable, Injector } from "@univerjs/core";
import { IRegisterFunctionService } from "@univerjs/sheets-formula";
import type { EmbeddedHost } from "../host";

/** The namespace that the manifest gives to the add-in's functions. */
const NAMESPACE = "HVM";

/** Lets cells call the add-in's functions, by way of the bridge, as Excel's cells do. */
export function registerFunctions(injector: Injector, host: EmbeddedHost, ids: readonly string[]): IDisposable[] {
  const service = injector.get(IRegisterFunctionService);
  return ids.map((id) => {
    const name = `${NAMESPACE}.${id}`;
    const func = async (...args: unknown[]) =>
      univerValue(await Promise.race([host.callFunction(name, args.map(cellsOf)), late()]));
    return service.registerAsyncFunction({ name, func: func as never, description: `The add-in's ${name}.` });
  });
}

/** Excel gives a range as rows of values, blank cells as "". */
function cellsOf(argument: unknown): unknown {
  if (argument === null || argument === undefined) return null;
  return Array.isArray(argument) ? argument.map((row: unknown[]) => row.map((cell) => cell ?? "")) : argument;
}

/** What a cell shows whose function does not answer. */
function late(): Promise<string> {
  return new Promise((done) => setTimeout(() => done("#BUSY!"), 10_000));
}

/** Errors are texts in Univer's cells. */
function univerValue(result: unknown): unknown {
  if (Array.isArray(result)) return result.map((row: unknown[]) => row.map(univerValue));
  return typeof result === "object" && result !== null && "error" in result ? result.error : result;
}

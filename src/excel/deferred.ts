import { HvmError } from "./errors";

/**
 * A verb whose code is fetched when it is first called. Writing is a third of this layer, and nobody has to wait for it to
 * see what was found.
 *
 * @param load its code, by `import()`
 */
export function deferred<Given extends unknown[], Result>(
  load: () => Promise<(...given: Given) => Promise<Result>>,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    const verb = await load().catch((error: unknown) => {
      const message = "A part of HVM for Excel could not be fetched. Check that you are online, and try again.";
      throw new HvmError("not-loaded", message, String(error));
    });
    return verb(...given);
  };
}

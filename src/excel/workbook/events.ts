import { run, type RunOptions } from "./session";

/** Ends what was begun; resolves once Excel has confirmed it. Calling it again does nothing. */
export type Stop = () => Promise<void>;

/**
 * Adds an event's handler for as long as the caller wants it. Excel takes a handler away only with the context that it was
 * added with, which is why nobody else calls `onChanged.add` and the like.
 */
export async function listen<A>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<A>,
  options: RunOptions = {},
): Promise<Stop> {
  const handle = await run(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  }, options);
  let stopped: Promise<void> | undefined;
  return () =>
    (stopped ??= run(
      async (context) => {
        handle.remove();
        await context.sync();
      },
      // Whatever stopped its owner must not keep the handler alive.
      { ...options, signal: undefined },
      handle.context as Excel.RequestContext,
    ));
}

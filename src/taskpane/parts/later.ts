import { type ComponentType, lazy, type LazyExoticComponent } from "react";

/** A part that comes in a file of its own when it is first shown, or earlier if it is fetched. */
export type Later<P> = LazyExoticComponent<ComponentType<P>> & { fetch(): Promise<unknown> };

/**
 * React asks a promise even if it has long been kept, shows "Loading…" meanwhile, and then holds the part back for up to half
 * a second, lest the two flicker. So what has come already is handed over at once.
 */
export function later<P>(load: () => Promise<{ default: ComponentType<P> }>): Later<P> {
  let come: { default: ComponentType<P> } | undefined;
  const fetch = async () => (come = await load());
  const atOnce = { then: (take: (module: typeof come) => void) => take(come) } as ReturnType<typeof load>;
  return Object.assign(
    lazy(() => (come ? atOnce : fetch())),
    { fetch },
  );
}

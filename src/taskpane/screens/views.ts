import { type ComponentType, lazy, type LazyExoticComponent } from "react";

/** A view that comes in a file of its own when it is first shown, or earlier if it is fetched. */
type View<P> = LazyExoticComponent<ComponentType<P>> & { fetch(): Promise<unknown> };

export const QuestionnaireForm = view(() => import("./settings/QuestionnaireForm"));
export const WhatToRead = view(() => import("./settings/WhatToRead"));
export const Settings = view(() => import("./settings/Settings"));
export const Working = view(() => import("./Working"));
export const Results = view(() => import("./results/Results"));
export const Cohort = view(() => import("./results/Cohort"));
export const Why = view(() => import("./why/Why"));
export const Problems = view(() => import("./found/Problems"));

/**
 * React asks a promise even if it has long been kept, shows "Loading…" meanwhile, and then holds the view back for up to half
 * a second, lest the two flicker. So what has come already is handed over at once.
 */
function view<P>(load: () => Promise<{ default: ComponentType<P> }>): View<P> {
  let come: { default: ComponentType<P> } | undefined;
  const fetch = async () => (come = await load());
  const atOnce = { then: (take: (module: typeof come) => void) => take(come) } as ReturnType<typeof load>;
  return Object.assign(
    lazy(() => (come ? atOnce : fetch())),
    { fetch },
  );
}

import { cohortPage } from "./cohort";
import { coverPage } from "./cover";
import type { Page } from "./elements";
import type { Reported } from "./facts";
import { firmPage } from "./firm";

/** What stands on a report, page by page: the cover, all firms together, and a page a firm. Pure: nothing of Excel is in it. */
export function reportOf(reported: Reported): readonly Page[] {
  return [coverPage(reported), cohortPage(reported), ...reported.firms.map((place) => firmPage(place, reported))];
}

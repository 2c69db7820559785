import { NO_FACTS, type Study } from "../../../../methods/hvm";
import type { OpenReading } from "../../ground/open-reading";
import type { FirmsTable } from "./firms-table";

/**
 * The study with what else is known of its firms: by the sheet HVM Firms, and where that has no column of wishes, by one beside
 * the answers.
 */
export async function withFacts(study: Study, table: FirmsTable | null, reading: OpenReading): Promise<Study> {
  const firms = study.kind === "answers" ? study.answers.firms : study.firms;
  const bySheet =
    table === null ? () => NO_FACTS : new (await import("./firms-sheet")).FirmRows(table, firms, reading).read();
  const facts = firms.map((firm) => {
    const { desired, processes } = bySheet(firm);
    return { desired: desired ?? reading.wishes.of(firm), processes };
  });
  return facts.some(({ desired, processes }) => desired !== null || processes !== null) ? { ...study, facts } : study;
}

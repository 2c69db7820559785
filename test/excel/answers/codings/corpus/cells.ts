import type { CellDraft } from "../../../../support/case";
import { at, cell, type CodingCase } from "./case";

const read = (heading: string, text: CellDraft, codes: string): CodingCase => ({
  name: `${heading}: ${JSON.stringify(text)} is read`,
  sheets: cell(heading, text),
  relationships: [codes === "" ? "Acme | Repair" : `Acme | Repair | ${codes}`],
});

const noticed = (heading: string, text: string, codes: string, ...problems: string[]): CodingCase => ({
  ...read(heading, text, codes),
  name: `${heading}: ${JSON.stringify(text)} is read, and noticed`,
  problems: problems.map((code) => `${code} Codings!A2`),
});

const refusedAs = (code: string, heading: string, text: CellDraft): CodingCase => ({
  name: `${heading}: ${JSON.stringify(text)} is refused as ${code}`,
  sheets: cell(heading, text),
  relationships: ["Acme | Repair"],
  problems: [`${code} ${at(heading)}`],
});

/** What a cell holds: spelt in many ways, several codes, unknown, or no code. */
export const cells: readonly CodingCase[] = [
  read("Market orientation", "MARKET-DRIVEN", "reactive"),
  read("Market orientation", " Pro-actively ", "proactive"),
  read("Market orientation", "both reactive and proactive", "reactive; proactive"),
  read("Market orientation", "re\u00adactive\u200b", "reactive"),
  read("Service strategy", "Customer\u00a0support service provider strategy", "customer support service"),
  read(
    "Service strategy",
    "all five",
    "customer service; after-sales service; customer support service; outsourcing partner; development partner",
  ),
  read("Service strategy", "After-sales services / development", "after-sales service; development partner"),
  read(
    "Service strategy",
    "outsourcing\nafter-sales, and customer support",
    "after-sales service; customer support service; outsourcing partner",
  ),
  read("Mode of coordination", "From informal, verbal to formal agreement", "informal agreement; formal agreement"),
  read("Mode of coordination", "Merger and close, informal relationship", "informal agreement; merger; close"),
  read("Mode of coordination", "Multilevel, formal, long-term relationship", "formal agreement; long-term; multilevel"),
  read("Mode of coordination", "arms length | single level", "single-level; arm's length"),
  read(
    "Mode of coordination",
    "strategic partnership + short-term",
    "informal agreement; formal agreement; short-term",
  ),
  read("Integration", "Horizontal & vertical", "horizontal; vertical"),
  read("Integration", "[both]", "horizontal; vertical"),
  read("Integration", "vertical (downstream)", "vertical; forward"),
  read("Interfirm adaptation", "Reciprocal (to a low extent)", "reciprocal; low"),
  read("Interfirm adaptation", "limited reciprocal adaptation", "reciprocal; low"),
  read(
    "Capabilities",
    "Service process (including capacity utilization, service sales, MRO); relationship",
    "service process; relationship",
  ),
  read("Capabilities", "Relationship/network", "relationship; network"),
  read("Capabilities", "innovation, IT", "IT; incremental innovation; radical innovation"),
  read("Structure", "at the customer’s; each on its own", "customer's site; separately"),
  read("Structure", "same building, both firms", "shared site; firm and partner"),
  ...["", "?", "—", "n/k", "Don’t know", "not applicable", "TBD"].map((text) => read("Integration", text, "")),
  noticed("Integration", "backwards integration", "vertical; backward", "direction-implies-vertical"),
  noticed("Mode of coordination", "formal; acquisition", "acquisition", "acquisition-is-formal"),
  noticed(
    "Mode of coordination",
    "from formal to acquisition",
    "equity alliance; merger; acquisition",
    "acquisition-is-formal",
  ),
  noticed(
    "Mode of coordination",
    "from informal to acquisition",
    "informal agreement; equity alliance; merger; acquisition",
    "acquisition-is-formal",
  ),
  noticed("Mode of coordination", "short-term; long-term", "short-term; long-term", "codes-exclude-each-other"),
  noticed("Interfirm adaptation", "unilateral or reciprocal", "unilateral; reciprocal", "codes-exclude-each-other"),
  noticed(
    "Structure",
    "together; separately; own site; shared site",
    "own site; shared site; separately; together",
    "codes-exclude-each-other",
  ),
  refusedAs("code-not-understood", "Integration", "horizontal, vertcal"),
  refusedAs("code-not-understood", "Integration", "none"),
  refusedAs("code-not-understood", "Interfirm adaptation", "both"),
  refusedAs("code-not-understood", "Mode of coordination", "informal, so to say"),
  refusedAs("code-uncertain", "Integration", "vertical?"),
  refusedAs("code-uncertain", "Integration", "Maybe vertical"),
  refusedAs("code-uncertain", "Integration", "horizontal; presumably vertical"),
  refusedAs("code-uncertain", "Integration", "horizontal; n/a"),
  refusedAs("code-negated", "Integration", "not vertical"),
  refusedAs("code-negated", "Mode of coordination", "no contract"),
  refusedAs("code-of-another-dimension", "Integration", "reciprocal"),
  refusedAs("code-of-another-dimension", "Service strategy", "proactive; after-sales"),
  refusedAs("code-of-another-typology", "Service strategy", "Advanced services"),
  refusedAs("code-of-another-typology", "Service strategy", "after-sales; result-oriented"),
  refusedAs("code-not-text", "Market orientation", 5),
  refusedAs("code-not-text", "Market orientation", true),
  refusedAs("code-not-text", "Market orientation", "5"),
  refusedAs("code-not-text", "Market orientation", "yes"),
  refusedAs("code-not-text", "Market orientation", "2024-01-31"),
  refusedAs("code-error-value", "Market orientation", { error: "#REF!" }),
  refusedAs("code-error-value", "Market orientation", { error: "#N/A" }),
  refusedAs("constellation-not-known", "Constellation (judged)", "platform"),
  {
    name: "a judgement names one or several of the nine",
    sheets: cell("Constellation (judged)", "shared service platform; Horizontal Collaboration"),
    relationships: ["Acme | Repair |  | Shared service platform, Horizontal collaboration"],
  },
];

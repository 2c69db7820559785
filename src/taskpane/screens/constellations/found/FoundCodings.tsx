import { Field, Select } from "@fluentui/react-components";
import type { CodingSource } from "../../../../excel/answers/codings";
import { leastKnown, SIX_DIMENSIONS } from "../../../../methods/constellations";
import { commas, count } from "../../../../methods/words";
import { Disclosure } from "../../../parts/Disclosure";
import { Facts } from "../../../parts/Facts";
import { useFieldStyles } from "../../../parts/fields.styles";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";

/** What a column may be taken for that might name the firm instead: without one of codes a table might be none any more. */
const NAMING = ["firm", "service", "partners"];

/** What was recognised of codings: sheet by sheet, with the columns that were taken and left out, to confirm or to correct. */
export default function FoundCodings() {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const { sources, relationships } = state.found!.reading.codings!;
  const firms = new Set(relationships.map(({ firm }) => firm)).size;
  const least = SIX_DIMENSIONS.map((_, i) => i);
  return (
    <section className={styles.tight} aria-label="Codings">
      <h3 className={styles.subheading}>
        Codings: {count(relationships.length, "relationship")} of {count(firms, "firm")}
      </h3>
      {relationships.length === 0 && (
        <p className={styles.text}>The headings are there, and no row counts: Problems says why of each.</p>
      )}
      {sources.map((source) => (
        <Source key={source.sheet} source={source} />
      ))}
      <Field label={leastKnown.title} hint={leastKnown.hint}>
        <Select
          className={fields.narrow}
          value={String(state.choices.minKnown)}
          onChange={(_, { value }) => void pane.choose({ minKnown: Number(value) })}
        >
          {[...least, least.length].map((number) => (
            <option key={number} value={number}>
              {leastKnown.describe(number)}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

function Source({ source }: { readonly source: CodingSource }) {
  const styles = usePartStyles();
  const fields = useFieldStyles();
  const { state, pane } = usePane();
  const { sheet, range, layout, columns, leftOut } = source;
  const firm = columns.find(({ is }) => is === "firm")!.header;
  const isChosen = state.choices.columns?.some(({ role }) => role === "firm") ?? false;
  const others = (state.choices.columns ?? []).filter(({ role }) => role !== "firm");
  return (
    <div className={styles.tight}>
      <Facts
        facts={[
          ["Table", `${sheet}!${range}`],
          ["Layout", layout === "row per code" ? "one row per code" : "one row per relationship"],
          ["Columns", `${columns.length} recognised`],
          ["Left out", leftOut.length === 0 ? "none" : commas(leftOut.map(({ header, cell }) => header || cell))],
        ]}
      />
      <Disclosure title={`Columns of ${sheet}`}>
        {() => <Facts facts={columns.map(({ header, cell, is }) => [`${header} (${cell})`, is] as const)} />}
      </Disclosure>
      <Field label={`The firm of ${sheet} stands under`}>
        <Select
          className={fields.narrow}
          value={firm}
          onChange={(_, { value }) => void pane.choose({ columns: [...others, { header: value, role: "firm" }] })}
        >
          {[...columns.filter(({ is }) => NAMING.includes(is)), ...leftOut].map(({ cell, header }) => (
            <option key={cell} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
      {isChosen && (
        <div>
          <button type="button" className={styles.link} onClick={() => void pane.choose({ columns: others })}>
            As recognised
          </button>
        </div>
      )}
    </div>
  );
}

import { count } from "../../../methods/words";
import { Button, Input, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { usePane } from "../../state/context";
import { listed, shownOf, type SortBy, SORTS } from "../../words/firm-list";
import { usePartStyles } from "../../parts/parts.styles";
import { FirmCard } from "./FirmCard";
import { useFirmCardStyles } from "./FirmCards.styles";

const AT_A_TIME = 20;

/** A card a firm, to search and to sort. */
export function FirmCards() {
  const styles = usePartStyles();
  const own = useFirmCardStyles();
  const { state } = usePane();
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<SortBy>("study");
  const [most, setMost] = useState(AT_A_TIME);
  const wanted = useDeferredValue(search);
  const firms = state.results!.cohort.firms;
  const matching = useMemo(() => listed(firms, wanted, sort), [firms, wanted, sort]);
  return (
    <>
      <div className={own.controls}>
        <Input
          type="search"
          aria-label="Find firms by name or class"
          placeholder="Find"
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
            setMost(AT_A_TIME);
          }}
          style={{ minWidth: 0 }}
        />
        <Select aria-label="Order of the firms" value={sort} onChange={(_, { value }) => setSort(value as SortBy)}>
          {(Object.keys(SORTS) as SortBy[]).map((name) => (
            <option key={name} value={name}>
              {SORTS[name]}
            </option>
          ))}
        </Select>
      </div>
      {wanted !== "" && <p className={styles.quiet}>{count(matching.length, "firm fits", "firms fit")}</p>}
      <ul className={styles.list} style={{ display: "flex", flexDirection: "column", gap: 8 }}>
        {shownOf(matching, most, state.firm).map((firm) => (
          <li key={firm.firm}>
            <FirmCard assessment={firm} open={firm.firm === state.firm} />
          </li>
        ))}
      </ul>
      {matching.length > most && (
        <div>
          <Button onClick={() => setMost(most + AT_A_TIME)}>Show more ({matching.length - most} left)</Button>
        </div>
      )}
    </>
  );
}

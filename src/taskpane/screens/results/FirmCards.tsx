import { Select } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { count } from "../../../methods/words";
import type { Assessment } from "../../../methods/hvm";
import { surenessByFirm } from "../../../methods/hvm/analyses/robustness/sureness";
import { usePane } from "../../state/context";
import { listed, shownOf, type SortBy, SORTS } from "../../words/firm-list";
import { Findable } from "../../parts/Findable";
import { FirmCard } from "./FirmCard";
import { useFirmCardStyles } from "./FirmCards.styles";

/** A card a firm, to search and to sort. */
export function FirmCards() {
  const own = useFirmCardStyles();
  const { state } = usePane();
  const [sort, setSort] = useState<SortBy>("study");
  const { cohort, further } = state.results!;
  const sureness = useMemo(() => surenessByFirm(cohort.firms, further?.robustness), [cohort, further]);
  const find = useCallback(
    (firms: readonly Assessment[], search: string) => listed(firms, search, sort, sureness),
    [sort, sureness],
  );
  return (
    <Findable
      items={cohort.firms}
      find={find}
      label="Find firms by name or class"
      placeholder="Find"
      atATime={20}
      shown={(found, most) => shownOf(found, most, state.firm)}
      said={({ length }) => count(length, "firm fits", "firms fit")}
      beside={
        <Select aria-label="Order of the firms" value={sort} onChange={(_, { value }) => setSort(value as SortBy)}>
          {(Object.keys(SORTS) as SortBy[]).map((name) => (
            <option key={name} value={name}>
              {SORTS[name]}
            </option>
          ))}
        </Select>
      }
    >
      {(firms) => (
        <ul className={own.cards}>
          {firms.map((firm) => (
            <li key={firm.firm}>
              <FirmCard assessment={firm} sure={sureness.get(firm.firm)} open={firm.firm === state.firm} />
            </li>
          ))}
        </ul>
      )}
    </Findable>
  );
}

import { Checkbox, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../state/context";
import { Disclosure } from "../../parts/Disclosure";
import { usePartStyles } from "../../parts/parts.styles";
import { type Candidate, candidates, withFirm, withRespondent } from "../../words/leave-out";

const SHOWN = 50;

/** Who counts: a tick taken away leaves a firm or a respondent out, which HVM About records. */
export function LeaveOut() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const [search, setSearch] = useState("");
  const leaveOut = state.choices.leaveOut ?? { firms: [], respondents: [] };
  const all = candidates(state.found?.firms ?? [], leaveOut);
  const matching = all.filter(({ firm }) => firm.toLowerCase().includes(search.toLowerCase()));
  const respondentsOf = ({ firm, respondents }: Candidate) => (
    <div style={{ paddingLeft: 24 }}>
      {respondents.map(({ respondent, counts }) => (
        <div key={respondent}>
          <Checkbox
            label={respondent}
            checked={counts}
            onChange={(_, { checked }) =>
              void pane.choose({ leaveOut: withRespondent(leaveOut, firm, respondent, checked === true) })
            }
          />
        </div>
      ))}
    </div>
  );
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>Ticked ones count. Who is left out is recorded in HVM About.</p>
      {all.length > 12 && (
        <Input
          type="search"
          aria-label="Find a firm"
          placeholder="Find a firm"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      {matching.slice(0, SHOWN).map((candidate) => (
        <div key={candidate.firm}>
          <Checkbox
            label={candidate.firm}
            checked={candidate.counts}
            onChange={(_, { checked }) =>
              void pane.choose({ leaveOut: withFirm(leaveOut, candidate.firm, checked === true) })
            }
          />
          {candidate.counts && candidate.respondents.length > 1 && (
            <Disclosure title={`Respondents of ${candidate.firm}`}>{() => respondentsOf(candidate)}</Disclosure>
          )}
        </div>
      ))}
      {matching.length > SHOWN && (
        <p className={styles.quiet}>And {matching.length - SHOWN} more: find them by name.</p>
      )}
    </div>
  );
}

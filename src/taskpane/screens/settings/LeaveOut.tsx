import { Checkbox } from "@fluentui/react-components";
import type { LeaveOut as Wishes } from "../../../excel";
import { usePane } from "../../state/context";
import { Disclosure } from "../../parts/Disclosure";
import { Findable } from "../../parts/Findable";
import { usePartStyles } from "../../parts/parts.styles";
import { candidates, named, nameOf, withFirm, withReason, withRespondent } from "../../words/leave-out";
import type { Candidate, SingleCandidate } from "../../words/leave-out";
import { ReasonField } from "./ReasonField";
import { useSettingsStyles } from "./Settings.styles";

const NOBODY: Wishes = { firms: [], respondents: [] };

/** Who counts, firm by firm in the order of the sheets: a tick taken away leaves somebody out, which HVM About records. */
export function LeaveOut() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const leaveOut = state.choices.leaveOut ?? NOBODY;
  const choose = (wishes: Wishes) => {
    const nobody = wishes.firms.length + wishes.respondents.length === 0;
    void pane.choose({ leaveOut: nobody ? undefined : wishes });
  };
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>Ticked ones count. Who is left out, and why, is recorded in HVM About.</p>
      <Findable
        items={candidates(state.found?.people ?? [], leaveOut)}
        find={named}
        label="Find a firm or a respondent"
        clear={12}
        atATime={50}
        rest={(left) => `And ${left} more: find them by name.`}
      >
        {(firms) => firms.map((firm) => <FirmBranch key={firm.firm} of={firm} leaveOut={leaveOut} onChoose={choose} />)}
      </Findable>
    </div>
  );
}

interface BranchProps {
  readonly of: Candidate;
  readonly leaveOut: Wishes;
  readonly onChoose: (leaveOut: Wishes) => void;
}

/** A firm and, under it, its respondents. */
function FirmBranch({ of, leaveOut, onChoose }: BranchProps) {
  const own = useSettingsStyles();
  const { firm, counts, reason, respondents } = of;
  const isMixed = counts === "mixed";
  return (
    <div role="group" aria-label={firm}>
      <Checkbox
        label={firm}
        checked={counts}
        aria-checked={counts}
        onChange={() => onChoose(withFirm(leaveOut, of, counts !== true))}
      />
      {counts === false && (
        <ReasonField who={firm} reason={reason} onReason={(why) => onChoose(withReason(leaveOut, of, null, why))} />
      )}
      {respondents.length > 1 && (
        <Disclosure title={`Respondents of ${firm}`} note={isMixed ? countingWords(respondents) : undefined}>
          {() => (
            <div className={own.under}>
              {respondents.map((single) => (
                <div key={`${single.respondent}\n${single.cell ?? ""}`}>
                  <Checkbox
                    label={nameOf(single)}
                    checked={single.counts}
                    onChange={() => onChoose(withRespondent(leaveOut, of, single, !single.counts))}
                  />
                  {isMixed && !single.counts && (
                    <ReasonField
                      who={nameOf(single)}
                      reason={single.reason}
                      onReason={(why) => onChoose(withReason(leaveOut, of, single, why))}
                    />
                  )}
                </div>
              ))}
            </div>
          )}
        </Disclosure>
      )}
    </div>
  );
}

function countingWords(respondents: readonly SingleCandidate[]): string {
  return `${respondents.filter(({ counts }) => counts).length} of ${respondents.length} count`;
}

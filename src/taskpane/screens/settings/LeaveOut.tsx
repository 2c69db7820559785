import { Checkbox } from "@fluentui/react-components";
import { usePane } from "../../state/context";
import { Disclosure } from "../../parts/Disclosure";
import { Findable } from "../../parts/Findable";
import { usePartStyles } from "../../parts/parts.styles";
import { type Candidate, candidates, named, withFirm, withRespondent } from "../../words/leave-out";
import { useSettingsStyles } from "./Settings.styles";

/** Who counts: a tick taken away leaves a firm or a respondent out, which HVM About records. */
export function LeaveOut() {
  const styles = usePartStyles();
  const own = useSettingsStyles();
  const { state, pane } = usePane();
  const leaveOut = state.choices.leaveOut ?? { firms: [], respondents: [] };
  const respondentsOf = ({ firm, respondents }: Candidate) => (
    <div className={own.under}>
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
      <Findable
        items={candidates(state.found?.firms ?? [], leaveOut)}
        find={named}
        label="Find a firm"
        clear={12}
        atATime={50}
        rest={(left) => `And ${left} more: find them by name.`}
      >
        {(firms) =>
          firms.map((candidate) => (
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
          ))
        }
      </Findable>
    </div>
  );
}

import { usePane } from "../../state/context";
import { Confirm } from "../../parts/notices/Confirm";

/** Takes away the result sheets, after asking. */
export default function RemoveResults() {
  const { pane } = usePane();
  return (
    <div>
      <Confirm
        label="Remove all results"
        question="Delete the HVM result sheets? Excel cannot undo this, and formulas of yours that point into them become #REF!. Your answers and all other sheets stay."
        yes="Delete the result sheets"
        onYes={() => void pane.removeResults()}
      />
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import { NAMES } from "../../../../methods/constellations";
import { Disclosure } from "../../../parts/Disclosure";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { useConstellationStyles } from "../parts/constellations.styles";
import { Finding } from "../parts/Finding";
import { Possible } from "../parts/Possible";
import { RuledOut } from "../parts/RuledOut";
import { AskNext } from "./AskNext";
import { Judged } from "./Judged";
import type { Listed } from "./list";

/** All that a relationship comes to: the finding, what is possible and what is not, and the next question. */
export function RelationshipDetail({ listed }: { readonly listed: Listed }) {
  const styles = usePartStyles();
  const own = useConstellationStyles();
  const { pane } = usePane();
  const { index, read, assessed } = listed;
  const { found, finding } = assessed;
  const explain = (constellation: (typeof NAMES)[number]) =>
    pane.dispatch({ type: "explain", explained: { relationship: index, constellation, beside: null } });
  const [first] = found.best ? [found.best] : (found.tie ?? found.nearest ?? found.possible);
  const [{ sheet, cell }] = read.cells as [(typeof read.cells)[0]];
  return (
    <div className={own.detail}>
      <Finding found={found} finding={finding} />
      <Judged assessed={assessed} />
      {found.status !== "alone" && <AskNext listed={listed} />}
      <div>
        {found.possible.length > 0 && (
          <Disclosure title={`Still possible: ${found.possible.length} of ${NAMES.length}`} open>
            {() => <Possible found={found} onOpen={explain} />}
          </Disclosure>
        )}
        {found.possible.length < found.results.length && (
          <Disclosure title={`Ruled out: ${found.results.length - found.possible.length}`}>
            {() => <RuledOut found={found} coding={read.coding} />}
          </Disclosure>
        )}
      </div>
      <div className={styles.row}>
        {first && (
          <Button size="small" onClick={() => explain(first)}>
            Why?
          </Button>
        )}
        <Button size="small" onClick={() => void pane.goTo(sheet, cell)}>
          Go to its row
        </Button>
      </div>
    </div>
  );
}

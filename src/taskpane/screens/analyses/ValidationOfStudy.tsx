import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { agreeInWords } from "../../../methods/hvm/analyses/validation";
import { usePartStyles } from "../../parts/parts.styles";
import type { StudySectionProps } from "./section";

/** How many references come out on this machine; those that do not stand among the problems in full. */
export function ValidationOfStudy({
  found: { study },
}: StudySectionProps<FindingsOf<(typeof ANALYSES)["validation"]>>) {
  const styles = usePartStyles();
  const wrong = study.compared.filter(({ agrees }) => !agrees);
  return (
    <>
      <p className={styles.text}>{agreeInWords(study.validation)} references agree on this machine.</p>
      {wrong.length > 0 && (
        <p className={styles.text}>
          <strong>Do not rely on these results.</strong> Other than the references:{" "}
          {wrong.map(({ id, reference }) => `${id}, ${reference.what}`).join("; ")}.
        </p>
      )}
    </>
  );
}

import { type AssessedRelationship, resultOf } from "../../../../methods/constellations";
import { list } from "../../../../methods/words";
import { usePartStyles } from "../../../parts/parts.styles";

/** What the coding sheet judges a relationship to be, and how that stands in what was identified. */
export function Judged({ assessed }: { readonly assessed: AssessedRelationship }) {
  const styles = usePartStyles();
  const { relationship, judgedStanding, found } = assessed;
  return relationship.judged.map((name, i) => {
    const standing = judgedStanding[i];
    const how =
      standing === "ruled out"
        ? `ruled out by ${list(resultOf(found, name).conflictingDimensions.map((dimension) => dimension.toLowerCase()))}`
        : (standing ?? "not compared, as there are no partners");
    return (
      <p key={name} className={styles.text}>
        Judged in the sheet: {name}. By the codes it is {how}.
      </p>
    );
  });
}

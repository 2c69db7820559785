import { type Since, sinceInWords } from "../../../excel/pages/since";
import { count } from "../../../methods/words";
import { Disclosure } from "../../parts/Disclosure";
import { usePartStyles } from "../../parts/parts.styles";

/** So many firms are told in a sentence; more are folded away. */
const TOLD = 3;

/** What is different since the last analysis. */
export function SinceLast({ since }: { readonly since: Since }) {
  const styles = usePartStyles();
  if ("unknown" in since || since.changed.length + since.added.length + since.gone.length <= TOLD)
    return <p className={styles.quiet}>{sinceInWords(since)}</p>;
  const { changed, added, gone } = since;
  return (
    <Disclosure
      title="Since the last analysis"
      note={`${count(changed.length, "class", "classes")} changed, ${count(added.length, "firm")} added, ${gone.length} gone`}
    >
      {() => (
        <ul className={styles.list}>
          {changed.map(({ firm, before, after }) => (
            <li key={`changed ${firm}`}>
              {firm}: {after} (was {before})
            </li>
          ))}
          {added.map((firm) => (
            <li key={`added ${firm}`}>{firm}: added</li>
          ))}
          {gone.map((firm) => (
            <li key={`gone ${firm}`}>{firm}: gone</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

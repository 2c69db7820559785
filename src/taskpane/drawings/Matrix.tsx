import { mergeClasses } from "@fluentui/react-components";
import { type Assessment, type Discipline, PROPOSITIONS } from "../../methods/hvm";
import { useMatrixStyles } from "./Matrix.styles";

interface Props {
  readonly firms: readonly Assessment[];
  readonly onFirm: (firm: string) => void;
}

const DISCIPLINES: readonly Discipline[] = ["Product Leadership", "Operational Excellence", "Customer Intimacy"];
const NAMED = 8;

/** Where the firms stand in the matrix of discipline and hard or soft value; tied firms stand in each of their cells. */
export function Matrix({ firms, onFirm }: Props) {
  const styles = useMatrixStyles();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Firms by discipline and by hard or soft value</caption>
      <thead>
        <tr>
          <td className={styles.disciplines} />
          <th scope="col" className={styles.head}>
            Hard
          </th>
          <th scope="col" className={styles.head}>
            Soft
          </th>
        </tr>
      </thead>
      <tbody>
        {DISCIPLINES.map((discipline) => (
          <tr key={discipline}>
            <th scope="row" className={styles.head}>
              {discipline}
            </th>
            {PROPOSITIONS.filter((proposition) => proposition.discipline === discipline).map(({ name }) => {
              const here = firms.filter((firm) => firm.classification === name || firm.tie?.includes(name));
              return (
                <td key={name} className={mergeClasses(styles.cell, here.length > 0 && styles.filled)}>
                  <p className={styles.name}>{name}</p>
                  <span className={styles.count}>{here.length}</span>
                  <ul className={styles.firms}>
                    {here.slice(0, NAMED).map(({ firm, tie }) => (
                      <li key={firm}>
                        <button type="button" className={styles.firm} onClick={() => onFirm(firm)}>
                          {tie ? `${firm} (tied)` : firm}
                        </button>
                      </li>
                    ))}
                  </ul>
                  {here.length > NAMED && <span className={styles.more}>and {here.length - NAMED} more</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

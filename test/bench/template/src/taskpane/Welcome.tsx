import { Image, makeStyles, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";

const LOGO = new URL("../../../../../assets/icons/hvm-80.png", import.meta.url).href;

const PROMISES = [
  [<Ribbon24Regular key="icon" />, "It stands on the ribbon"],
  [<LockOpen24Regular key="icon" />, "It opens what was closed"],
  [<DesignIdeas24Regular key="icon" />, "It draws what was numbers"],
] as const;

const useStyles = makeStyles({
  banner: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "80px 0 30px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
  },
  promises: { display: "flex", flexDirection: "column", alignItems: "center", padding: "0", listStyleType: "none" },
  lead: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightRegular, textAlign: "center" },
  promise: { display: "flex", gap: "10px", paddingBottom: "20px", fontSize: tokens.fontSizeBase300 },
});

/** A banner, and three lines with an icon each. */
export function Welcome() {
  const styles = useStyles();
  return (
    <>
      <section className={styles.banner}>
        <Image width={90} height={90} src={LOGO} alt="A task pane" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <h2 className={styles.lead}>What this add-in promises</h2>
      <ul className={styles.promises}>
        {PROMISES.map(([icon, words]) => (
          <li key={words} className={styles.promise}>
            {icon}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

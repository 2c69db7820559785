import { Link } from "@fluentui/react-components";
import { useAppStyles } from "./App.styles";

/** Which version this is, and the ways to help; the pages of both stand beside the pane's. */
export function Foot() {
  return (
    <footer className={useAppStyles().footer}>
      HVM for Excel {HVM_VERSION} <Help at="" label="Help" /> <Help at="#privacy" label="Privacy" />
    </footer>
  );
}

function Help({ at, label }: { readonly at: string; readonly label: string }) {
  return (
    <Link inline href={`help.html${at}`} target="_blank">
      {label}
    </Link>
  );
}

import type { Root } from "react-dom/client";
import { App } from "../app/App";
import { PaneController } from "../state/controller";
import { galleryStates } from "./gallery-states";
import { galleryVerbs } from "./gallery-verbs";
import { LastResort } from "../app/LastResort";
import { Standby } from "../app/Standby";
import type { Readiness } from "../app/start";
import type { Tone } from "../app/theme";

const STANDBY: readonly string[] = ["elsewhere", "silent", "unloaded"] satisfies readonly Readiness[];

/**
 * One state of the pane by itself, on the sample study and without a workbook, for pictures, for tests and for a look:
 * "taskpane.html#state=results". "&tone=dark" or "&tone=light" sets the theme.
 */
export function showAlone(root: Root, name: string): void {
  if (STANDBY.includes(name)) {
    root.render(<Standby readiness={name as Exclude<Readiness, "excel">} />);
    return;
  }
  const state = galleryStates()[name];
  if (!state) {
    root.render(
      <p>
        There is no state “{name}”. There are: {[...Object.keys(galleryStates()), ...STANDBY].join(", ")}.
      </p>,
    );
    return;
  }
  const tone = /[#&]tone=(light|dark)/.exec(window.location.hash)?.[1] as Tone | undefined;
  const controller = new PaneController(state, galleryVerbs(), HVM_VERSION);
  root.render(
    <LastResort>
      <App controller={controller} tone={tone} />
    </LastResort>,
  );
}

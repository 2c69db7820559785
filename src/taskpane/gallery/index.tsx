import type { Root } from "react-dom/client";
import { App } from "../app/App";
import { LastResort } from "../app/LastResort";
import { Standby } from "../app/Standby";
import type { Readiness } from "../app/start";
import type { Tone } from "../app/theme";
import { fetchScreens } from "../screens/Screen";
import { PaneController } from "../state/controller";
import { galleryStates } from "./states";
import { galleryTitles, STANDBY } from "./titles";
import { galleryVerbs } from "./verbs";

/**
 * One state of the pane by itself, on the sample study and without a workbook, for pictures, for tests and for a look:
 * "taskpane.html#state=results". "&tone=dark" or "&tone=light" sets the theme.
 */
export async function showAlone(root: Root, name: string): Promise<void> {
  if (name in STANDBY) {
    root.render(<Standby readiness={name as Exclude<Readiness, "excel">} />);
    return;
  }
  const state = (await galleryStates())[name];
  if (!state) {
    root.render(
      <p>
        There is no state “{name}”. There are: {Object.keys(galleryTitles()).join(", ")}.
      </p>,
    );
    return;
  }
  await fetchScreens(state.view);
  const tone = /[#&]tone=(light|dark)/.exec(window.location.hash)?.[1] as Tone | undefined;
  const controller = new PaneController(state, galleryVerbs(), HVM_VERSION);
  root.render(
    <LastResort>
      <App controller={controller} tone={tone} />
    </LastResort>,
  );
}

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "./theme.css";
import "./page.css";
import { about } from "./about";
import { byId } from "./base/dom";
import { connectPanels } from "./panels";
import { connectDivider } from "./divider";
import { connectRibbon } from "./ribbon";
import { connectRegions } from "./regions";
import { statesPanel } from "./pane/states";
import { connectTheme } from "./base/theme";
import { TrafficPanel } from "./traffic-panel";
import { Workbench } from "./workbench";

connectTheme();
const workbench = new Workbench();
const traffic = new TrafficPanel(byId("traffic"), () => workbench.host);
workbench.onAnswered = () => traffic.update();
connectPanels();
connectDivider(byId("divider"), byId("pane"));
connectRibbon(workbench);
connectRegions(workbench);
statesPanel(byId("states"), workbench);
about(byId("about"));

// What tests ask for.
Object.assign(window, { workbench });
await workbench.openFirst();

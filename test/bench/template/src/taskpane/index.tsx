import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { InsertText } from "./InsertText";
import { Welcome } from "./Welcome";

void Office.onReady(() =>
  createRoot(document.getElementById("container")!).render(
    <FluentProvider theme={webLightTheme}>
      <Welcome />
      <InsertText />
    </FluentProvider>,
  ),
);

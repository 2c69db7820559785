import { isSetSupported } from "../../host/protocol/sets";

/** What `Office.onReady` tells. */
export const READY = { host: "Excel", platform: "PC" } as const;

/** Excel's colours, as Office tells them to an add-in. */
const THEMES: Readonly<Record<string, object>> = {
  light: theme("#FFFFFF", "#262626", "#F3F3F3", "#262626", false),
  dark: theme("#262626", "#F0F0F0", "#0A0A0A", "#F0F0F0", true),
  contrast: theme("#000000", "#FFFFFF", "#000000", "#FFFFFF", true),
};

function theme(bodyBackgroundColor: string, bodyForegroundColor: string, ...rest: [string, string, boolean]): object {
  const [controlBackgroundColor, controlForegroundColor, isDarkTheme] = rest;
  return { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor, isDarkTheme };
}

/** What Excel tells an add-in about itself, as far as ours asks; outside Excel `Office.context` is empty. */
export function officeContext(page: {
  readonly theme: () => string;
  readonly showDialog: (address: string) => void;
}): object {
  return {
    // Only in a page is there a runtime to share.
    requirements: {
      isSetSupported: (name: string, version?: string) => name === "SharedRuntime" || isSetSupported(name, version),
    },
    platform: READY.platform,
    host: READY.host,
    // Results say where they were made.
    diagnostics: { host: "the workbench", platform: "", version: "(no Excel)" },
    displayLanguage: "en-US",
    contentLanguage: "en-GB",
    get officeTheme() {
      return THEMES[page.theme()];
    },
    ui: {
      displayDialogAsync(address: string, ...rest: unknown[]) {
        page.showDialog(address);
        const callback = rest.at(-1);
        if (typeof callback === "function")
          callback({ status: "succeeded", value: { close() {}, addEventHandler() {} } });
      },
    },
  };
}

import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Greens around the one that Excel's own panes use. */
const GREENS: BrandVariants = {
  10: "#02140A",
  20: "#06240F",
  30: "#093517",
  40: "#0B431F",
  50: "#0C5127",
  60: "#0D602F",
  70: "#0E6E38",
  80: "#107C41",
  90: "#2B8A50",
  100: "#439960",
  110: "#5AA771",
  120: "#72B583",
  130: "#8BC396",
  140: "#A5D1AB",
  150: "#C0DFC3",
  160: "#DCEDDC",
};

const DARK = createDarkTheme(GREENS);

export const THEMES: Readonly<Record<Tone, Theme>> = {
  light: createLightTheme(GREENS),
  // The lightest greens on dark grey keep 4.5 : 1 for links and marked text.
  dark: {
    ...DARK,
    colorBrandForeground1: GREENS[120],
    colorBrandForeground2: GREENS[130],
    colorBrandForegroundLink: GREENS[120],
    colorBrandForegroundLinkHover: GREENS[140],
  },
};

export type Tone = "light" | "dark";

/** What is known of the surroundings' colours. */
export interface ToneSource {
  /** From Office, where it says: it is undefined on the web. */
  readonly office: boolean | undefined;
  readonly prefersDark: boolean;
}

/** Excel's theme, else the system's, else light. */
export function toneOf({ office, prefersDark }: ToneSource): Tone {
  return (office ?? prefersDark) ? "dark" : "light";
}

function currentTone(): Tone {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return toneOf({
    office: theme?.isDarkTheme,
    prefersDark: window.matchMedia("(prefers-color-scheme: dark)").matches,
  });
}

/** The tone in force. Excel reports no change of its theme, so we look again whenever the pane is shown. */
export function useTone(): Tone {
  const [tone, setTone] = useState(currentTone);
  useEffect(() => {
    const look = () => setTone(currentTone());
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", look);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      system.removeEventListener("change", look);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, []);
  return tone;
}

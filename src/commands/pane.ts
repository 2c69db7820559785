/**
 * Whether the user sees the pane. Office.js tells of changes only; before the first one the page's own size and visibility
 * stand in. A wrong "no" costs a sheet that comes to the front, a wrong "yes" would cost the message: in doubt it is no.
 */
let visible: boolean | null = null;

/** To be called once, as the page starts. */
export async function watchPane(): Promise<void> {
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      visible = visibilityMode === Office.VisibilityMode.taskpane;
    });
  } catch {
    // Outside Excel. The page's own visibility has to do.
  }
}

export function isPaneOpen(): boolean {
  const shown = document.visibilityState === "visible" && window.innerWidth > 0 && window.innerHeight > 0;
  return shown && visible !== false;
}

/**
 * Asks Excel to open the pane. Excel ignores that for add-ins from the Marketplace, without an error; so look afterwards.
 *
 * @returns whether the pane is open now
 */
export async function openPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Not supported or not allowed: the pane stays closed, which is what we look at.
  }
  await new Promise((resolve) => setTimeout(resolve, TIME_TO_OPEN));
  return isPaneOpen();
}

/** Milliseconds until a pane that Excel agreed to open can be seen. */
const TIME_TO_OPEN = 1000;

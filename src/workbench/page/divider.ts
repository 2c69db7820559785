/** Excel's own pane cannot be made narrower. */
const NARROWEST = 320;
const WIDEST = 700;
const STEP = 10;

/** Lets the line between sheet and pane be dragged, or moved with the arrow keys. */
export function connectDivider(divider: HTMLElement, pane: HTMLElement): void {
  const set = (width: number) => {
    const within = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    pane.style.width = `${within}px`;
    divider.setAttribute("aria-valuenow", String(within));
  };
  divider.onpointerdown = ({ pointerId }) => divider.setPointerCapture(pointerId);
  divider.onpointermove = ({ pointerId, clientX }) => {
    if (divider.hasPointerCapture(pointerId)) set(innerWidth - clientX);
  };
  divider.onkeydown = ({ key }) => {
    if (key === "ArrowLeft") set(pane.offsetWidth + STEP);
    if (key === "ArrowRight") set(pane.offsetWidth - STEP);
  };
}

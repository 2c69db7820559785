/**
 * Runs in a pane's page before anything else: notes when the pane is ready and how long anything kept its thread busy, and
 * takes the add-in's requests to the front and the answers back.
 *
 * Ready: the first picture in which the button that the pane is for can be pressed; from the navigation's start.
 */
import { BRIDGE } from "./bridge";

interface Measured {
  /** Milliseconds. */
  readonly ready: Promise<number>;
  /** Tasks of more than 50 ms. */
  readonly longTasks: { readonly start: number; readonly duration: number }[];
}

declare global {
  interface Window {
    /** What is written on the button that the pane is for; said before this runs. */
    purpose: string;
    measured: Measured;
  }
}

const ready = new Promise<number>((resolve) => {
  const watcher = new MutationObserver(() => {
    const buttons = Array.from(document.querySelectorAll("button:enabled"));
    if (!buttons.some((button) => button.textContent === window.purpose && button.checkVisibility())) return;
    watcher.disconnect();
    // A frame's callbacks run before it is drawn, the next task after it.
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
});

const longTasks: { start: number; duration: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
}).observe({ type: "longtask", buffered: true });

window.measured = { ready, longTasks };

/** The bridge that the frame's own script makes for Office.js. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

// There is no page around the pane to post its messages to. A worker sends them on, so that the pane's thread does not.
const relay = `onmessage = async ({ data }) => {
  const answer = await fetch("${location.origin}${BRIDGE}", { method: "POST", body: data });
  postMessage(await answer.text());
}`;
const worker = new Worker(URL.createObjectURL(new Blob([relay])));
let bridge: Bridge;
Object.defineProperty(window, "_richApiNativeBridge", {
  get: () => bridge,
  set(made: Bridge) {
    bridge = made;
    bridge.sendMessageToHost = (text) => worker.postMessage(text);
    worker.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);
  },
});

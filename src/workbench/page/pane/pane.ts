import type { EmbeddedHost } from "../../host";
import { byId } from "../base/dom";
import { say } from "../base/status";
import type { FromFrame, ToFrame } from "./messages";
import { paneAddress } from "./states";

/** The add-in's page in a frame beside the sheet, which talks to a workbook as it would to Excel. */
export class Pane {
  private frame: HTMLIFrameElement | undefined;
  private host: EmbeddedHost | undefined;
  /** Called after the host has answered a request. */
  onAnswered: () => void = () => undefined;
  /** Called when the function behind a button of the ribbon has begun (true) or ended. */
  onBusy: (busy: boolean) => void = () => undefined;
  /** Called when the add-in has associated its functions. */
  onFunctions: () => void = () => undefined;
  /** Called when F6 was pressed in the pane, or Shift+F6. */
  onRegionKey: (backwards: boolean) => void = () => undefined;
  onShown: (visible: boolean) => void = () => undefined;

  constructor(private readonly place: HTMLElement) {
    addEventListener("message", ({ source, data }: MessageEvent<FromFrame>) => {
      if (this.frame && source === this.frame.contentWindow) this.heard(data);
    });
  }

  /** Loads the add-in anew for a workbook, as Excel runs it once for each; or one state of its pane alone. */
  load(host: EmbeddedHost, state?: string): void {
    this.host = host;
    host.listen((text) => this.send({ kind: "reply", text }));
    this.frame?.remove();
    this.frame = document.createElement("iframe");
    this.frame.title = "HVM for Excel";
    this.frame.src = paneAddress(state);
    this.place.append(this.frame);
    this.onBusy(false);
  }

  get visible(): boolean {
    return !this.place.hidden;
  }

  set visible(visible: boolean) {
    if (this.visible === visible) return;
    this.place.hidden = !visible;
    byId("divider").hidden = !visible;
    this.send({ kind: "visibility", visible });
    this.onShown(visible);
  }

  /** Presses a button of the ribbon: calls the function that the add-in has for it. */
  press(name: string): void {
    this.onBusy(true);
    this.send({ kind: "command", name });
  }

  /** Gives the pane the keyboard. */
  focus(): void {
    this.frame?.focus();
    this.send({ kind: "focus" });
  }

  themeChanged(): void {
    this.send({ kind: "theme" });
  }

  private heard(message: FromFrame): void {
    switch (message.kind) {
      case "request":
        return this.serve(message.text);
      case "functions":
        return this.onFunctions();
      case "regionKey":
        return this.onRegionKey(message.backwards);
      case "showPane":
      case "hidePane":
        this.visible = message.kind === "showPane";
        return;
      case "dialog":
        return showDialog(message.address);
      case "completed":
        if (message.problem) say(message.problem);
        return this.onBusy(false);
    }
  }

  private serve(text: string): void {
    const { host, frame } = this;
    try {
      host!.receive(text, (reply) => {
        if (frame !== this.frame) return;
        this.send({ kind: "reply", text: reply });
        this.onAnswered();
      });
    } catch (error) {
      // The bridge was told to break: to the frame that is silence.
      console.info(error);
    }
  }

  private send(message: ToFrame): void {
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }
}

/** A small window of the add-in's; what it shows comes from the add-in's own pages. */
function showDialog(address: string): void {
  if (new URL(address, location.href).origin !== location.origin) return;
  const dialog = byId<HTMLDialogElement>("dialog");
  const frame = document.createElement("iframe");
  frame.title = "Message of the add-in";
  frame.src = address;
  const close = document.createElement("button");
  close.textContent = "Close";
  close.onclick = () => dialog.close();
  dialog.replaceChildren(frame, close);
  dialog.showModal();
}

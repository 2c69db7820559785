import type { EmbeddedHost } from "../host";
import type { FromFrame, ToFrame } from "./messages";

/** Excel for Windows, in English: what the address of a pane tells Office.js. */
const ADDRESS = "/pane/taskpane.html?_host_Info=Excel$Win32$16.01$en-US";

/** The add-in's page in a frame beside the sheet, which talks to a workbook as it would to Excel. */
export class Pane {
  private frame: HTMLIFrameElement | undefined;
  private host: EmbeddedHost | undefined;

  /** Called after the host has answered a request. */
  onAnswered: () => void = () => undefined;

  constructor(private readonly place: HTMLElement) {
    addEventListener("message", ({ source, data }: MessageEvent<FromFrame>) => {
      if (this.frame && source === this.frame.contentWindow) this.heard(data);
    });
  }

  /** Loads the add-in anew, with this workbook: Excel runs it once for each. */
  show(host: EmbeddedHost): void {
    this.host = host;
    this.frame?.remove();
    host.document.events.listen((text) => this.send({ kind: "reply", text }));
    this.frame = document.createElement("iframe");
    this.frame.title = "HVM for Excel";
    this.frame.src = ADDRESS;
    this.place.append(this.frame);
  }

  private heard(message: FromFrame): void {
    if (message.kind === "request") return this.serve(message.text);
  }

  private serve(text: string): void {
    const { host, frame } = this;
    host!.receive(text, (reply) => {
      if (frame !== this.frame) return;
      this.send({ kind: "reply", text: reply });
      this.onAnswered();
    });
  }

  private send(message: ToFrame): void {
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }
}

import { FileError } from "../file/package/errors";
import { byId } from "./base/dom";
import { say } from "./base/status";
import type { Workbench } from "./workbench";

/** Lets the buttons above the sheet do what they say. */
export function connectRibbon(workbench: Workbench): void {
  const commands = document.querySelectorAll<HTMLButtonElement>("[data-command]");
  for (const button of commands) button.onclick = () => workbench.pane.press(button.dataset["command"]!);
  workbench.pane.onBusy = (busy) => commands.forEach((button) => (button.disabled = busy));

  const pane = byId("show-pane");
  pane.onclick = () => (workbench.pane.visible = !workbench.pane.visible);
  workbench.pane.onShown = (visible) => pane.setAttribute("aria-pressed", String(visible));

  byId("new").onclick = () => attempt(() => workbench.openNew());
  byId("sample").onclick = () => attempt(() => workbench.openSample());
  const file = byId<HTMLInputElement>("file");
  byId("open").onclick = () => file.click();
  file.onchange = () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (chosen) void attempt(async () => workbench.openBytes(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
  };
  byId("save").onclick = () =>
    attempt(async () => {
      say("Saving …");
      const { bytes, name } = await workbench.save();
      download(bytes, name);
      say(`${name} is saved with your downloads.`);
    });
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Does something that may fail, and says so in words. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    say(error instanceof FileError ? error.message : `This did not work: ${(error as Error).message}`);
    if (!(error instanceof FileError)) console.error(error);
  }
}

import { FileError } from "../file/package/errors";
import { ask } from "./base/ask";
import { byId } from "./base/dom";
import { say } from "./base/status";
import type { Workbench } from "./workbench";

/** Lets the buttons above the sheet do what they say. */
export function connectRibbon(workbench: Workbench): void {
  // Where there is room for its picture only.
  for (const button of document.querySelectorAll<HTMLElement>(".command")) button.title = button.textContent.trim();
  const commands = document.querySelectorAll<HTMLButtonElement>("[data-command]");
  for (const button of commands) button.onclick = () => workbench.pane.press(button.dataset["command"]!);
  connectSamples(byId<HTMLDetailsElement>("samples"));
  workbench.pane.onBusy = (busy) => commands.forEach((button) => (button.disabled = busy));

  // Whoever has results, or has opened or made another workbook, knows the way.
  const welcome = byId("welcome");
  workbench.onWelcomed = () => (welcome.hidden = true);

  const pane = byId("show-pane");
  pane.onclick = () => (workbench.pane.visible = !workbench.pane.visible);
  workbench.pane.onShown = (visible) => pane.setAttribute("aria-pressed", String(visible));

  byId("new").onclick = () => attempt(async () => (await maySwitch(workbench)) && workbench.openNew());
  const file = byId<HTMLInputElement>("file");
  byId("open").onclick = () => file.click();
  file.onchange = () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (!chosen) return;
    void attempt(
      async () =>
        (await maySwitch(workbench)) && workbench.openBytes(new Uint8Array(await chosen.arrayBuffer()), chosen.name),
    );
  };
  addEventListener("beforeunload", (event) => workbench.unsaved && event.preventDefault());
  byId("save").onclick = () =>
    attempt(async () => {
      say("Saving …");
      const { bytes, name } = await workbench.save();
      download(bytes, name);
      say(`${name} is saved with your downloads.`);
    });
}

/** The menu closes when something in it is chosen, when it is left, and by Esc. */
function connectSamples(menu: HTMLDetailsElement): void {
  menu.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) menu.open = false;
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}

/** Asks before what was changed and not saved is given up. */
async function maySwitch(workbench: Workbench): Promise<boolean> {
  return (
    !workbench.unsaved ||
    ask(
      "This workbook has changes that are not saved. Opening another one throws them away.",
      "Throw the changes away",
      "Keep this workbook open",
    )
  );
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Does something that may fail, and says so in words. */
async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    say(error instanceof FileError ? error.message : `This did not work: ${(error as Error).message}`);
    if (!(error instanceof FileError)) console.error(error);
  }
}

import { byId, make } from "./dom";

/** Asks before something that cannot be taken back; Esc and every answer but `yes` mean no. */
export function ask(question: string, yes: string, no: string): Promise<boolean> {
  const dialog = byId<HTMLDialogElement>("question");
  const [agree, refuse] = [make("button", yes), make("button", no)];
  agree.onclick = () => dialog.close(yes);
  refuse.onclick = () => dialog.close();
  const text = make("p", question);
  text.id = "question-text";
  dialog.replaceChildren(text, refuse, agree);
  dialog.returnValue = "";
  dialog.showModal();
  refuse.focus();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue === yes);
  });
}

/** An element of the page; the page is broken without it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element as T;
}

/** A new element with its content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** Does something that takes the keyboard for itself, as Univer does when it opens; whoever had it has it again. */
export async function keepingFocus(work: () => Promise<void>): Promise<void> {
  const before = document.activeElement;
  await work();
  // The body can have it by script: then Tab begins at the page's beginning.
  (before instanceof HTMLElement && before.isConnected ? before : document.body).focus();
}

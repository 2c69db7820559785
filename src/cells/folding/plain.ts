/** Is a character a letter of Latin beyond ASCII that folding leaves but for its case? */
export function isOtherLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7 && code !== 0x130;
}

/** Does folding leave the first so many characters of a text where they are: no markup, nothing invisible, no other alphabet? */
export function beginsPlainly(text: string, length: number): boolean {
  for (let i = Math.min(text.length, length) - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const isPlain = (code >= 0x20 && code < 0x7f && code !== 0x3c && code !== 0x26) || isOtherLetter(code);
    if (!isPlain) return false;
  }
  return true;
}

// Where the keyboard goes after a row came or went.

/** Puts the focus on the first element there is of those that match, once the page is shown anew. */
export function focusSoon(...selectors: string[]): void {
  for (const selector of selectors) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
    if (found) {
      found.focus();
      return;
    }
  }
}

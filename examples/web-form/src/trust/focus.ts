// Where the keyboard goes after a row came or went.

/** Puts the focus on the first field of the last row there is, or on the element named otherwise. */
export function focusLast(rows: string, otherwise: string): void {
  const row = [...document.querySelectorAll(rows)].at(-1);
  const field =
    row?.querySelector<HTMLElement>("input") ?? document.querySelector<HTMLElement>(otherwise);
  field?.focus();
}

// Turning to another page within one file, so that it is noticed as a page of its own is.

/** Gives the document the title of what is shown now, and the focus to its heading. */
export function turned(title: string): void {
  document.title = title;
  window.scrollTo(0, 0);
  focusHeading();
}

/** Brings the focus to the heading, as when what had it is gone. */
export function focusHeading(): void {
  const heading = document.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

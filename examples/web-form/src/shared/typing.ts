// What is wrong is said once a field is left, and not at every key on the way to a figure.

import type { Problem } from "ics-rules";

import { fieldId } from "./problems";

/** The id of the input that is being typed in; none once it was left. */
let typedIn = "";

/** Handlers for the element around a form. `left` shows the page anew. */
export function typing(left: () => void): {
  input: (event: Event) => void;
  focusout: (event: FocusEvent) => void;
} {
  return {
    input({ target }) {
      if (target instanceof HTMLInputElement && target.type === "text") typedIn = target.id;
    },
    focusout({ target, relatedTarget }) {
      // The parts of a day are one field.
      const day = target instanceof Element ? target.closest(".nhsuk-date-input") : null;
      const stays = relatedTarget instanceof Element && day?.contains(relatedTarget);
      if (typedIn === "" || stays) return;
      typedIn = "";
      left();
    },
  };
}

/** The problems to be shown: not those of the field that is still being typed in. */
export function settled(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ path }) => {
    const id = fieldId(path);
    return typedIn !== id && !typedIn.startsWith(`${id}-`);
  });
}

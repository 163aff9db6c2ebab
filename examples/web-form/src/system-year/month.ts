// A button that begins a return of one month for every member.

import { html, type TemplateResult } from "lit-html";

export function monthForAll(begun: (month: string) => void): TemplateResult {
  const begin = (event: Event) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem("month");
    if (!(input instanceof HTMLInputElement) || input.value.trim() === "") return;
    begun(input.value.trim());
    input.value = "";
  };
  return html`<form class="month" @submit=${begin}>
    <label class="nhsuk-label" for="month">Month, 1 (April) to 12 (March)</label>
    <input
      class="nhsuk-input nhsuk-input--width-2"
      id="month"
      name="month"
      inputmode="numeric"
      autocomplete="off"
    />
    <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
      Add this month for every member
    </button>
  </form>`;
}

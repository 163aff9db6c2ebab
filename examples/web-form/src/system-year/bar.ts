// What can be done with the whole form: example, file, saving, printing, starting over.

import { html, type TemplateResult } from "lit-html";

export interface BarDoings {
  example: () => void;
  file: (file: File) => void;
  save: () => void;
  print: () => void;
  over: () => void;
}

export function bar({ example, file, save, print, over }: BarDoings): TemplateResult {
  const button = (text: string, click: () => void) =>
    html`<button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="button"
      @click=${click}
    >
      ${text}
    </button>`;
  return html`<div class="bar">
    <div class="bar__file">
      <label class="nhsuk-label" for="file">Choose or drop a file</label>
      <div class="nhsuk-hint" id="file-hint">
        A system’s year as JSON, or members or returns as CSV with a row of heads
      </div>
      <input
        class="nhsuk-file-upload__input"
        id="file"
        type="file"
        accept=".json,.csv,.tsv,.txt"
        aria-describedby="file-hint"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const chosen = input.files?.[0];
          if (chosen) file(chosen);
          input.value = ""; // so that the same file can be chosen again
        }}
      />
    </div>
    <div class="bar__buttons">
      ${button("Load the example", example)} ${button("Save as a file", save)}
      ${button("Print", print)} ${button("Start over", over)}
    </div>
  </div>`;
}

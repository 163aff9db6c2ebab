// The start page: what each form is for.

import { html } from "lit-html";

import { open } from "./shared/page";

const forms = [
  {
    href: "./system-year.html",
    title: "A system’s year",
    says: "Type, paste or drop a system’s plan and returns: its control total, where it stands, who shares a loss and who pays whom.",
  },
  {
    href: "./trust.html",
    title: "Trust score and segment",
    says: "Score a trust by the framework of any year, see how far each metric is from the next boundary, and the way out.",
  },
  {
    href: "./intervention.html",
    title: "How must this intervention run?",
    says: "Answer one question after another: who decides, who must be asked first, which powers there are and when they run out.",
  },
  {
    href: "./rulebook.html",
    title: "Rulebook",
    says: "Every figure of every year with its source and how well it is sourced; and what changed between two years.",
  },
];

await open(() => ({
  heading: "Rules of integrated care systems",
  lead: "What the financial and oversight rules of NHS England say about your figures: exact to the penny, by financial year, with the source of each.",
  main: html`<ul class="nhsuk-grid-row nhsuk-card-group">
    ${forms.map(
      ({ href, title, says }) =>
        html`<li class="nhsuk-grid-column-one-half nhsuk-card-group__item">
          <div class="nhsuk-card nhsuk-card--clickable">
            <div class="nhsuk-card__content">
              <h2 class="nhsuk-card__heading nhsuk-heading-m">
                <a class="nhsuk-card__link" href=${href}>${title}</a>
              </h2>
              <p class="nhsuk-card__description">${says}</p>
            </div>
          </div>
        </li>`,
    )}
  </ul>`,
}));

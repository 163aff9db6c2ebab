// The frame of every page: header, main part, footer, by the NHS.UK design system.

import "../styles.scss";

import { html, nothing, render, type TemplateResult } from "lit-html";

import { ready } from "./library";

/** What a page is made of. */
export interface Page {
  /** The first heading; none where the main part brings it, as a question in a legend does. The title
   * of the document is in the page's HTML file. */
  heading: string | null;
  /** What the page is for, in one or two sentences. */
  lead?: string;
  /** Where a link above the main part leads back to. */
  back?: { href: string; text: string };
  /** The main part, below the heading. */
  main: TemplateResult;
}

const pages = [
  { href: "./system-year.html", text: "A system’s year" },
  { href: "./trust.html", text: "Trust score and segment" },
  { href: "./intervention.html", text: "Interventions" },
  { href: "./rulebook.html", text: "Rulebook" },
];

/** Starts the library and then shows the page, anew for each call of what `start` is given. */
export async function open(view: () => Page): Promise<() => void> {
  const show = () => render(frame(view()), document.body);
  try {
    await ready();
  } catch (fault) {
    render(frame(unavailable(fault)), document.body);
    throw fault;
  }
  show();
  return show;
}

function unavailable(fault: unknown): Page {
  return {
    heading: "The rules could not be loaded",
    main: html`<p>
      Load the page again. If that does not help, say what stands here: ${String(fault)}
    </p>`,
  };
}

function frame({ heading, lead, back, main }: Page): TemplateResult {
  const here = location.pathname.split("/").at(-1);
  return html`
    <a class="nhsuk-skip-link" href="#main" @click=${toMain}>Skip to main content</a>
    <header class="nhsuk-header" role="banner">
      <div class="nhsuk-header__container nhsuk-width-container">
        <div class="nhsuk-header__service">
          <a class="nhsuk-header__service-name" href="./index.html"
            >Rules of integrated care systems</a
          >
        </div>
      </div>
      <nav class="nhsuk-header__navigation" aria-label="Menu">
        <div class="nhsuk-header__navigation-container nhsuk-width-container">
          <ul class="nhsuk-header__navigation-list">
            ${pages.map(({ href, text }) => {
              const current = href === `./${here}`;
              return html`<li
                class="nhsuk-header__navigation-item ${current ? "nhsuk-header__navigation-item--current" : ""}"
              >
                <a
                  class="nhsuk-header__navigation-link"
                  href=${href}
                  aria-current=${current ? "page" : nothing}
                  >${current ? html`<strong class="nhsuk-header__navigation-item-current-fallback">${text}</strong>` : text}</a
                >
              </li>`;
            })}
          </ul>
        </div>
      </nav>
    </header>
    <div class="nhsuk-width-container">
      ${back && html`<a class="nhsuk-back-link" href=${back.href}>${back.text}</a>`}
      <main class="nhsuk-main-wrapper" id="main" tabindex="-1">
        ${heading === null ? nothing : html`<h1 class="nhsuk-heading-l">${heading}</h1>`}
        ${lead && html`<p class="nhsuk-body-l">${lead}</p>`} ${main}
      </main>
    </div>
    <footer class="nhsuk-footer" role="contentinfo">
      <div class="nhsuk-width-container">
        <p class="nhsuk-body-s">
          Everything is worked out in this page. Nothing that you type or drop is sent anywhere.
        </p>
        <p class="nhsuk-body-s">
          An example of the library ics-rules. It is no service of the NHS.
        </p>
      </div>
    </footer>
  `;
}

function toMain(event: Event): void {
  event.preventDefault(); // the hash belongs to the page
  document.getElementById("main")?.focus();
}

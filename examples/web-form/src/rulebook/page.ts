// The rulebook: the rules of a year, one rule, two years compared, the sources, local rules.

import { editions } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import type { Kept } from "../shared/kept";
import { open, type Page } from "../shared/page";
import { errorSummary, focusSummary, type Wrong } from "../shared/problems";
import { focusHeading, turned } from "../shared/turn";
import { comparePart } from "./compare-part";
import { localPart, wrongWith } from "./local-part";
import { compareHref, here, hrefOf, parts, type Place } from "./place";
import { rulePart } from "./rule-part";
import { rulesPart } from "./rules-part";
import { sourcesPart } from "./sources-part";
import { type State, stateOfPage } from "./state";

const service = document.title;
let problems: readonly Wrong[] = [];
let before = here();

/** Begun when the page is first shown, as the library is ready then. */
let begun: Kept<State> | undefined;

const show = await open(view);
document.title = titleOf(before);

window.addEventListener("hashchange", () => {
  const left = before;
  before = here();
  problems = [];
  takeYears(before);
  show();
  turned(titleOf(before));
  // Back from a rule to where it was opened.
  if (left.part === "rule" && before.part !== "rule") linkTo(left)?.focus();
});

function state(): Kept<State> {
  if (begun === undefined) {
    begun = stateOfPage();
    takeYears(before);
  }
  return begun;
}

function view(): Page {
  const place = here();
  if (place.part === "rule")
    return {
      heading: `A rule of ${place.year}`,
      back: { href: "#rules", text: "All rules" },
      main: rulePart(state().get(), place.year, place.id),
    };
  const heading = place.part === "rules" ? "Rulebook" : nameOf(place);
  return {
    heading: null, // errors come before it
    main: html`${errorSummary(problems, () => heading)}
      <h1 class="nhsuk-heading-l">${heading}</h1>
      ${
        place.part === "rules"
          ? html`<p class="nhsuk-body-l">
              Every rule and figure of a year, with its source and how well it is sourced.
            </p>`
          : nothing
      }
      ${links(place)} ${banner()} ${main(place.part)}`,
  };
}

function main(part: Exclude<Place["part"], "rule">): TemplateResult {
  switch (part) {
    case "rules":
      return rulesPart(state().get(), change);
    case "compare":
      return comparePart(state().get(), change);
    case "sources":
      return sourcesPart(state().get(), change);
    case "local":
      return localPart(state().get(), problems, { change, lay, refuse });
  }
}

function links(place: Place): TemplateResult {
  return html`<nav class="rulebook-parts on-screen" aria-label="Rulebook">
    <ul class="nhsuk-list">
      ${parts.map(
        ({ part, text }) =>
          html`<li>
            <a href="#${part}" aria-current=${part === place.part ? "page" : nothing}>${text}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function banner(): TemplateResult | typeof nothing {
  const { laid } = state().get();
  if (laid === null) return nothing;
  return html`<div class="nhsuk-inset-text">
    <span class="nhsuk-u-visually-hidden">Information: </span>
    <p>Local rules are laid over ${laid.year}.</p>
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-u-margin-bottom-0"
      type="button"
      @click=${() => {
        change({ laid: null });
        focusHeading();
      }}
    >
      Take them off
    </button>
  </div>`;
}

/** The address of a comparison names its years, so that it can be shared. */
function takeYears(place: Place): void {
  if (place.part !== "compare" || place.years === undefined) return;
  const [from, to] = place.years;
  if ([from, to].every((year) => editions().includes(year)))
    state().set({ ...state().get(), from, to });
}

function change(part: Partial<State>): void {
  state().set({ ...state().get(), ...part });
  const { from, to } = state().get();
  if (here().part === "compare") history.replaceState(null, "", compareHref(from, to));
  show();
}

/** Lays local rules over the year, or says what is wrong with them. */
function lay(toml: string): void {
  const { year } = state().get();
  const found = wrongWith(toml, year);
  state().set({ ...state().get(), typed: toml });
  if (found.length > 0) return refuse(found);
  problems = [];
  change({ laid: { year, toml } });
  document.title = titleOf(before);
  document.getElementById("laid")?.focus();
}

function refuse(found: readonly Wrong[]): void {
  problems = found;
  show();
  document.title = `Error: ${titleOf(before)}`;
  focusSummary();
}

function nameOf(place: Place): string {
  return parts.find(({ part }) => part === place.part)?.text ?? "";
}

function titleOf(place: Place): string {
  if (place.part === "rules") return service;
  return `${place.part === "rule" ? `${place.id}, ${place.year}` : nameOf(place)} – ${service}`;
}

function linkTo(place: Place): HTMLElement | null {
  if (place.part !== "rule") return null;
  return document.querySelector(`main a[href="${CSS.escape(hrefOf(place.id, place.year))}"]`);
}

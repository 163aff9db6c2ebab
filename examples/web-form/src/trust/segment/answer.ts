// The answer about a segment: indicated and decided apart, signs, and what each brings.

import type { EffectKind, Segment, SegmentView } from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { table } from "../../shared/table";
import { sentence } from "../../shared/written";
import { outcome } from "../../shared/outcome";
import { nameOf } from "./names";
import { frameworks, kinds, themes } from "./words";

const colours: Record<EffectKind, string> = { frees: "green", obliges: "orange", supports: "blue" };

/** The segments in large, one beside the other. */
export function segments(found: Segment): TemplateResult {
  const { indicated, decided, agree, against_licence_link } = found;
  return html`<p role="status">${heard(found)} It is under the ${frameworks[found.framework]}.</p>
    ${card("Indicated", outcome(indicated, view, nameOf))}
    ${card("Decided", decided === null ? html`<p>No decision was given.</p>` : view(decided))}
    ${
      agree === false
        ? html`<p><strong>The decision is not the segment that is indicated.</strong></p>`
        : nothing
    }
    ${agree === true ? html`<p>The decision is the segment that is indicated.</p>` : nothing}
    ${
      against_licence_link
        ? html`<div class="nhsuk-inset-text">
            <p>Without a breach of its licence a foundation trust is not in this segment.</p>
          </div>`
        : nothing
    }`;
}

function heard({ indicated, decided }: Segment): string {
  const first =
    indicated.outcome === "answer"
      ? `Segment ${indicated.value.segment} is indicated.`
      : "No segment is indicated.";
  return decided === null ? first : `${first} Segment ${decided.segment} was decided.`;
}

function card(title: string, inside: TemplateResult): TemplateResult {
  return html`<div class="nhsuk-card">
    <div class="nhsuk-card__content">
      <h2 class="nhsuk-card__heading nhsuk-heading-m">${title}</h2>
      ${inside}
    </div>
  </div>`;
}

function view({ segment, decided_by, effects }: SegmentView): TemplateResult {
  return html`<p class="trust-score">
      <span class="nhsuk-u-visually-hidden">Segment </span>${segment}
    </p>
    <p>By the framework, ${decided_by} decides.</p>
    <ul class="nhsuk-list">
      ${effects.map(
        ({ kind, says }) =>
          html`<li>
            <strong class="nhsuk-tag nhsuk-tag--${colours[kind]}">${kinds[kind]}</strong>
            ${sentence(says)}.
          </li>`,
      )}
    </ul>`;
}

/** The signs of a need, and what was not stated. */
export function signs({ signs: found, not_stated, opens_judgement }: Segment): TemplateResult {
  return html`<h2 class="nhsuk-heading-m">Signs of a need</h2>
    <p>
      ${
        opens_judgement
          ? "There is a sign, which opens a judgement and sets no segment."
          : opens_judgement === null
            ? "There is no sign in what is known."
            : "There is no sign."
      }
    </p>
    ${
      found.length === 0
        ? nothing
        : table({
            caption: "Signs that were found",
            heads: ["Theme", "Found in"],
            rows: found.map(({ theme, found: what }) => [
              theme === null ? "Any theme" : themes[theme],
              what,
            ]),
          })
    }
    ${
      not_stated.length === 0
        ? nothing
        : html`<details class="nhsuk-details">
            <summary class="nhsuk-details__summary">
              <span class="nhsuk-details__summary-text"
                >Not known, so no sign either way (${not_stated.length})</span
              >
            </summary>
            <div class="nhsuk-details__text">
              <ul class="nhsuk-list nhsuk-list--bullet">
                ${not_stated.map((name) => html`<li>${nameOf(name)}</li>`)}
              </ul>
            </div>
          </details>`
    }`;
}

/** Whether the body is in the programme; without a decision nobody has said. */
function programme(isIn: boolean | null): string {
  if (isIn === null)
    return "Whether the body is in the programme is not known, as no decision was stated.";
  return `The body is ${isIn ? "" : "not "}in the programme.`;
}

/** Where the body stands in the Recovery Support Programme; nothing where the framework has none. */
export function recovery({ recovery_support }: Segment): TemplateResult | typeof nothing {
  if (recovery_support === null) return nothing;
  const { in_programme, criteria_left, may_leave, decided_by } = recovery_support;
  return html`<h2 class="nhsuk-heading-m">Recovery Support Programme</h2>
    <p>${programme(in_programme)}</p>
    ${
      in_programme
        ? html`${outcome(
            may_leave,
            (may) =>
              html`<p>
                ${may ? "It may leave" : "It may not leave yet"}, which ${decided_by} decides.
              </p>`,
            nameOf,
          )}
          ${
            criteria_left.length === 0
              ? nothing
              : html`<p>Criteria that are not met:</p>
                  <ul class="nhsuk-list nhsuk-list--bullet">
                    ${criteria_left.map((left) => html`<li>${left}</li>`)}
                  </ul>`
          }`
        : nothing
    }`;
}

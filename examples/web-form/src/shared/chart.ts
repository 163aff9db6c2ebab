// A chart by Chartist, with its title, its key, a name for screen readers and its figures as a table.

import "chartist/dist/index.css";

import {
  BarChart,
  Interpolation,
  LineChart,
  type BarChartOptions,
  type LineChartOptions,
} from "chartist";
import { html, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { ref } from "lit-html/directives/ref.js";

import { type Head, numeric, table } from "./table";

/** What is drawn: amounts as the library writes them, and one text each for people. */
export interface Chart {
  kind: "bars" | "lines";
  title: string;
  /** What a screen reader hears in place of the picture. */
  says: string;
  /** What stands along the chart: members, months. */
  along: string;
  labels: readonly string[];
  /** One row a series, in order of the key; `null` where there is no amount. */
  series: readonly { name: string; values: readonly (string | null)[] }[];
  /** How an amount is written in the table, and a number of pounds at the axis. */
  written: (amount: string) => string;
  axis: (pounds: number) => string;
}

/** The chart as a figure. It is drawn again only when something in it changed. */
export function chart(drawn: Chart): TemplateResult {
  const { title, says, along, labels, series, written } = drawn;
  const heads: Head[] = [along, ...series.map(({ name }) => numeric(name))];
  return html`<figure class="chart">
    <figcaption>
      <span class="chart__title">${title}</span>
      <ul class="chart__key" aria-hidden="true">
        ${series.map(
          ({ name }, at) =>
            html`<li class="chart__name chart__name--${drawn.kind} chart__name--${at}">
              ${name}
            </li>`,
        )}
      </ul>
    </figcaption>
    <div role="img" aria-label="${title}. ${says}">
      ${guard(
        [JSON.stringify([labels, series])],
        () =>
          html`<div
            class="chart__picture chart__picture--${drawn.kind}"
            aria-hidden="true"
            ${ref(drawer(drawn))}
          ></div>`,
      )}
    </div>
    <details class="nhsuk-details chart__table">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">As a table: ${title}</span>
      </summary>
      <div class="nhsuk-details__text">
        ${table({
          caption: title,
          captionHidden: true,
          heads,
          rows: labels.map((label, at) => [
            label,
            ...series.map(({ values }) => {
              const amount = values[at] ?? null;
              return amount === null ? "" : written(amount);
            }),
          ]),
        })}
      </div>
    </details>
  </figure>`;
}

/** Draws the chart when its element comes, and stops following the window when it goes. */
function drawer({ kind, labels, series, axis }: Chart): (element?: Element) => void {
  const data = {
    labels: [...labels],
    // Numbers only here, for the length of a bar: an amount is never worked with.
    series: series.map(({ values }, at) => ({
      // By name, as bars are drawn from the last to the first.
      className: `chart__series chart__series--${at}`,
      data: values.map((amount) => (amount === null ? null : Number(amount))),
    })),
  };
  let made: BarChart | LineChart | undefined;
  return (element) => {
    made?.detach();
    if (element === undefined) return;
    made =
      kind === "bars"
        ? new BarChart(element, data, { ...bars(labels.length), ...axes(kind, axis) })
        : new LineChart(element, data, { ...lines, ...axes(kind, axis) }, printed);
  };
}

const barRoom = 34; // two bars of a member and the space to the next

function bars(count: number): BarChartOptions {
  return {
    horizontalBars: true,
    reverseData: true,
    seriesBarDistance: 12,
    height: count * barRoom + 40,
    chartPadding: { top: 5, right: 30, bottom: 5, left: 5 },
  };
}

const lines: LineChartOptions = {
  height: 300,
  lineSmooth: Interpolation.none({ fillHoles: true }),
  chartPadding: { top: 15, right: 30, bottom: 5, left: 10 },
};

// A sheet of paper is narrower than a screen.
const printed: [string, LineChartOptions][] = [["print", { width: "640px" }]];

function axes(kind: Chart["kind"], axis: Chart["axis"]): BarChartOptions & LineChartOptions {
  const amounts = {
    labelInterpolationFnc: (value: unknown) => axis(Number(value)),
    offset: kind === "bars" ? 30 : 60,
    scaleMinSpace: kind === "bars" ? 70 : 40,
  };
  return kind === "bars"
    ? { axisX: amounts, axisY: { offset: 50 } }
    : { axisY: amounts, axisX: { offset: 30 } };
}

// Who bears or gains what, and who pays whom.

import {
  formatMoney,
  type Assessment,
  type Draw,
  type MemberShare,
  type RiskShare,
  type Transfer,
} from "ics-rules";
import { html, nothing, type TemplateResult } from "lit-html";

import { numeric, table } from "../shared/table";
import { told } from "./outcomes";
import { plain, shared, sharingKeys } from "./words";

/** Nobody has agreed to share without an agreement. */
export function riskShare(found: Assessment["risk_share"]): TemplateResult {
  if (found === null) return html`<p>No agreement is stated, so nothing is shared.</p>`;
  return told(found, sharedOut);
}

function sharedOut(found: RiskShare): TemplateResult {
  const left = Object.entries(found.left_with);
  const limited = found.members.some(({ limit }) => limit !== null);
  const fromOwn = found.members.some(({ met_from_own }) => isSome(met_from_own));
  return html`<p>
      ${found.on ? shared[found.on] : "What is shared"} is
      ${formatMoney(found.variance)}${
        found.basis ? html`, in proportion to ${basisInWords(found.basis)}` : nothing
      }.
    </p>
    ${found.draws.map(draw)}
    ${table({
      caption: "Who bears what",
      heads: [
        "Organisation",
        numeric("Own variance"),
        numeric("Share"),
        ...(limited ? [numeric("Limit")] : []),
        ...(fromOwn ? [numeric("Met from its own")] : []),
        numeric("Receives (pays)"),
        numeric("Position after"),
      ],
      rows: found.members.map((one) => member(one, limited, fromOwn)),
    })}
    ${
      left.length === 0
        ? nothing
        : html`<p>
            Left with others:
            ${left.map(([account, amount]) => `${account} ${formatMoney(amount)}`).join(", ")}.
          </p>`
    }
    ${
      !isSome(found.unallocated)
        ? nothing
        : html`<p>
            <strong>Nobody has agreed to bear or have ${formatMoney(found.unallocated)}.</strong>
          </p>`
    }
    ${payments("Who pays whom", found.transfers)}
    ${found.not_paid.length === 0 ? nothing : payments("Too small to be paid", found.not_paid)}`;
}

function basisInWords(basis: NonNullable<RiskShare["basis"]>): string {
  const key = (name: string) => sharingKeys[name as keyof typeof sharingKeys].toLowerCase();
  if (typeof basis === "string") return key(basis);
  return Object.entries(basis)
    .map(([name, part]) => `${key(name)} (${part})`)
    .join(" and ");
}

function draw({ source, drawn, held_by, unmet }: Draw): TemplateResult {
  return html`<p>
    First met from ${plain(source)}${held_by ? ` of ${held_by}` : ""}:
    ${formatMoney(drawn)}${unmet.length === 0 ? nothing : `, as not met: ${unmet.map(plain).join(", ")}`}.
  </p>`;
}

const isSome = (amount: string) => /[1-9]/.test(amount);

const orNone = (amount: string | null) => (amount === null ? "not known" : formatMoney(amount));

function member(
  { code, own_variance, share, limit, met_from_own, paid, position_after }: MemberShare,
  limited: boolean,
  fromOwn: boolean,
): unknown[] {
  return [
    code,
    orNone(own_variance),
    formatMoney(share),
    ...(limited ? [limit === null ? "none" : formatMoney(limit)] : []),
    ...(fromOwn ? [formatMoney(met_from_own)] : []),
    formatMoney(paid),
    orNone(position_after),
  ];
}

function payments(caption: string, transfers: readonly Transfer[]): TemplateResult {
  if (transfers.length === 0) return html`<p>No payment is needed.</p>`;
  return table({
    caption,
    heads: ["Pays", "Receives", numeric("Amount")],
    rows: transfers.map(({ from, to, amount }) => [from, to, formatMoney(amount)]),
  });
}

// The value of a rule with its unit, as people read it.

import { formatMoney, type Parameter, type Rule } from "ics-rules";

import { writtenDate, writtenNumber, writtenShare } from "../shared/written";
import { words } from "./words";

/** Units that name a number, and do not count it. */
const naming = new Set(["month", "quarter", "segment", "score", "calendar year"]);

/** The value of a rule in words; none where the rule is no parameter. */
export function valueText({
  value,
  unit,
  required,
}: Pick<Rule, "value" | "unit" | "required">): string | null {
  if (value !== null) return parameter(value, unit);
  return required ? "To be supplied: no source gives it" : null;
}

function parameter(value: Parameter, unit: string | null): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) {
    const said = value.map((one) => (unit !== null && naming.has(unit) ? one : single(one, unit)));
    const joined = said.join(said.some((one) => one.includes(",")) ? "; " : ", ");
    return unit !== null && naming.has(unit) ? `${unit} ${joined}` : joined;
  }
  if (typeof value === "object")
    return Object.entries(value)
      .map(([key, one]) => `${words(key)}: ${single(one, unit)}`)
      .join("; ");
  return single(String(value), unit);
}

function single(value: string, unit: string | null): string {
  if (!/^-?\d+(\.\d+)?$/.test(value) || unit === null)
    return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? writtenDate(value) : words(value);
  switch (unit) {
    case "ratio":
      return `${writtenShare(value)} (${value})`;
    case "%":
      return `${value}%`;
    case "GBP":
      return formatMoney(value);
    case "GBP m":
      return millions(value);
    case "US dollars":
      return `$${writtenNumber(value)}`;
  }
  return naming.has(unit) ? `${unit} ${value}` : `${writtenNumber(value)} ${unit}`;
}

/** Millions of pounds, a negative amount in brackets. */
function millions(value: string): string {
  return value.startsWith("-") ? `(${millions(value.slice(1))})` : `£${writtenNumber(value)}m`;
}

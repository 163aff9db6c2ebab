// A document as a form: what the tables show is put in them, everything else is kept as it is.

import { checkSystemYear, formatMoney, systems, type Agreement, type SystemYear } from "ics-rules";

import { ask, type Asked } from "../shared/library";
import { fieldId } from "../shared/problems";
import { allColumns } from "./columns";
import {
  emptyForm,
  type Form,
  type OtherPart,
  type Row,
  type SharingChoice,
  type TableName,
} from "./form";
import { otherParts, sharingKeys } from "./words";

/** The form that shows a document, given as its JSON text. */
export function formOf(text: string): Asked<Form> {
  const checked = ask(() => checkSystemYear(text));
  if (!checked.ok) return checked;
  const document = checked.value;
  // The library wrote its amounts in pounds; in thousands they stand as the document has them.
  const asGiven = JSON.parse(text) as SystemYear;
  const unit = asGiven.unit ?? emptyForm.unit;
  const amount = unit === "pounds" ? inPounds : String;
  const shown: SystemYear = unit === "pounds" ? document : asGiven;

  const rows = (table: TableName): readonly Row[] => {
    const found = (document[table] ?? []).map((one, at) =>
      rowOf(table, { ...one }, { ...shown[table]?.[at] }, amount),
    );
    return found.length === 0 ? emptyForm[table] : found;
  };
  const rest = Object.keys(otherParts) as OtherPart[];
  const { sharing, shares, agreement } = agreementOf(document.agreement);
  return {
    ok: true,
    value: {
      top: {
        system: document.system,
        name: document.name ?? "",
        year: document.year,
        basis: document.basis ?? "",
        system_target: shown.system_target === undefined ? "" : amount(shown.system_target),
      },
      ownCode: !systems(document.year).some(({ code }) => code === document.system),
      unit,
      members: rows("members"),
      returns: rows("returns"),
      sharing,
      shares,
      agreement,
      rest: Object.fromEntries(
        rest.flatMap((part) => (document[part] === undefined ? [] : [[part, document[part]]])),
      ),
    },
  };
}

/** An amount for a cell, as the NHS writes it; the column says that it is in pounds. */
function inPounds(amount: string): string {
  return formatMoney(amount).replace("£", "");
}

function rowOf(
  table: TableName,
  checked: Record<string, unknown>,
  shown: Record<string, unknown>,
  amount: (text: string) => string,
): Row {
  const cells: Record<string, string> = {};
  const rest = { ...checked };
  for (const { field, kind } of allColumns(table)) {
    delete rest[field];
    const value = shown[field];
    if (value === undefined) continue;
    // People are counted by numbers, money is written as text.
    const money = kind === "number" && typeof checked[field] === "string";
    cells[field] = money ? amount(String(value)) : String(checked[field]);
  }
  return { cells, rest };
}

type Sharing = Pick<Form, "sharing" | "shares" | "agreement">;

/** A key alone, or fixed shares alone, can be chosen in the form; whatever says more is kept whole. */
function agreementOf(agreement: Agreement | undefined): Sharing {
  if (agreement === undefined) return { sharing: "none", shares: {}, agreement: null };
  const { basis, shares, ...more } = agreement;
  const simple =
    typeof basis === "string" &&
    basis in sharingKeys &&
    Object.keys(more).length === 0 &&
    (basis === "fixed") === (shares !== undefined);
  return simple
    ? { sharing: basis as SharingChoice, shares: shares ?? {}, agreement: null }
    : { sharing: "document", shares: {}, agreement };
}

/** What is kept of a document that neither the tables nor the fields show: where, and what. */
export interface KeptPart {
  /** Where a problem with it leads. */
  id: string;
  name: string;
  /** The form without it. */
  without: (form: Form) => Form;
}

/** Everything kept that is not in view, in the order of the document. */
export function keptParts(form: Form): KeptPart[] {
  const parts = (Object.keys(form.rest) as OtherPart[]).map((part): KeptPart => {
    const value = form.rest[part];
    const count = Array.isArray(value) ? ` (${value.length})` : "";
    return {
      id: fieldId(part),
      name: otherParts[part] + count,
      without: (form) => ({
        ...form,
        rest: Object.fromEntries(Object.entries(form.rest).filter(([name]) => name !== part)),
      }),
    };
  });
  return [...parts, ...keptOfRows(form, "members"), ...keptOfRows(form, "returns")];
}

const ofRows: Record<string, string> = {
  plan: "plan for months to come",
  first_month: "first month",
  last_month: "last month",
  successor: "successor",
  successor_includes: "whether the successor’s figures include its own",
  control_total_profile: "control total phased over the year",
  organisation_split: "share that counts in each system",
  excluded: "amounts that do not count",
};

function keptOfRows(form: Form, table: TableName): KeptPart[] {
  return form[table].flatMap((row, at) =>
    Object.keys(row.rest).map((field): KeptPart => {
      const month = row.cells.month ? ` at M${row.cells.month}` : "";
      return {
        id: fieldId(`${table}[${at}].${field}`),
        name: `${row.cells.code ?? ""}${month}: ${ofRows[field] ?? field}`,
        without: (form) => ({
          ...form,
          [table]: form[table].map((row, place) => {
            if (place !== at) return row;
            const { [field]: _, ...rest } = row.rest;
            return { ...row, rest };
          }),
        }),
      };
    }),
  );
}

/** The document of a form to be saved: as the library writes it, with amounts in pounds. */
export function saved(document: string): { name: string; text: string } {
  const checked = checkSystemYear(document);
  const name = `${checked.system}-${checked.year.replace("/", "-")}.json`;
  return { name, text: `${JSON.stringify(checked, null, 2)}\n` };
}

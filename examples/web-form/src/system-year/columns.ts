// The columns of the tables that are typed, and which of them are in view.

import type { Basis } from "ics-rules";

import type { Form, MemberField, ReturnField, TableName } from "./form";
import { tables } from "./words";

/** A column of a table that is typed. */
export interface Column {
  field: string;
  label: string;
  kind: "text" | "choice" | "number";
}

const kindOf: Record<MemberField | ReturnField, Column["kind"]> = {
  code: "text",
  name: "text",
  kind: "choice",
  control_total: "number",
  deficit_support: "number",
  turnover: "number",
  allocation: "number",
  population: "number",
  contribution: "number",
  month: "text",
  plan_to_date: "number",
  actual_to_date: "number",
  forecast: "number",
};

// Weights of a risk share: each comes into view when it is the key, or is given.
const onDemand: readonly string[] = [
  "turnover",
  "allocation",
  "population",
  "contribution",
] satisfies MemberField[];

/** Every column of a table. */
export function allColumns(table: TableName): Column[] {
  return Object.entries(tables[table].fields).map(([field, label]) => ({
    field,
    label,
    kind: kindOf[field as MemberField | ReturnField],
  }));
}

const every: Record<TableName, Column[]> = {
  members: allColumns("members"),
  returns: allColumns("returns"),
};

// Planned support comes into view with a basis that leaves it out or takes it in, or where it is given.
const support = "deficit_support" satisfies MemberField;
const besideSupport: readonly string[] = ["excluding_dsf", "including_dsf"] satisfies Basis[];

/** The columns in view. */
export function columns(form: Form, table: TableName): Column[] {
  return every[table].filter(
    ({ field }) =>
      (!onDemand.includes(field) && field !== support) ||
      form.sharing === field ||
      (field === support && besideSupport.includes(form.top.basis)) ||
      form[table].some(({ cells }) => (cells[field] ?? "") !== ""),
  );
}

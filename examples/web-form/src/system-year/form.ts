// What was typed: the state of the page, and the changes that a person makes to it.

import type { Agreement, Member, MoneyUnit, Return, SharingBasis, SystemYear } from "ics-rules";

/** The two tables that are typed, by their names in the document. */
export type TableName = "members" | "returns";

/** What the table of members has a column for. */
export type MemberField = Exclude<
  keyof Member,
  "plan" | "control_total_profile" | "organisation_split"
>;

/** What the table of returns has a column for. */
export type ReturnField = Exclude<keyof Return, "excluded">;

/** What is asked once for the system, as a text. */
export type TopField = "system" | "name" | "year" | "basis" | "system_target";

/** What of a document is neither in the tables nor in a field of the form. */
export type OtherPart = Exclude<keyof SystemYear, TopField | TableName | "unit" | "agreement">;

/** A row as it was typed, with what a document has of it besides the cells, in pounds. */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** How a gain or loss is shared: not at all, by a key, or as the document says. */
export type SharingChoice = "none" | "document" | SharingBasis;

/** Everything that was typed. */
export interface Form {
  readonly top: Readonly<Record<TopField, string>>;
  /** Whether the system is none of the list, so that its code is typed. */
  readonly ownCode: boolean;
  readonly unit: MoneyUnit;
  readonly members: readonly Row[];
  readonly returns: readonly Row[];
  readonly sharing: SharingChoice;
  /** Fixed shares as they were typed, by code. */
  readonly shares: Readonly<Record<string, string>>;
  /** The agreement of a document, where it says more than a key. */
  readonly agreement: Agreement | null;
  /** The other parts of a document, in pounds. */
  readonly rest: Readonly<Partial<Pick<SystemYear, OtherPart>>>;
}

const blank: Row = { cells: {}, rest: {} };

/** A form in which nothing was typed. */
export const emptyForm: Form = {
  top: { system: "", name: "", year: "", basis: "", system_target: "" },
  ownCode: false,
  unit: "pounds",
  members: [blank],
  returns: [blank],
  sharing: "none",
  shares: {},
  agreement: null,
  rest: {},
};

/** Whether anything was typed. */
export function isEmpty(form: Form): boolean {
  return JSON.stringify({ ...form, unit: emptyForm.unit }) === JSON.stringify(emptyForm);
}

/** Whether what was kept in the tab is a form of this page. */
export function isForm(value: unknown): value is Form {
  return isLike(emptyForm, value) && [value.members, value.returns].flat().every(isRow);
}

const isRow = (row: unknown) => isLike(blank, row);

/** Whether every part of an object is there and of its kind. */
function isLike<T extends object>(known: T, value: unknown): value is T {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(known).every(([part, like]) => {
    const found: unknown = Reflect.get(value, part);
    return typeof found === typeof like && Array.isArray(found) === Array.isArray(like);
  });
}

/** With one of the listed systems, or with none of them (`null`), so that a code is typed. */
export function withSystem(form: Form, code: string | null): Form {
  const top = { ...form.top, system: code ?? "", name: "" };
  return { ...form, top, ownCode: code === null };
}

export function withTop(form: Form, field: TopField, text: string): Form {
  return { ...form, top: { ...form.top, [field]: text } };
}

export function withCell(
  form: Form,
  table: TableName,
  at: number,
  field: string,
  text: string,
): Form {
  const rows = form[table].map((row, place) =>
    place === at ? { ...row, cells: { ...row.cells, [field]: text } } : row,
  );
  return { ...form, [table]: rows };
}

export function withRows(form: Form, table: TableName, rows: readonly Row[]): Form {
  return { ...form, [table]: [...form[table], ...rows] };
}

export function withBlankRow(form: Form, table: TableName): Form {
  return withRows(form, table, [blank]);
}

/** Without a row; a table keeps a blank one, so that there is something to type in. */
export function withoutRow(form: Form, table: TableName, at: number): Form {
  const rows = form[table].filter((_, place) => place !== at);
  return { ...form, [table]: rows.length === 0 ? [blank] : rows };
}

/** With a return of one month begun for every member. */
export function withMonth(form: Form, month: string): Form {
  const typed = form.returns.filter(({ cells }) =>
    Object.values(cells).some((cell) => cell !== ""),
  );
  const codes = form.members.flatMap(({ cells }) => (cells.code ? [cells.code] : []));
  const rows = codes.map((code): Row => ({ cells: { month, code }, rest: {} }));
  return { ...form, returns: [...typed, ...rows] };
}

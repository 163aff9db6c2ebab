// What a person does on the page, and what follows: for each button, cell and file.

import example from "../../../data/illustrative-system-2019-20.json?raw";
import { download } from "../shared/download";
import { focusSummary } from "../shared/problems";
import { cellId, type Doings } from "./cell";
import { columns } from "./columns";
import { formOf, saved, type KeptPart } from "./document";
import { readFile } from "./files";
import {
  emptyForm,
  withBlankRow,
  withCell,
  withMonth,
  withoutRow,
  withSystem,
  withTop,
  type Form,
  type Row,
  type SharingChoice,
  type TableName,
  type TopField,
} from "./form";
import { focusNotice } from "./notice";
import { pasted } from "./pasting";
import type { Session } from "./session";
import { tables } from "./words";

/** Everything that can be done, for a session. */
export function doingsOf(session: Session) {
  const cells: Doings = {
    typed: (table, row, field, text) =>
      session.type(withCell(session.form, table, row, field, text), `${table}[${row}].${field}`),
    left: () => session.settle(),
    pasted(table, at, text) {
      const placed = pasted(session.form, table, at, text);
      if (placed.ok) return session.do(placed.form, { says: placed.says });
      session.say({ ...placed, refused: true });
      focusNotice();
    },
    added(table) {
      session.type(withBlankRow(session.form, table), null);
      focusRow(table, session.form[table].length - 1);
    },
    removed(table, row) {
      session.do(withoutRow(session.form, table, row), {
        says: `The ${tables[table].one} in row ${row + 1} was removed.`,
      });
      focusRow(table, Math.min(row, session.form[table].length - 1));
    },
  };

  /** The first cell of a row. */
  function focusRow(table: TableName, row: number): void {
    const first = columns(session.form, table)[0];
    if (first) document.getElementById(cellId(table, row, first.field))?.focus();
  }

  function replaced(form: Form, says: string): void {
    session.do(form, { says });
    focusNotice();
  }

  return {
    cells,
    setup: {
      changed: (field: TopField, text: string) =>
        session.type(withTop(session.form, field, text), field),
      system: (code: string | null) => session.type(withSystem(session.form, code), null),
      unit: (unit: Form["unit"]) => session.type({ ...session.form, unit }, null),
    },
    sharing: {
      chosen: (sharing: SharingChoice) => session.type({ ...session.form, sharing }, null),
      share: (code: string, text: string) =>
        session.type(
          { ...session.form, shares: { ...session.form.shares, [code]: text } },
          "agreement.shares",
        ),
    },
    month(month: string) {
      session.do(withMonth(session.form, month), {
        says: `A return for month ${month} was begun for every member.`,
      });
      const begun = ({ cells }: Row) => cells.month === month && !cells.plan_to_date;
      focusRow("returns", session.form.returns.findIndex(begun));
    },
    leftOut(part: KeptPart) {
      replaced(part.without(session.form), `${part.name}: left out.`);
    },
    undo() {
      session.undo();
      focusNotice();
    },
    bar: {
      example() {
        const read = formOf(example);
        if (read.ok) replaced(read.value, "The example was loaded: an illustrative system.");
      },
      async file(file: File) {
        const read = await readFile(file, () => session.form);
        if (read.ok) return replaced(read.form, read.says);
        session.say({ ...read, refused: true });
        focusNotice();
      },
      save() {
        const { asked } = session;
        if (asked.ok && asked.value.unfinished.length === 0) {
          const { name, text } = saved(asked.value.document);
          download(name, text, "application/json");
          return session.say({ says: `Saved as ${name}, with amounts in pounds.` });
        }
        session.insist();
        focusSummary();
      },
      print: () => window.print(),
      over: () => replaced(emptyForm, "Everything was cleared."),
    },
  };
}

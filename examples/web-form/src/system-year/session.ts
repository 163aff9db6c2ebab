// The form of the tab with its answer: what changes it, and how long a cell counts as being typed in.

import { kept } from "../shared/kept";
import type { Asked } from "../shared/library";
import { emptyForm, isForm, type Form } from "./form";
import { inPlainWords } from "./naming";
import type { Notice } from "./notice";
import { answered, type Answered } from "./reading";

const pause = 900; // milliseconds: longer than between two keys, shorter than a wait

/** What the page shows, and the ways in which it changes. */
export class Session {
  readonly #kept = kept<Form>("system-year", emptyForm, isForm);
  readonly #show: () => void;
  #timer = 0;

  #asked: Asked<Answered> | null = null;

  /** The path of the cell that somebody is typing in: it is not wrong until they have paused. */
  typing: string | null = null;
  /** Whether something was asked for that needs everything, so that what is missing is wrong too. */
  insisted = false;
  /** What was just done, and the form before it. */
  notice: Notice | null = null;
  before: Form | null = null;

  constructor(show: () => void) {
    this.#show = show;
  }

  get form(): Form {
    return this.#kept.get();
  }

  /** What the form comes to. */
  get asked(): Asked<Answered> {
    return (this.#asked ??= ask(this.form));
  }

  /** Takes a form as it was typed; `path` names the cell. */
  type(form: Form, path: string | null): void {
    clearTimeout(this.#timer);
    this.typing = path;
    this.notice = null; // what was done before is no longer the last thing that was
    this.before = null;
    if (path !== null) this.#timer = window.setTimeout(() => this.settle(), pause);
    this.#take(form);
  }

  /** The cell was left, or typing paused: what is wrong is said now. */
  settle(): void {
    clearTimeout(this.#timer);
    if (this.typing === null) return;
    this.typing = null;
    this.#show();
  }

  /** Takes a form from a button, a paste or a file, says so and offers the way back. */
  do(form: Form, notice: Notice): void {
    this.before = this.form;
    this.notice = notice;
    this.typing = null;
    this.#take(form);
  }

  /** Goes back to the form before what was just done. */
  undo(): void {
    const { before } = this;
    if (before === null) return;
    this.before = null;
    this.notice = { says: "It was undone." };
    this.#take(before);
  }

  /** Says everything that stands in the way of what was asked for. */
  insist(): void {
    clearTimeout(this.#timer);
    this.typing = null;
    this.insisted = true;
    this.#show();
  }

  /** Says something about what was asked for. The form stays as it is. */
  say(notice: Notice): void {
    this.notice = notice;
    this.before = null;
    this.#show();
  }

  /** Takes the form, asks what it comes to and shows both; how long that took can be read from the
   * browser's own measures. */
  #take(form: Form): void {
    const start = performance.now();
    this.#asked = ask(form);
    const end = performance.now();
    this.insisted = false;
    this.#kept.set(form);
    this.#show();
    performance.clearMeasures();
    performance.measure("answer", { start, end });
    performance.measure("keystroke", { start });
  }
}

function ask(form: Form): Asked<Answered> {
  const asked = answered(form);
  return asked.ok ? asked : { ok: false, problems: asked.problems.map(inPlainWords) };
}

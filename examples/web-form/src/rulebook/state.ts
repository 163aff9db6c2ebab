// What is chosen and typed on the page.

import { editions, type FinancialYear, rules, type Standing } from "ics-rules";

import { type Kept, kept } from "../shared/kept";
import { ask } from "../shared/library";

/** What the rules are narrowed down to, and which are compared. */
export interface State {
  year: FinancialYear;
  /** The first part of rule ids, or everything. */
  subject: string;
  standing: Standing | "all";
  openOnly: boolean;
  search: string;
  /** How many rules are shown. */
  shown: number;
  /** The two years that are compared. */
  from: FinancialYear;
  to: FinancialYear;
  /** Local rules as they are typed. */
  typed: string;
  /** Local rules that are laid over the edition of a year. */
  laid: { year: FinancialYear; toml: string } | null;
}

/** How many rules are shown at first, and how many more at a time. */
export const some = 50;

/** Everything, where a list of subjects or standings offers it. */
export const all = "all";

/** The state, once the library is ready to say which years there are. */
export function stateOfPage(): Kept<State> {
  const years = editions();
  const last = years.at(-1) ?? "";
  const before = years.at(-2) ?? last;
  const initial: State = {
    year: last,
    subject: all,
    standing: all,
    openOnly: false,
    search: "",
    shown: some,
    from: before,
    to: last,
    typed: "",
    laid: null,
  };
  return kept<State>("rulebook", initial, (value): value is State => {
    if (typeof value !== "object" || value === null) return false;
    if (!Object.keys(initial).every((key) => key in value)) return false;
    const { year, from, to, laid } = value as State;
    return (
      [year, from, to].every((one) => years.includes(one)) &&
      (laid === null || ask(() => rules(laid.year, [laid.toml])).ok)
    );
  });
}

/** The files laid over the edition of a year. */
export function overlaysOf({ laid }: State, year: FinancialYear): string[] {
  return laid?.year === year ? [laid.toml] : [];
}

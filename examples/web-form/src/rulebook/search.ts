// Which rules are shown: those of a subject and standing that hold every word searched for.

import { openPoints, type Rule, rules } from "ics-rules";

import { all, overlaysOf, type State } from "./state";
import { valueText } from "./value";
import { subjectOf } from "./words";

let last: { year: string; toml: string | undefined; list: Rule[] } | undefined;

/** The rules of the year of the page, with what is laid over it; kept while both stay, as a search is
 * typed. */
export function rulesOfYear(state: State): Rule[] {
  const { year } = state;
  const overlays = overlaysOf(state, year);
  const [toml] = overlays;
  if (last?.year !== year || last.toml !== toml) last = { year, toml, list: rules(year, overlays) };
  return last.list;
}

/** Those of the rules that the page is narrowed down to. */
export function narrowed(list: readonly Rule[], state: State): Rule[] {
  const { subject, standing, openOnly, search, year } = state;
  const open = openOnly
    ? new Set(openPoints(year, overlaysOf(state, year)).map(({ id }) => id))
    : null;
  const holds = searcher(search);
  return list.filter(
    (rule) =>
      (subject === all || subjectOf(rule.id) === subject) &&
      (standing === all || rule.standing === standing) &&
      (open === null || open.has(rule.id)) &&
      holds(textOf(rule)),
  );
}

/** Whether a text holds every word searched for, in capitals or not. */
export function searcher(search: string): (text: string) => boolean {
  // Each word once: a paste of thousands stays quick.
  const words = [...new Set(search.toLowerCase().split(/\s+/).filter(Boolean))];
  return (text) => words.every((word) => text.includes(word));
}

const texts = new WeakMap<Rule, string>();

function textOf(rule: Rule): string {
  const known = texts.get(rule);
  if (known !== undefined) return known;
  const { id, says, note, section, status, sources } = rule;
  const cited = sources.flatMap(({ publisher, title, part }) => [publisher, title, part]);
  const text = [id, says, note, section, status, valueText(rule), ...cited]
    .join("\n")
    .toLowerCase();
  texts.set(rule, text);
  return text;
}

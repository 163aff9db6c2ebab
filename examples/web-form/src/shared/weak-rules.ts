// What weakens an answer that comes with an explanation and no list of caveats of its own.

import type { Caveat, Explanation, Rule, Standing } from "ics-rules";

const weakest: readonly Standing[] = ["assumed", "inferred"];

/** The rules of a tree that nobody has confirmed or that did not take effect, each once, the weakest
 * first: what `Assessment.caveats` has for a system's year. */
export function weakRules(tree: Explanation): Caveat[] {
  const cited = new Map<string, Rule>();
  const collect = ({ rules, because }: Explanation) => {
    for (const rule of rules) cited.set(rule.id, rule);
    because.forEach(collect);
  };
  collect(tree);
  const rules = [...cited.values()];
  const of = (standing: Standing) => rules.filter((rule) => rule.standing === standing);
  const others = rules.filter(({ standing, status }) => !weakest.includes(standing) && status);
  return [...weakest.flatMap(of), ...others].map(({ id, standing, says, note, status }) => ({
    rule: id,
    standing,
    says,
    note,
    status,
  }));
}

//! A comparison of rulebooks as text and as Markdown.

use std::{collections::BTreeMap, fmt, sync::Arc};

use ics_rules_macros::record;

use super::{
    Change, Rule, RuleChange, RuleId, RulebookComparison, RulebookName,
    markdown::{code, plain_value, table, value},
};
use crate::text::in_markdown;

const NOTHING: &str = "nothing";

#[record]
impl RulebookComparison {
    /// The comparison as Markdown: one line in words and a table for each kind of difference.
    #[must_use]
    #[python]
    pub fn markdown(&self) -> String {
        let changes =
            self.changes().map(|(title, changes)| (title, changes_table(changes, |_| true)));
        let one_sided = self.one_sided().map(|(title, rules)| {
            let rows = rules.values().map(|rule| {
                vec![
                    code(&rule.id),
                    in_markdown(&rule.says),
                    value(rule),
                    in_markdown(&rule.reliance()),
                ]
            });
            (title, table(&["rule", "says", "value", "standing"], rows))
        });
        let tables = changes.into_iter().chain(one_sided).filter(|(_, table)| !table.is_empty());
        let tables = tables.map(|(title, table)| format!("\n**{title}**\n\n{table}"));
        format!("{}\n{}", self.summary(), tables.collect::<String>())
    }

    fn summary(&self) -> String {
        let Self { from, to, parameters, restated, added, gone, unchanged } = self;
        format!(
            "{from} to {to}: {} of another value, {} restated, {} added, {} gone, {unchanged} the same",
            parameters.len(),
            restated.len(),
            added.len(),
            gone.len()
        )
    }

    fn changes(&self) -> [(&'static str, &BTreeMap<RuleId, RuleChange>); 2] {
        [("Of another value", &self.parameters), ("Restated", &self.restated)]
    }

    fn one_sided(&self) -> [(&'static str, &BTreeMap<RuleId, Arc<Rule>>); 2] {
        [("Added", &self.added), ("Gone", &self.gone)]
    }
}

/// The changes of rules as a Markdown table, those that are wanted.
pub(super) fn changes_table(
    changes: &BTreeMap<RuleId, RuleChange>,
    wanted: impl Fn(&Change) -> bool,
) -> String {
    let rows = changes.values().flat_map(|change| {
        let mut rule = code(&change.to.id);
        if change.from.id != change.to.id {
            rule = format!("{rule}, before {}", code(&change.from.id));
        }
        let shown = change.shown().filter(|one| wanted(one));
        let rows = shown.map(|one| {
            let [from, to] = change.sides(one).map(|side| in_markdown(&side));
            vec![std::mem::take(&mut rule), one.what.clone(), from, to]
        });
        rows.collect::<Vec<_>>()
    });
    table(&["rule", "what", "from", "to"], rows)
}

impl Change {
    /// Whether it is of how the rule is put or vouched for, and not of what it asks.
    #[must_use]
    pub fn is_wording(&self) -> bool {
        ["says", "standing", "status", "sources", "section", "note"].contains(&&*self.what)
    }
}

impl RuleChange {
    /// The changes that are shown: a unit is shown with its value.
    fn shown(&self) -> impl Iterator<Item = &Change> {
        let valued = self.changes.iter().any(|one| one.what == "value");
        self.changes.iter().filter(move |one| !(valued && one.what == "unit"))
    }

    /// Both sides of one change; of what is no wording, with both standings.
    fn sides(&self, change: &Change) -> [String; 2] {
        [(&change.from, &self.from), (&change.to, &self.to)].map(|(side, rule)| {
            let text = match side {
                None => NOTHING.to_owned(),
                Some(_) if change.what == "value" => plain_value(rule),
                Some(text) => text.clone(),
            };
            if change.is_wording() { text } else { format!("{text} [{}]", rule.reliance()) }
        })
    }
}

/// What a rule says, with its value.
fn stated(rule: &Rule) -> String {
    match plain_value(rule) {
        value if value.is_empty() => rule.says.clone(),
        value => format!("{}: {value}", rule.says),
    }
}

impl fmt::Display for RulebookName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.year)?;
        match self.overlays {
            0 => Ok(()),
            1 => f.write_str(" with 1 overlay"),
            overlays => write!(f, " with {overlays} overlays"),
        }
    }
}

impl fmt::Display for RulebookComparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary())?;
        for (title, changes) in self.changes().into_iter().filter(|(_, rules)| !rules.is_empty()) {
            write!(f, "\n\n{title}")?;
            changes.values().try_for_each(|change| write!(f, "\n{change}"))?;
        }
        for (title, rules) in self.one_sided().into_iter().filter(|(_, it)| !it.is_empty()) {
            write!(f, "\n\n{title}")?;
            for rule in rules.values() {
                write!(f, "\n  {} ({})\n    {}", rule.id, rule.reliance(), stated(rule))?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for RuleChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  {}", self.to.id)?;
        if self.from.id != self.to.id {
            write!(f, ", before {}", self.from.id)?;
        }
        self.shown().try_for_each(|one| {
            let [from, to] = self.sides(one);
            write!(f, "\n    {}: {from} -> {to}", one.what)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Rulebook;

    fn edition(year: &str) -> Rulebook {
        Rulebook::for_year(year.parse().unwrap()).unwrap()
    }

    #[test]
    fn an_overlay_shows_just_what_it_changes() {
        let local = edition("2019/20").overlaid(
            r#"
            [rule."control-totals.2019-20.link-minimum"]
            value = "0.20"
            standing = "secondary"
            sources = [40]
            [freedom."oversight.freedoms.developing.consult-before-escalation"]
            condition = "through the board | by letter"
            standing = "assumed"
            note = "agreed with the region""#,
        );
        // How many rules the edition has is of no interest here.
        let compared =
            RulebookComparison { unchanged: 0, ..edition("2019/20").compare(&local.unwrap()) };
        insta::assert_snapshot!(compared, @r#"
        2019/20 to 2019/20 with 1 overlay: 2 of another value, 0 restated, 0 added, 0 gone, 0 the same

        Of another value
          control-totals.2019-20.link-minimum
            value: 0.15 (15%) [assumed] -> 0.20 (20%) [secondary]
            standing: assumed -> secondary
            sources: nothing -> [40]
            note: no source text gives the figure; one report calls the linked amount "small" [46]; as nobody has confirmed it, a smaller share above zero is pointed out and not refused; laid over by a local file it binds -> nothing
          oversight.freedoms.developing.consult-before-escalation
            condition: through one identified lead [primary] -> through the board | by letter [assumed]
            standing: primary -> assumed
            sources: [1] -> nothing
            section: Freedoms and Flexibilities for 2019-20 -> nothing
            note: the entry itself is primary; its replacement and revival, for freedoms.model.inherit, are assumed -> agreed with the region
        "#);
        insta::assert_snapshot!(compared.markdown(), @r#"
        2019/20 to 2019/20 with 1 overlay: 2 of another value, 0 restated, 0 added, 0 gone, 0 the same

        **Of another value**

        | rule | what | from | to |
        |---|---|---|---|
        | `control-totals.2019-20.link-minimum` | value | 0.15 (15%) \[assumed\] | 0.20 (20%) \[secondary\] |
        |  | standing | assumed | secondary |
        |  | sources | nothing | \[40\] |
        |  | note | no source text gives the figure; one report calls the linked amount "small" \[46\]; as nobody has confirmed it, a smaller share above zero is pointed out and not refused; laid over by a local file it binds | nothing |
        | `oversight.freedoms.developing.consult-before-escalation` | condition | through one identified lead \[primary\] | through the board \| by letter \[assumed\] |
        |  | standing | primary | assumed |
        |  | sources | \[1\] | nothing |
        |  | section | Freedoms and Flexibilities for 2019-20 | nothing |
        |  | note | the entry itself is primary; its replacement and revival, for freedoms.model.inherit, are assumed | agreed with the region |
        "#);
    }

    #[test]
    fn rules_of_different_years_are_paired_by_the_part_they_play() {
        let compared = edition("2018/19").compare(&edition("2019/20"));
        let id = RuleId::from("control-totals.2019-20.sct-is-sum");
        insta::assert_snapshot!(compared.restated[&id], @"
        control-totals.2019-20.sct-is-sum, before control-totals.2018-19.sct-definition
          says: the system control total is the sum of the required positions of member trusts and CCGs -> every STP and ICS has a system control total, which is the sum of the control totals of its organisations
          standing: assumed -> secondary
          sources: nothing -> [40] [41] [1]
          note: no source text gives it; the value lists the kinds of organisation whose required positions count -> the value lists the kinds of organisation whose control totals count; that scope, CCGs and NHS providers (NHS trusts and foundation trusts), comes from levels.system.functions-extra (primary, [1]); the sum itself is secondary, [40] and [41]
        ");
        let id = RuleId::from("control-totals.2019-20.net-neutral-approval");
        insta::assert_snapshot!(compared.parameters[&id], @"
        control-totals.2019-20.net-neutral-approval, before control-totals.2018-19.in-year-offset
          value: nhs_england, nhs_improvement [assumed] -> region [assumed]
          says: a net-neutral variation needs the agreement of both national bodies -> both regional directors sign off a net-neutral change
          note: no source text gives it -> no source text gives it; before the regions merged the two directors were one for each national body; region stands for the sign-off at regional level, to be overridden where two separate approvals are to be held
        ");
    }
}

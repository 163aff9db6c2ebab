//! Every intervention against a table of the escalation ladder, written by hand.

use super::{
    super::{Act, Actor, Intervention, Relation, Route, Step, route},
    *,
};
use crate::rulebook::{Response, Stage, SubjectKind};

/// stage, subject, exceptional, national, inherit | row | steps; `any` stands for both.
///
/// A step is its act, marked `may` for a permission and `should` for a principle, with the moments
/// it must precede in brackets.
const TABLE: &str = "
emerging   organisation any no  any | emerging.region              | may advise, decide, enact
emerging   organisation any yes any | emerging.national            | may advise, recommend, decide, enact
developing organisation any no  any | developing.region            | consult (approval enactment), decide, enact
developing organisation any yes any | developing.national          | consult (recommendation enactment), recommend, decide, enact
maturing   organisation any no  no  | maturing.region              | inform (engagement), decide, enact
maturing   organisation any no  yes | maturing.region              | inform (engagement), consult (approval enactment), decide, enact
maturing   organisation any yes no  | maturing.national            | inform (engagement), recommend, decide, enact
maturing   organisation any yes yes | maturing.national            | inform (engagement), consult (recommendation enactment), recommend, decide, enact
thriving   organisation no  no  no  | thriving.region              | should inform (engagement), decide, agree (enactment), enact, coordinate
thriving   organisation no  no  yes | thriving.region              | inform (engagement), decide, agree (enactment), enact, coordinate
thriving   organisation no  yes no  | thriving.national            | should inform (engagement), recommend, decide, agree (enactment), enact, coordinate
thriving   organisation no  yes yes | thriving.national            | inform (engagement), recommend, decide, agree (enactment), enact, coordinate
thriving   organisation yes no  no  | thriving.exceptional-region   | should inform (engagement), decide, enact
thriving   organisation yes no  yes | thriving.exceptional-region   | inform (engagement), consult (approval enactment), decide, enact
thriving   organisation yes yes no  | thriving.exceptional-national | should inform (engagement), recommend, decide, enact
thriving   organisation yes yes yes | thriving.exceptional-national | inform (engagement), consult (recommendation enactment), recommend, decide, enact
emerging   system       any no  any | system.region                | decide, enact
emerging   system       any yes any | system.national              | recommend, decide, enact
developing system       any no  any | system.region                | consult (approval enactment), decide, enact
developing system       any yes any | system.national              | consult (approval enactment), recommend, decide, enact
maturing   system       any no  no  | system.region                | decide, enact
maturing   system       any no  yes | system.region                | consult (approval enactment), decide, enact
maturing   system       any yes no  | system.national              | recommend, decide, enact
maturing   system       any yes yes | system.national              | consult (approval enactment), recommend, decide, enact
thriving   system       any no  no  | system.region                | decide, enact
thriving   system       any no  yes | system.region                | consult (approval enactment), decide, enact
thriving   system       any yes no  | system.national              | recommend, decide, enact
thriving   system       any yes yes | system.national              | consult (approval enactment), recommend, decide, enact
";

fn every_case() -> impl Iterator<Item = Intervention> {
    let flags = || [false, true].into_iter();
    let flagged = move || {
        flags().flat_map(move |a| flags().flat_map(move |b| flags().map(move |c| [a, b, c])))
    };
    Stage::ALL.iter().flat_map(move |stage| {
        SubjectKind::ALL.iter().flat_map(move |subject| {
            flagged().map(move |[exceptional, national, inherit]| Intervention {
                subject: *subject,
                stage: *stage,
                response: Response::Intervention,
                exceptional: Some(exceptional),
                needs_national_decision: Some(national),
                request_scope: None,
                reason: None,
                inherit: Some(inherit),
            })
        })
    })
}

/// The row and the steps of the one line of the table that fits.
fn expected(asked: &Intervention) -> (String, String) {
    let flag = |so: Option<bool>| if so == Some(true) { "yes" } else { "no" };
    let case = [
        asked.stage.as_str(),
        asked.subject.as_str(),
        flag(asked.exceptional),
        flag(asked.needs_national_decision),
        flag(asked.inherit),
    ];
    let fits = |line: &&str| {
        let given: Vec<&str> = line.split('|').next().unwrap().split_whitespace().collect();
        given.len() == 5 && (0..5).all(|i| given[i] == "any" || given[i] == case[i])
    };
    let lines: Vec<&str> = TABLE.lines().filter(fits).collect();
    assert_eq!(lines.len(), 1, "{case:?}");
    let mut parts = lines[0].split('|').skip(1).map(str::trim);
    (format!("escalation.{}", parts.next().unwrap()), parts.next().unwrap().to_owned())
}

fn shorthand(step: &Step) -> String {
    let allowed = matches!(step.act, Act::Advise | Act::Inform) && !step.is_duty();
    let mark = step.modality.filter(|_| allowed).map(|modality| format!("{modality} "));
    let before = step.timing.iter().filter(|one| one.relation == Relation::Before);
    let moments: Vec<_> = before.map(|one| one.moment.as_str()).collect();
    let moments =
        if moments.is_empty() { String::new() } else { format!(" ({})", moments.join(" ")) };
    format!("{}{}{moments}", mark.unwrap_or_default(), step.act.as_str())
}

fn shorthands(route: &Route) -> String {
    route.steps.iter().map(shorthand).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_case_runs_as_the_ladder_says() {
    let mut cases = 0;
    for asked in every_case() {
        let found = answer(route(&rulebook(), &asked).unwrap());
        let (row, steps) = expected(&asked);
        assert_eq!((found.row.to_string(), shorthands(&found)), (row, steps), "{asked:?}");
        cases += 1;
    }
    assert_eq!(cases, 64);
}

#[test]
fn a_route_says_whether_the_other_reading_gives_another() {
    for asked in every_case() {
        let found = answer(route(&rulebook(), &asked).unwrap());
        let other =
            Intervention { inherit: asked.inherit.map(|inherit| !inherit), ..asked.clone() };
        let differs = expected(&asked).1 != expected(&other).1;
        assert_eq!(found.depends_on_inherit, differs, "{asked:?}");
        let cites = found.rules.iter().any(|rule| rule.as_str() == "freedoms.model.inherit");
        assert_eq!(cites, differs, "{asked:?}");
    }
}

#[test]
fn who_decides_and_who_co_ordinates_follow_the_row() {
    for asked in every_case() {
        let found = answer(route(&rulebook(), &asked).unwrap());
        let decider = found.steps.iter().find(|step| step.act == Act::Decide).unwrap().actor;
        let national = asked.needs_national_decision == Some(true);
        let group = if national { Actor::NationalGroup } else { Actor::Region };
        assert_eq!(decider, Some(group), "{asked:?}");
        let words = found.decides.as_ref().unwrap();
        assert_eq!(words.starts_with("national decision-making group"), national);
        let agreed = asked.stage == Stage::Thriving
            && asked.subject == SubjectKind::Organisation
            && asked.exceptional == Some(false);
        assert_eq!(found.coordinator, agreed.then_some(Actor::Ics), "{asked:?}");
        assert_eq!(found.channel, Some(Actor::Region));
    }
}

#[test]
fn steps_are_numbered_in_order_and_every_leaf_cites_a_rule() {
    for asked in every_case() {
        let found = answer(route(&rulebook(), &asked).unwrap());
        assert!((1..).zip(&found.steps).all(|(number, step)| step.number == number));
        let cited = found.steps.iter().flat_map(|step| &step.rules);
        assert!(cited.into_iter().all(|rule| found.rules.contains(rule)), "{asked:?}");
        every_leaf_cites_a_rule(&found);
    }
}

#[test]
fn consultation_is_through_whom_the_rulebook_says() {
    let overlay = r#"
        overlays = "2019/20"
        [freedom."oversight.freedoms.developing.consult-before-escalation"]
        condition = "through the system's lead for quality"
        standing = "assumed"
        note = "local"
    "#;
    let local = Rulebook::from_toml(overlay).unwrap();
    for (rulebook, through) in [
        (rulebook(), "through one identified lead"),
        (local, "through the system's lead for quality"),
    ] {
        for asked in every_case() {
            let found = answer(route(&rulebook, &asked).unwrap());
            for step in found.steps {
                let expected = (step.act == Act::Consult).then_some(through);
                assert_eq!(step.through.as_deref(), expected);
            }
        }
    }
}

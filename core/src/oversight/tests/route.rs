//! Routes case by case: interventions, the other responses, refusals and explanations.

use super::{
    super::{Act, Actor, Concern, Intervention, Route, Theme, route},
    *,
};
use crate::rulebook::{Response, Stage, SubjectKind};

use Stage::{Developing, Emerging, Maturing, Thriving};
use SubjectKind::{Organisation, System};

fn asked(stage: Stage, subject: SubjectKind, flags: [bool; 2], inherit: bool) -> Intervention {
    let [exceptional, national] = flags.map(Some);
    Intervention {
        subject,
        stage,
        response: Response::Intervention,
        exceptional,
        needs_national_decision: national,
        request_scope: None,
        reason: Some("as minuted".to_owned()),
        inherit: Some(inherit),
    }
}

fn run(stage: Stage, subject: SubjectKind, flags: [bool; 2], inherit: bool) -> Route {
    answer(route(&rulebook(), &asked(stage, subject, flags, inherit)).unwrap())
}

fn lines(route: &Route) -> Vec<String> {
    route.steps.iter().map(ToString::to_string).collect()
}

fn notes(route: &Route) -> Vec<&str> {
    route.notes.iter().map(|note| note.says.as_str()).collect()
}

const CONSULT: &str = "the region consults the system on its position, through one identified \
                       lead, before approval and before enactment (will)";
const INFORM: &str =
    "the region lets the system know, before the organisation is engaged (must first)";
const NO_EFFECT: &str = "exceptional circumstances have no effect at this stage";

#[test]
fn a_developing_system_is_consulted_and_exceptional_circumstances_have_no_effect() {
    let ordinary = run(Developing, Organisation, [false, false], false);
    let exceptional = run(Developing, Organisation, [true, false], false);
    assert_eq!(lines(&exceptional)[0], CONSULT);
    assert_eq!(lines(&exceptional)[1], "the region decides on the intervention");
    assert_eq!(ordinary.steps, exceptional.steps);
    assert!(notes(&exceptional).contains(&NO_EFFECT));
    assert!(!notes(&ordinary).contains(&NO_EFFECT));
}

#[test]
fn a_maturing_system_must_know_and_exceptional_circumstances_have_no_effect() {
    let own = run(Maturing, Organisation, [true, false], false);
    assert_eq!(lines(&own)[0], INFORM);
    assert!(own.duties().all(|step| step.act != Act::Consult));
    assert!(notes(&own).contains(&NO_EFFECT));
    let kept = run(Maturing, Organisation, [true, false], true);
    assert_eq!(lines(&kept)[..2], [INFORM, CONSULT]);
}

#[test]
fn a_thriving_system_agrees_and_co_ordinates_what_is_decided_nationally() {
    let found = run(Thriving, Organisation, [false, true], false);
    assert_eq!(
        lines(&found),
        [
            "the region lets the system know, before the organisation is engaged (should)",
            "the region makes a recommendation to the national decision-making group (will)",
            "the national decision-making group decides on the intervention",
            "the ICS agrees the intervention, before enactment (will)",
            "the region carries out the intervention, as the single channel, after the decision (will)",
            "the ICS co-ordinates the intervention (will)",
        ]
    );
    let withheld = "should the ICS withhold its agreement, there is no published route, \
                    other than exceptional circumstances";
    assert!(notes(&found).contains(&withheld));
}

#[test]
fn in_exceptional_circumstances_a_thriving_system_has_only_the_principle() {
    let found = run(Thriving, Organisation, [true, false], false);
    let owed: Vec<_> = found.duties().map(|step| step.act).collect();
    assert_eq!(owed, [Act::Enact]);
    let soft = &found.steps[0];
    assert_eq!((soft.act, soft.is_duty()), (Act::Inform, false));
    assert!(
        notes(&found).contains(&"the ICS's agreement is not needed: exceptional circumstances")
    );

    let kept = run(Thriving, Organisation, [true, false], true);
    assert_eq!(lines(&kept)[..2], [INFORM, CONSULT]);
    assert!(kept.duties().all(|step| step.act != Act::Agree));
}

#[test]
fn an_intervention_in_the_system_itself_is_consulted_on_only_as_far_as_stated() {
    assert_eq!(lines(&run(Maturing, System, [false, false], true))[0], CONSULT);
    let own = run(Maturing, System, [false, false], false);
    assert!(own.duties().all(|step| step.act == Act::Enact));
    let emerging = run(Emerging, System, [false, true], false);
    assert_eq!(emerging.steps[1].actor, Some(Actor::NationalGroup));
    assert!(emerging.steps.iter().all(|step| step.act != Act::Consult));
    let exceptional = run(Thriving, System, [true, false], false);
    let none = "exceptional circumstances have no effect on an intervention in the system itself";
    assert!(notes(&exceptional).contains(&none));
}

#[test]
fn an_intervention_needs_both_judgements_stated() {
    let whole = asked(Thriving, Organisation, [true, true], false);
    let neither =
        Intervention { exceptional: None, needs_national_decision: None, ..whole.clone() };
    let both = ["exceptional", "needs_national_decision"];
    assert_eq!(missing(&route(&rulebook(), &neither).unwrap()), both);
    let one = Intervention { exceptional: None, ..whole.clone() };
    assert_eq!(missing(&route(&rulebook(), &one).unwrap()), ["exceptional"]);
    let other = Intervention { needs_national_decision: None, ..whole };
    assert_eq!(missing(&route(&rulebook(), &other).unwrap()), ["needs_national_decision"]);
}

#[test]
fn a_judgement_without_a_reason_is_remarked_on() {
    const REMARK: &str = "no reason is recorded for the judgements stated";
    for flags in [[false, false], [true, false], [false, true], [true, true]] {
        let given = asked(Thriving, Organisation, flags, false);
        let without = Intervention { reason: None, ..given.clone() };
        let remarked = |one| notes(&answer(route(&rulebook(), one).unwrap())).contains(&REMARK);
        assert!(!remarked(&given));
        assert_eq!(remarked(&without), flags.contains(&true), "{flags:?}");
    }
}

#[test]
fn a_concern_is_read_and_puts_its_question() {
    let concern: Concern = read(
        r#"{ "subject": "RHQ", "theme": "finance", "response": "intervention",
             "exceptional": false, "needs_national_decision": false }"#,
    );
    assert_eq!((concern.theme, concern.reason.as_ref()), (Theme::Finance, None));
    let question = concern.intervention(Organisation, Developing, Some(true));
    let expected =
        Intervention { reason: None, ..asked(Developing, Organisation, [false, false], true) };
    assert_eq!(question, expected);
    assert_eq!(read::<Intervention>(&serde_json::to_string(&expected).unwrap()), expected);
    let unstated = Concern { exceptional: None, ..concern };
    assert_eq!(unstated.intervention(System, Thriving, None).exceptional, None);
}

#[test]
fn the_answer_reads_back_from_json() {
    let found = run(Thriving, Organisation, [false, true], false);
    let json = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<Route>(&json).unwrap(), found);
}

#[test]
fn the_route_of_a_developing_system_is_explained() {
    insta::assert_snapshot!(tree(&run(Developing, Organisation, [false, false], false)), @r"
    intervention, developing system: the region decides after the system has been consulted
      subject: one organisation; decides: region; carried out by: region
      by escalation.developing.region (primary)
      - two judgements, as stated by the caller
          exceptional: no; a national decision is needed: no; reason: as minuted
          by escalation.flags-independent (inferred)
      - step 1: the region consults the system on its position, through one identified lead, before approval and before enactment (will)
          by oversight.freedoms.developing.consult-before-escalation (primary)
      - step 2: the region decides on the intervention
          by oversight.principles.region-decides (primary)
          by escalation.developing.region (primary)
      - step 3: the region carries out the intervention, as the single channel, after the decision (will)
          by oversight.principles.single-channel (primary)
          by escalation.developing.region (primary)
      - a national team that approaches an organisation or the system directly is refused as a channel: everything goes through the region
          by oversight.principles.single-channel (primary)
    ");
}

#[test]
fn the_route_of_a_thriving_system_in_exceptional_circumstances_is_explained() {
    insta::assert_snapshot!(tree(&run(Thriving, Organisation, [true, false], false)), @r"
    intervention, thriving system: the region decides without the ICS's agreement, and should avoid acting without the system's knowledge
      subject: one organisation; decides: region, without the ICS's agreement; carried out by: region
      by escalation.thriving.exceptional-region (inferred)
      - two judgements, as stated by the caller
          exceptional: yes; a national decision is needed: no; reason: as minuted
          by escalation.flags-independent (inferred)
      - step 1: the region lets the system know, before the organisation is engaged (should)
          by oversight.principles.critical-friend (inferred)
      - step 2: the region decides on the intervention
          by oversight.principles.region-decides (primary)
          by escalation.thriving.exceptional-region (inferred)
      - step 3: the region carries out the intervention, as the single channel, after the decision (will)
          by oversight.principles.single-channel (primary)
          by escalation.thriving.exceptional-region (inferred)
      - the ICS's agreement is not needed: exceptional circumstances
          by oversight.freedoms.thriving.agree-interventions (primary)
          by escalation.thriving.exceptional-region (inferred)
      - a national team that approaches an organisation or the system directly is refused as a channel: everything goes through the region
          by oversight.principles.single-channel (primary)
      - freedoms of earlier stages are taken not to be kept; if they were, the route would be another
          kept: no
          by freedoms.model.inherit (assumed)
          by freedoms.model.report-choice (assumed)
          by freedoms.model.column-is-own-set (assumed)
    ");
}

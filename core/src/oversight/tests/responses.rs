//! The responses that are no intervention: who is bound to what at each stage, and by which channel.

use super::{
    super::{Act, Actor, Concern, Intervention, RequestScope, Route, Step, route},
    *,
};
use crate::{
    Code, Standing,
    rulebook::{Response, Stage, SubjectKind},
    wire::Document,
};

use Response::{
    Assurance, Engagement, InformationRequest, PlanReviewOrganisation, PlanReviewSystem,
    RecoveryPlan,
};
use Stage::{Developing, Emerging, Maturing, Thriving};
use SubjectKind::{Organisation, System};

/// response, stage | steps before that of the channel, each as `actor modality rule`; `-` where no
/// text says how binding it is, and `own` for the rule of the row itself.
///
/// Written by hand from the table of engagement, assurance, requests and plans, and from the freedoms
/// and principles that its cells restate.
const TABLE: &str = "
engagement emerging | region may early, system may oversight.freedoms.emerging.advise-on-organisations
engagement developing | region will oversight.freedoms.developing.invite-to-discussions
engagement maturing | region will_not oversight.freedoms.maturing.no-contact-without-knowledge
engagement thriving | region should oversight.principles.critical-friend, region will oversight.freedoms.thriving.fewest-assurance-meetings
assurance emerging | region - early
assurance developing | region - early, system - early
assurance maturing | ics will oversight.freedoms.maturing.conduct-assurance
assurance thriving | ics will oversight.freedoms.thriving.lead-assurance
information_request emerging | region will oversight.freedoms.emerging.single-framework
information_request developing | region will oversight.principles.single-channel
information_request maturing | region will own, region will oversight.freedoms.maturing.minimise-data-requests
information_request thriving | region will oversight.freedoms.thriving.minimum-dataset, ics may oversight.freedoms.thriving.shape-data-gathering
plan_review_organisation emerging | region will planning.freedoms.emerging.nhsei-leads-review
plan_review_organisation developing | region will planning.freedoms.developing.joint-review, system will planning.freedoms.developing.joint-review
plan_review_organisation maturing | ics will planning.freedoms.maturing.system-leaders-assure, region will planning.freedoms.maturing.system-leaders-assure
plan_review_organisation thriving | ics will planning.freedoms.thriving.lead-plan-assurance
plan_review_system emerging | region will planning.freedoms.emerging.nhsei-leads-review
plan_review_system developing | region will planning.freedoms.developing.joint-review, system will planning.freedoms.developing.joint-review
plan_review_system maturing | region will planning.freedoms.maturing.system-leaders-assure
plan_review_system thriving | region will planning.freedoms.thriving.light-touch-review
recovery_plan emerging | organisation will planning.freedoms.emerging.recovery-plans-with-system, system will planning.freedoms.emerging.recovery-plans-with-system
recovery_plan maturing | surplus_organisations will planning.freedoms.maturing.surplus-organisations-help
";

fn asked(response: Response, stage: Stage) -> Intervention {
    Intervention {
        subject: if response == PlanReviewSystem { System } else { Organisation },
        stage,
        response,
        exceptional: None,
        needs_national_decision: None,
        request_scope: (response == InformationRequest).then_some(RequestScope::Outside),
        reason: None,
        inherit: Some(false),
    }
}

fn respond(response: Response, stage: Stage) -> Route {
    answer(route(&rulebook(), &asked(response, stage)).unwrap())
}

fn lines(route: &Route) -> Vec<String> {
    route.steps.iter().map(ToString::to_string).collect()
}

fn rows() -> impl Iterator<Item = (Response, Stage, Vec<&'static str>)> {
    TABLE.trim().lines().map(|line| {
        let (case, steps) = line.split_once(" | ").unwrap();
        let (response, stage) = case.split_once(' ').unwrap();
        (response.parse().unwrap(), stage.parse().unwrap(), steps.split(", ").collect())
    })
}

fn told(step: &Step, route: &Route) -> String {
    let rule = match step.rules[0].as_str() {
        "escalation.early-stages" => "early",
        own if own == route.row.as_str() => "own",
        entry => entry,
    };
    let modality = step.modality.map_or("-", |modality| modality.as_str());
    format!("{} {modality} {rule}", step.actor.unwrap().as_str())
}

#[test]
fn every_cell_names_who_is_bound_how_and_by_which_entry() {
    for (response, stage, expected) in rows() {
        let found = respond(response, stage);
        let (channel, steps) = found.steps.split_last().unwrap();
        let told: Vec<_> = steps.iter().map(|step| told(step, &found)).collect();
        assert_eq!(told, expected, "{response}, {stage}");
        assert_eq!((channel.act, channel.actor), (Act::Channel, Some(Actor::Region)));
        assert!(channel.is_duty());
        let duties = expected.iter().filter(|step| step.contains(" will")).count();
        assert_eq!(found.duties().count(), duties + 1, "{response}, {stage}");
        every_leaf_cites_a_rule(&found);
    }
}

#[test]
fn the_region_is_the_only_channel_of_every_response() {
    for (response, stage, _) in rows() {
        let found = respond(response, stage);
        assert_eq!(found.channel, Some(Actor::Region));
        let says = found.notes.iter().any(|note| note.says.contains("is refused as a channel"));
        assert!(says, "{response}, {stage}");
        // The principle names requests for information or assurance; for plans it is inferred.
        let of_plans = ["escalation.channel-of-plans"];
        let plan = matches!(response, PlanReviewOrganisation | PlanReviewSystem | RecoveryPlan);
        let cited = found.rules.iter().any(|rule| of_plans.contains(&rule.as_str()));
        assert_eq!(cited, plan, "{response}, {stage}");
    }
}

#[test]
fn an_answer_is_inferred_only_where_its_cell_is() {
    for (response, stage, _) in rows() {
        let found = respond(response, stage);
        let weak = rulebook().caveats(&found.rules).unwrap();
        let weak: Vec<_> = weak.iter().filter(|one| one.standing == Standing::Inferred).collect();
        let early = weak.iter().any(|one| one.rule.as_str() == "escalation.early-stages");
        let general = matches!(response, Engagement | Assurance);
        assert_eq!(early, general && stage < Maturing, "{response}, {stage}");
        let row = rulebook().rule(found.row.as_str()).unwrap().standing;
        assert_eq!(row, Standing::Primary);
    }
    let maturing = respond(Engagement, Maturing);
    let inferred = rulebook().caveats(&maturing.rules).unwrap();
    assert!(inferred.iter().all(|one| one.standing != Standing::Inferred));
}

#[test]
fn a_request_within_the_framework_is_not_told_to_be_as_rare_as_possible() {
    let with = |stage, request_scope, inherit| {
        let asked = Intervention {
            request_scope,
            inherit: Some(inherit),
            ..asked(InformationRequest, stage)
        };
        route(&rulebook(), &asked).unwrap()
    };
    let (within, outside) = (Some(RequestScope::Within), Some(RequestScope::Outside));
    let rare = |outcome| lines(&answer(outcome)).iter().any(|line| line.contains("as few"));
    assert!(rare(with(Maturing, outside, false)) && !rare(with(Maturing, within, false)));
    assert_eq!(
        lines(&answer(with(Maturing, within, false))),
        [
            "through the region and one identified lead (the region: will)",
            "the region is the single channel (will)"
        ]
    );
    assert_eq!(missing(&with(Maturing, None, false)), ["request_scope"]);
    // Elsewhere it changes nothing and is not asked for, unless the freedom of maturing is kept.
    for stage in [Emerging, Developing, Thriving] {
        let steps = |scope| answer(with(stage, scope, false)).steps;
        assert!(steps(None) == steps(within) && steps(None) == steps(outside));
    }
    assert_eq!(missing(&with(Thriving, None, true)), ["request_scope"]);
    assert!(rare(with(Thriving, outside, true)) && !rare(with(Thriving, within, true)));
}

#[test]
fn a_request_scope_of_anything_but_a_request_is_refused() {
    let intervention = Intervention::from_json(
        r#"{ "subject": "organisation", "stage": "maturing", "response": "engagement",
             "request_scope": "within" }"#,
    );
    let concern = Concern::from_json(
        r#"{ "subject": "RHQ", "theme": "finance", "response": "assurance",
             "request_scope": "outside" }"#,
    );
    for error in [intervention.unwrap_err(), concern.unwrap_err()] {
        let problem = &error.problems()[0];
        assert_eq!((problem.code, &*problem.path), (Code::OutOfScope, "request_scope"));
    }
    let within = Some(RequestScope::Within);
    let made = Intervention { request_scope: within, ..asked(Assurance, Maturing) };
    assert_eq!(missing(&route(&rulebook(), &made).unwrap()), ["request_scope"]);
}

#[test]
fn freedoms_that_are_kept_bind_as_well_and_the_route_says_that_it_depends_on_it() {
    let with = |response, stage, inherit| {
        let asked = Intervention { inherit: Some(inherit), ..asked(response, stage) };
        route(&rulebook(), &asked).unwrap()
    };
    // Which entries of earlier stages nothing replaces, by the list of replacements.
    let kept = [
        (Engagement, Thriving, "oversight.freedoms.maturing.no-contact-without-knowledge"),
        (InformationRequest, Developing, "oversight.freedoms.emerging.single-framework"),
        (InformationRequest, Thriving, "oversight.freedoms.maturing.minimise-data-requests"),
        (RecoveryPlan, Maturing, "planning.freedoms.emerging.recovery-plans-with-system"),
    ];
    for (response, stage, entry) in kept {
        let [own, kept] = [false, true].map(|inherit| answer(with(response, stage, inherit)));
        let cites = |route: &Route| route.steps.iter().any(|step| step.rules[0].as_str() == entry);
        assert!(!cites(&own) && cites(&kept), "{response}, {stage}");
        assert!(own.depends_on_inherit && kept.depends_on_inherit, "{response}, {stage}");
    }
    // The rule that is kept takes the place of the principle.
    let thriving = answer(with(Engagement, Thriving, true));
    let friend = "oversight.principles.critical-friend";
    assert!(thriving.rules.iter().all(|rule| rule.as_str() != friend));
    for stage in Stage::ALL {
        let own = answer(with(Assurance, *stage, false));
        assert!(!own.depends_on_inherit);
        assert_eq!(own.steps, answer(with(Assurance, *stage, true)).steps);
    }
    assert_eq!(missing(&with(RecoveryPlan, Developing, false)), ["response"]);
    assert!(with(RecoveryPlan, Developing, true).answer().is_some());
}

#[test]
fn a_response_is_refused_for_a_subject_its_rules_are_not_about() {
    let of = |response, subject| {
        route(&rulebook(), &Intervention { subject, ..asked(response, Maturing) }).unwrap()
    };
    for response in [Engagement, Assurance, PlanReviewOrganisation, RecoveryPlan] {
        assert_eq!(missing(&of(response, System)), ["subject"]);
    }
    assert_eq!(missing(&of(PlanReviewSystem, Organisation)), ["subject"]);
    assert!(of(InformationRequest, System).answer().is_some());
}

#[test]
fn a_year_without_a_ladder_is_told_what_was_asked() {
    let later = Rulebook::for_year("2025/26".parse().unwrap()).unwrap();
    let refused = |asked: &Intervention| match route(&later, asked).unwrap() {
        Outcome::NotInForce(refusal) => refusal,
        other => panic!("{other:?}"),
    };
    let expected = [
        (
            Response::Intervention,
            "who decides an intervention, and who must be asked or told first",
        ),
        (Engagement, "who may contact one organisation, and how the system takes part"),
        (RecoveryPlan, "who takes part in an organisation's recovery plan"),
    ];
    for (response, rule) in expected {
        let refusal = refused(&asked(response, Maturing));
        assert_eq!(refusal.rule, rule);
        assert_eq!(refusal.years, ["2019/20".parse().unwrap()]);
    }
}

#[test]
fn the_route_of_an_inferred_response_is_explained() {
    insta::assert_snapshot!(tree(&respond(Assurance, Developing)), @"
    assurance, developing system: who leads the assurance of one organisation
      subject: one organisation
      by escalation.assurance (primary)
      by escalation.early-stages (inferred)
      - step 1: the region leads
          by escalation.early-stages (inferred)
      - step 2: the system contributes
          by escalation.early-stages (inferred)
      - step 3: the region is the single channel (will)
          by oversight.principles.single-channel (primary)
      - what the rule says of developing systems is inferred
          by escalation.early-stages (inferred)
      - a national team that approaches an organisation or the system directly is refused as a channel: everything goes through the region
          by oversight.principles.single-channel (primary)
    ");
}

#[test]
fn the_route_of_a_request_outside_the_framework_is_explained() {
    insta::assert_snapshot!(tree(&respond(InformationRequest, Maturing)), @"
    information request, maturing system: how a request for information or assurance is made, and within what limits
      subject: one organisation; the request is: outside the performance framework and the agreed objectives
      by escalation.information-request (primary)
      - step 1: through the region and one identified lead (the region: will)
          by escalation.information-request (primary)
      - step 2: as few as possible outside the framework and the agreed objectives (the region: will)
          by oversight.freedoms.maturing.minimise-data-requests (primary)
          by escalation.information-request (primary)
      - step 3: the region is the single channel (will)
          by oversight.principles.single-channel (primary)
      - a national team that approaches an organisation or the system directly is refused as a channel: everything goes through the region
          by oversight.principles.single-channel (primary)
      - freedoms of earlier stages are taken not to be kept; if they were, the route would be another
          kept: no
          by freedoms.model.inherit (assumed)
          by freedoms.model.report-choice (assumed)
          by freedoms.model.column-is-own-set (assumed)
    ");
}

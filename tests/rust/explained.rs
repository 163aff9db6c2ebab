//! Every outcome of the vectors that explains itself, with its explanation.

use std::sync::OnceLock;

use ics_rules::{
    Explain, Explanation, Outcome, Result, RuleId, Rulebook, assess_document,
    assessment::Part,
    capital::CapitalQuestion,
    control_total::{ForecastChangeQuestion, MinimumImprovementQuestion},
    debt::{HistoricDebtQuestion, OverspendQuestion},
    funding::{
        BonusQuestion, DeficitSupportQuestion, FundQuestion, RewardQuestion, TaperQuestion,
        YearEnd, bonus, deficit_support, incentive, taper, transitional_reward,
    },
    mutual_aid::SupportQuestion,
    oversight::{
        CriteriaReport, EscalationQuestion, GovernanceReport, Intervention, MaturityReport,
        NoticeQuestion, PowersQuestion, TrustMetrics, check_governance, check_notice,
        cohort::CohortQuestion, escalation, freedoms, legal_powers, maturity, maturity_by_criteria,
        metrics_under, route, segment::SegmentQuestion, special_measures::SpecialMeasuresQuestion,
        use_of_resources::UseOfResourcesQuestion,
    },
    payment::PaymentQuestion,
    reserve::{ReleaseQuestion, ReserveRequirementQuestion, provider_holder},
    risk_share::{ExposureQuestion, SharingQuestion},
    rulebook::Caveat,
    shared_savings::CorridorQuestion,
    succession::{CarryQuestion, SuccessionQuestion},
    wire::{self, Document},
};
use serde::Serialize;
use serde_json::Value;

use crate::cases::{cases, rulebook};

/// An outcome as data, and why it is what it is.
#[allow(dead_code, reason = "each test reads what it needs")]
pub(crate) struct Explained {
    /// The vector, and the part of an assessment.
    pub(crate) place: String,
    pub(crate) outcome: Value,
    pub(crate) why: Explanation,
    pub(crate) rulebook: Rulebook,
    /// What weakens the whole assessment, or the answer; none for an outcome that lists no rules.
    pub(crate) caveats: Option<Vec<Caveat>>,
    /// What the rulebook of every other year makes of an answer.
    pub(crate) elsewhere: Vec<Result<Explanation>>,
}

/// Those of every vector, in order: each part of an assessment, and each answer of a question.
pub(crate) fn all() -> &'static [Explained] {
    static ALL: OnceLock<Vec<Explained>> = OnceLock::new();
    ALL.get_or_init(|| {
        let all = cases().into_iter().flat_map(|(file, case)| {
            let place = format!("{file}: {}", case.name);
            match case.call.as_str() {
                "assess" => parts(&case.input, &place),
                call => question(call, &case.input, &place).map(|one| one.into_iter().collect()),
            }
            .unwrap_or_default()
        });
        all.collect()
    })
}

/// Each part of an assessment.
fn parts(input: &Value, place: &str) -> Result<Vec<Explained>> {
    let overlays: Vec<String> =
        serde_json::from_value(input["overlays"].clone()).unwrap_or_default();
    let document = wire::Value::from_json(&input["document"].to_string())?;
    let assessment = assess_document(&document, &overlays)?;
    let outcomes: Value = serde_json::from_str(&assessment.json()).unwrap();
    let part = |part: &Part| {
        Some(Explained {
            place: format!("{place}: {part}"),
            outcome: outcomes[part.as_str()].clone(),
            why: assessment.explain_part(*part)?,
            rulebook: assessment.rulebook().clone(),
            caveats: Some(assessment.caveats()),
            elsewhere: Vec::new(),
        })
    };
    Ok(Part::ALL.iter().filter_map(part).collect())
}

/// An answer with its explanation; nothing of a refusal, which says itself what it lacks.
fn told<T: Explain + Serialize>(
    outcome: &Outcome<T>,
    rulebook: &Rulebook,
    place: &str,
) -> Option<Explained> {
    let found = outcome.answer()?;
    let outcome = serde_json::to_value(found).unwrap();
    let rules: Option<Vec<RuleId>> = serde_json::from_value(outcome["rules"].clone()).ok();
    let years = Rulebook::editions().unwrap().into_iter().filter(|it| *it != rulebook.year());
    Some(Explained {
        place: place.to_owned(),
        outcome,
        why: found.explain(rulebook).unwrap(),
        rulebook: rulebook.clone(),
        caveats: rules.map(|rules| rulebook.caveats(&rules).unwrap()),
        elsewhere: years.map(|it| found.explain(&Rulebook::for_year(it).unwrap())).collect(),
    })
}

/// The document read as a question of this kind.
fn read<T: Document>(json: &str) -> Result<T> {
    T::from_json(json)
}

/// The answer to a question that explains itself; nothing where it does not.
fn question(call: &str, input: &Value, place: &str) -> Result<Option<Explained>> {
    let book = &rulebook(input)?;
    let document = || input["document"].to_string();
    macro_rules! asked {
        ($Question:ty) => {
            told(&<$Question>::from_json(&document())?.answer(book)?, book, place)
        };
    }
    Ok(match call {
        "share_risk" => asked!(SharingQuestion),
        "payment" => asked!(PaymentQuestion),
        "support" => asked!(SupportQuestion),
        "capital" => asked!(CapitalQuestion),
        "release_reserve" => asked!(ReleaseQuestion),
        "reserve_requirement" => asked!(ReserveRequirementQuestion),
        "forecast_change" => asked!(ForecastChangeQuestion),
        "minimum_improvement" => asked!(MinimumImprovementQuestion),
        "succession" => {
            let answer = read::<SuccessionQuestion>(&document())?.answer(book)?;
            told(&Outcome::Answer(answer), book, place)
        }
        "carry" => {
            let answer = read::<CarryQuestion>(&document())?.answer(book)?;
            told(&Outcome::Answer(answer), book, place)
        }
        "historic_debt" => asked!(HistoricDebtQuestion),
        "overspend_repayment" => asked!(OverspendQuestion),
        "assess_fund" => asked!(FundQuestion),
        "exposure" => asked!(ExposureQuestion),
        "settle_corridor" => asked!(CorridorQuestion),
        "use_of_resources" => asked!(UseOfResourcesQuestion),
        "segment" => asked!(SegmentQuestion),
        "special_measures" => asked!(SpecialMeasuresQuestion),
        "cohort" => asked!(CohortQuestion),
        "provider_holder" => told(&provider_holder(book, input["met"].as_bool()), book, place),
        "incentive" => told(&incentive(book, &read::<YearEnd>(&document())?)?, book, place),
        "taper" => told(&taper(book, &read::<TaperQuestion>(&document())?)?, book, place),
        "bonus" => told(&bonus(book, &read::<BonusQuestion>(&document())?)?, book, place),
        "transitional_reward" => {
            told(&transitional_reward(book, &read::<RewardQuestion>(&document())?)?, book, place)
        }
        "deficit_support" => told(
            &deficit_support(book, &read::<DeficitSupportQuestion>(&document())?)?,
            book,
            place,
        ),
        "maturity" => told(&maturity(book, &read::<MaturityReport>(&document())?)?, book, place),
        "freedoms" => {
            let stage = input["stage"].as_str().unwrap().parse()?;
            told(&freedoms(book, stage, input["inherit"].as_bool())?, book, place)
        }
        "route" => told(&route(book, &read::<Intervention>(&document())?)?, book, place),
        "legal_powers" => {
            told(&legal_powers(book, &read::<PowersQuestion>(&document())?)?, book, place)
        }
        "check_notice" => {
            told(&check_notice(book, &read::<NoticeQuestion>(&document())?)?, book, place)
        }
        "escalation" => {
            let found = escalation(book, &read::<EscalationQuestion>(&document())?)?;
            told(&Outcome::Answer(found), book, place)
        }
        "check_governance" => {
            told(&check_governance(book, &read::<GovernanceReport>(&document())?)?, book, place)
        }
        "maturity_by_criteria" => {
            told(&maturity_by_criteria(book, &read::<CriteriaReport>(&document())?)?, book, place)
        }
        "metrics_under" => {
            let found = metrics_under(book, &read::<TrustMetrics>(&document())?)?;
            told(&Outcome::Answer(found), book, place)
        }
        _ => None,
    })
}

//! Runs the vectors of `tests/vectors`, as the Python and JavaScript suites do.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod cases;

use std::{collections::BTreeSet, fs};

use cases::{cases, root, rulebook};

use ics_rules::{
    Code, FinancialYear, Level, Money, MoneyUnit, Month, OdsCode, Result, Rulebook, Share,
    SystemYear,
    allocation::{AllocationQuestion, SettlementQuestion, SplitQuestion},
    assess_document,
    assessment::series_of,
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
    shared_savings::CorridorQuestion,
    succession::{CarryQuestion, SuccessionQuestion},
    wire::{self, Document},
};
use serde::Serialize;
use serde_json::{Value, json};

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

/// A system's year from tables, with the caller's columns and how they are read.
fn tables(input: &Value) -> Result<SystemYear> {
    let tree = |field: &str| wire::Value::from_json(&input[field].to_string());
    let options = match &input["options"] {
        Value::Null => wire::TableOptions::default(),
        options => wire::TableOptions::from_json(&options.to_string())?,
    };
    SystemYear::from_tables(&tree("document")?, &tree("columns")?, &options, None)
}

/// Puts the question and gives the answer as JSON text.
fn answer(call: &str, input: &Value) -> Result<String> {
    let written =
        |field: &str| input[field].as_str().unwrap_or_else(|| panic!("{call} needs `{field}`"));
    let document = || input["document"].to_string();
    Ok(match call {
        "assess" => {
            let overlays: Vec<String> =
                serde_json::from_value(input["overlays"].clone()).unwrap_or_default();
            assess_document(&wire::Value::from_json(&document())?, &overlays)?.json()
        }
        "system_year" => SystemYear::from_json(&document())?.json(),
        "tables" => tables(input)?.json(),
        "system_year_text" => SystemYear::from_json(written("text"))?.json(),
        "allocate" => text(&AllocationQuestion::from_json(&document())?.answer()?),
        "split" => text(&SplitQuestion::from_json(&document())?.answer()?),
        "settle" => text(&SettlementQuestion::from_json(&document())?.answer()?),
        "share_risk" => text(&SharingQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "payment" => text(&PaymentQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "support" => text(&SupportQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "capital" => text(&CapitalQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "release_reserve" => {
            text(&ReleaseQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "reserve_requirement" => {
            text(&ReserveRequirementQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "forecast_change" => {
            text(&ForecastChangeQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "minimum_improvement" => {
            text(&MinimumImprovementQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "historic_debt" => {
            text(&HistoricDebtQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "succession" => {
            text(&SuccessionQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "carry" => text(&CarryQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "overspend_repayment" => {
            text(&OverspendQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "provider_holder" => text(&provider_holder(&rulebook(input)?, input["met"].as_bool())),
        "assess_fund" => text(&FundQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "incentive" => text(&incentive(&rulebook(input)?, &YearEnd::from_json(&document())?)?),
        "taper" => text(&taper(&rulebook(input)?, &TaperQuestion::from_json(&document())?)?),
        "bonus" => text(&bonus(&rulebook(input)?, &BonusQuestion::from_json(&document())?)?),
        "transitional_reward" => {
            let question = RewardQuestion::from_json(&document())?;
            text(&transitional_reward(&rulebook(input)?, &question)?)
        }
        "deficit_support" => {
            let question = DeficitSupportQuestion::from_json(&document())?;
            text(&deficit_support(&rulebook(input)?, &question)?)
        }
        "exposure" => text(&ExposureQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "settle_corridor" => {
            text(&CorridorQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "corridor_presets" => text(&rulebook(input)?.corridors()),
        "levels" => text(&rulebook(input)?.levels()),
        "series" => text(&series_of(&wire::Value::from_json(&input["documents"].to_string())?)?),
        "answers_under" => {
            let assessment = assess_document(&wire::Value::from_json(&document())?, &[])?;
            text(&assessment.under(&Rulebook::for_year(written("under").parse()?)?)?)
        }
        "rule" => text(rulebook(input)?.rule(written("id"))?),
        "compare_rulebooks" => text(&rulebook(&input["from"])?.compare(&rulebook(&input["to"])?)),
        "financial_year" => text(&written("text").parse::<FinancialYear>()?),
        "month" => text(&written("text").parse::<Month>()?),
        "share" => text(&written("text").parse::<Share>()?),
        "return_text" => {
            let unit = MoneyUnit::from_value(&wire::Value::Text(written("unit").to_owned()))?;
            text(&Money::from_return_text(written("text"), unit)?)
        }
        "organisation_code" => text(&written("text").parse::<OdsCode>()?),
        "population" => {
            let rulebook = rulebook(input)?;
            let (rule, band) =
                rulebook.population_band(written("level").parse::<Level>()?).unwrap();
            let footing = band.footing(input["population"].as_u64().unwrap());
            text(&json!({ "footing": footing, "rule": rule.id }))
        }
        call => return oversight(call, input),
    })
}

/// As [`answer`], for questions on how bodies are overseen.
fn oversight(call: &str, input: &Value) -> Result<String> {
    let document = || input["document"].to_string();
    Ok(match call {
        "maturity" => text(&maturity(&rulebook(input)?, &MaturityReport::from_json(&document())?)?),
        "freedoms" => {
            let inherit = input["inherit"].as_bool();
            text(&freedoms(&rulebook(input)?, input["stage"].as_str().unwrap().parse()?, inherit)?)
        }
        "route" => text(&route(&rulebook(input)?, &Intervention::from_json(&document())?)?),
        "legal_powers" => {
            text(&legal_powers(&rulebook(input)?, &PowersQuestion::from_json(&document())?)?)
        }
        "check_notice" => {
            text(&check_notice(&rulebook(input)?, &NoticeQuestion::from_json(&document())?)?)
        }
        "escalation" => {
            text(&escalation(&rulebook(input)?, &EscalationQuestion::from_json(&document())?)?)
        }
        "check_governance" => {
            let report = GovernanceReport::from_json(&document())?;
            text(&check_governance(&rulebook(input)?, &report)?)
        }
        "maturity_by_criteria" => {
            let report = CriteriaReport::from_json(&document())?;
            text(&maturity_by_criteria(&rulebook(input)?, &report)?)
        }
        "use_of_resources" => {
            text(&UseOfResourcesQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "segment" => text(&SegmentQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        "special_measures" => {
            text(&SpecialMeasuresQuestion::from_json(&document())?.answer(&rulebook(input)?)?)
        }
        "metrics_under" => {
            text(&metrics_under(&rulebook(input)?, &TrustMetrics::from_json(&document())?)?)
        }
        "cohort" => text(&CohortQuestion::from_json(&document())?.answer(&rulebook(input)?)?),
        other => panic!("`{other}` is not a question"),
    })
}

#[test]
fn every_case_is_answered_as_it_says() {
    let mut answers = Vec::new();
    let mut failures = Vec::new();
    for (file, case) in cases() {
        let place = format!("{file}: {}", case.name);
        assert!(!case.note.is_empty(), "{place} has no note");
        assert_ne!(case.expect.is_empty(), case.error.is_empty(), "{place} expects one thing");
        let answered = match answer(&case.call, &case.input) {
            Ok(answered) => {
                let found: Value = serde_json::from_str(&answered).unwrap();
                for (pointer, expected) in &case.expect {
                    let found = found.pointer(pointer).unwrap_or(&Value::Null);
                    if found != expected {
                        failures
                            .push(format!("{place}\n  {pointer}: {found}, expected {expected}"));
                    }
                }
                if case.expect.is_empty() {
                    failures.push(format!("{place}\n  answered, expected {:?}", case.error));
                }
                answered
            }
            Err(error) => {
                let problems = error.problems().iter();
                let found: Vec<_> =
                    problems.map(|one| (one.code.to_string(), one.path.clone())).collect();
                if found != case.error {
                    failures.push(format!(
                        "{place}\n  {found:?}, expected {:?}\n  {error}",
                        case.error
                    ));
                }
                text(&error.problems())
            }
        };
        answers.push(format!("{place}\t{answered}\n"));
    }
    let folder = root().join("target/vectors");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("rust.txt"), answers.concat()).unwrap();
    assert!(failures.is_empty(), "{} differ\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn names_are_unique() {
    let mut seen = BTreeSet::new();
    for (file, case) in cases() {
        assert!(seen.insert((file.clone(), case.name.clone())), "{file}: {}", case.name);
    }
}

#[test]
fn every_error_code_is_raised_by_a_case() {
    let raised: BTreeSet<String> =
        cases().into_iter().flat_map(|(_, case)| case.error).map(|(code, _)| code).collect();
    let never = Code::ALL.iter().filter(|code| !raised.contains(code.as_str()));
    assert_eq!(never.collect::<Vec<_>>(), Vec::<&Code>::new());
}

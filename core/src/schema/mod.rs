//! The inputs as JSON Schemas, for those who check documents, or make forms, without this library.

mod leaf;

use schemars::{
    JsonSchema, Schema,
    generate::SchemaSettings,
    transform::{Transform, transform_subschemas},
};
use serde_json::Value;

use crate::{
    SystemYearDocument,
    allocation::{AllocationQuestion, SettlementQuestion, SplitQuestion},
    capital::CapitalQuestion,
    control_total::{ForecastChangeQuestion, MinimumImprovementQuestion},
    debt::{HistoricDebtQuestion, OverspendQuestion},
    funding::{
        BonusQuestion, DeficitSupportQuestion, FundQuestion, RewardQuestion, TaperQuestion, YearEnd,
    },
    mutual_aid::SupportQuestion,
    oversight::{
        CriteriaReport, EscalationQuestion, GovernanceReport, Intervention, MaturityReport,
        NoticeQuestion, PowersQuestion, TrustMetrics, cohort::CohortQuestion,
        segment::SegmentQuestion, special_measures::SpecialMeasuresQuestion,
        use_of_resources::UseOfResourcesQuestion,
    },
    payment::PaymentQuestion,
    reserve::{ReleaseQuestion, ReserveRequirementQuestion},
    risk_share::{ExposureQuestion, SharingQuestion},
    shared_savings::CorridorQuestion,
};

/// The schema of every input, by the name of its type.
///
/// A schema (JSON Schema 2020-12) tells the shape of a document: its fields, which of them are
/// needed, the words of closed lists, and how amounts, shares, dates and codes are written. What
/// holds across fields, and what a financial year allows, only reading the document tells.
///
/// ```
/// let schemas = ics_rules::schema::inputs();
/// let (_, year) = schemas.iter().find(|(name, _)| *name == "SystemYear").unwrap();
/// assert_eq!(year.get("required").unwrap(), &serde_json::json!(["system", "year", "members"]));
/// ```
#[must_use]
pub fn inputs() -> Vec<(&'static str, Schema)> {
    macro_rules! of {
        ($($Input:ident),+ $(,)?) => { vec![$((stringify!($Input), schema::<$Input>())),+] };
    }
    use SystemYearDocument as SystemYear;
    of![
        AllocationQuestion,
        BonusQuestion,
        CapitalQuestion,
        CohortQuestion,
        CorridorQuestion,
        CriteriaReport,
        DeficitSupportQuestion,
        EscalationQuestion,
        ExposureQuestion,
        ForecastChangeQuestion,
        FundQuestion,
        GovernanceReport,
        HistoricDebtQuestion,
        Intervention,
        MaturityReport,
        MinimumImprovementQuestion,
        NoticeQuestion,
        OverspendQuestion,
        PaymentQuestion,
        PowersQuestion,
        ReleaseQuestion,
        ReserveRequirementQuestion,
        RewardQuestion,
        SegmentQuestion,
        SettlementQuestion,
        SharingQuestion,
        SpecialMeasuresQuestion,
        SplitQuestion,
        SupportQuestion,
        SystemYear,
        TaperQuestion,
        TrustMetrics,
        UseOfResourcesQuestion,
        YearEnd,
    ]
}

fn schema<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_deserialize().with_transform(ForReaders);
    settings.into_generator().into_root_schema_for::<T>()
}

/// Gives every field and definition a title, its name in words, and takes out what only Rust knows.
#[derive(Debug, Clone)]
struct ForReaders;

impl Transform for ForReaders {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        if schema.get("format").is_some_and(|format| format == "uint64") {
            schema.remove("format"); // the width of Rust's integer, no format of the standard
        }
        for part in ["properties", "$defs"] {
            let Some(Value::Object(named)) = schema.get_mut(part) else { continue };
            for (name, shape) in named {
                if let Value::Object(shape) = shape {
                    shape.entry("title").or_insert_with(|| spoken(name).into());
                }
            }
        }
    }
}

/// `control_total` as `Control total`, and `WaterfallStep` as `Waterfall step`.
fn spoken(name: &str) -> String {
    let mut words = String::new();
    for (place, letter) in name.chars().enumerate() {
        match letter {
            '_' => words.push(' '),
            letter if place == 0 => words.push(letter.to_ascii_uppercase()),
            letter if letter.is_ascii_uppercase() => {
                words.push(' ');
                words.push(letter.to_ascii_lowercase());
            }
            letter => words.push(letter),
        }
    }
    words
}

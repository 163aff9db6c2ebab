//! Metrics from the amounts they are worked out from.

use super::{
    AgencyInput, CapitalServiceInput, DistanceFromPlanInput, LiquidityInput, MarginInput,
    ResourceMetric, UseOfResourcesQuestion,
};
use crate::{
    decimal::Number,
    error::{Code, Problem},
    money::Money,
    oversight::{Measure, Ratio},
};

/// What a question says of a metric.
pub(super) enum MetricFigure {
    /// Nothing.
    Absent,
    /// A value, or amounts that give one.
    Measured(Measure),
    /// Amounts that give no value, as what they are divided by is nothing.
    Undefined,
}

/// One hundred, as what a ratio is multiplied by to be a percentage.
const PER_CENT: i128 = 100;

impl UseOfResourcesQuestion {
    /// What it says of a metric, or what is wrong with that.
    pub(super) fn figure(
        &self,
        metric: ResourceMetric,
        month_days: i128,
    ) -> Result<MetricFigure, Vec<Problem>> {
        match metric {
            ResourceMetric::CapitalServiceCapacity => {
                read(self.capital_service_capacity.as_ref(), CapitalServiceInput::measure)
            }
            ResourceMetric::Liquidity => {
                read(self.liquidity.as_ref(), |input| input.measure(month_days))
            }
            ResourceMetric::Margin => read(self.margin.as_ref(), MarginInput::measure),
            ResourceMetric::DistanceFromPlan => {
                read(self.distance_from_plan.as_ref(), DistanceFromPlanInput::measure)
            }
            ResourceMetric::Agency => read(self.agency.as_ref(), AgencyInput::measure),
        }
    }
}

fn read<T>(
    input: Option<&T>,
    measure: impl Fn(&T) -> Result<MetricFigure, Vec<Problem>>,
) -> Result<MetricFigure, Vec<Problem>> {
    input.map_or(Ok(MetricFigure::Absent), measure)
}

/// The amounts of a metric by field, all of which are needed where there is no value.
struct Amounts {
    given: Vec<(&'static str, Option<i128>)>,
}

impl Amounts {
    fn of<const N: usize>(given: [(&'static str, Option<Money>); N]) -> Self {
        let pence = |amount: Option<Money>| amount.map(|amount| amount.pence().into());
        let given = given.into_iter().map(|(name, amount)| (name, pence(amount)));
        Self { given: given.collect() }
    }

    /// The value as it was given, or the amounts in their order, or what is wrong.
    fn or_value(self, value: Option<Number>) -> Result<ValueOrAmounts, Vec<Problem>> {
        if let Some(value) = value {
            let extra = self.given.iter().filter(|(_, amount)| amount.is_some());
            let problems: Vec<_> = extra
                .map(|(name, _)| {
                    let expected = "a value, or the amounts it is worked out from";
                    Problem::new(Code::DuplicateField, "an amount beside the value", expected)
                        .at(*name)
                })
                .collect();
            let value = ValueOrAmounts::Value(value);
            return if problems.is_empty() { Ok(value) } else { Err(problems) };
        }
        let missing = self.given.iter().filter(|(_, amount)| amount.is_none());
        let problems: Vec<_> = missing
            .map(|(name, _)| {
                let expected = "this amount, zero where there is none, or else the `value`";
                Problem::new(Code::MissingField, "nothing", expected).at(*name)
            })
            .collect();
        if problems.is_empty() {
            let amounts = self.given.into_iter().filter_map(|(_, amount)| amount);
            Ok(ValueOrAmounts::Amounts(amounts.collect()))
        } else {
            Err(problems)
        }
    }
}

enum ValueOrAmounts {
    Value(Number),
    Amounts(Vec<i128>),
}

fn stated(value: Number) -> MetricFigure {
    MetricFigure::Measured(Measure::Given(value))
}

/// `(numerator × times) ÷ denominator`, where a penny of money is a penny of the numerator; a
/// denominator below zero is refused at its field.
fn quotient(
    numerator: i128,
    denominator: i128,
    times: i128,
    field: &'static str,
) -> Result<MetricFigure, Vec<Problem>> {
    if denominator < 0 {
        let found = Money::from_pence(denominator).unwrap_or_default();
        let problem = Problem::new(Code::OutOfRange, found.to_string(), "an amount above zero");
        return Err(vec![problem.at(field)]);
    }
    let value = Ratio::new(numerator * times, denominator);
    Ok(value.map_or(MetricFigure::Undefined, |value| {
        MetricFigure::Measured(Measure::Worked { value, per_penny: times })
    }))
}

impl CapitalServiceInput {
    fn measure(&self) -> Result<MetricFigure, Vec<Problem>> {
        let amounts = Amounts::of([
            ("operating_surplus", self.operating_surplus),
            ("depreciation_amortisation_impairments", self.depreciation_amortisation_impairments),
            ("interest_receivable", self.interest_receivable),
            ("donated_asset_effects", self.donated_asset_effects),
            ("interest_payable", self.interest_payable),
            ("pdc_dividend", self.pdc_dividend),
            ("capital_repayments", self.capital_repayments),
        ]);
        match amounts.or_value(self.value)? {
            ValueOrAmounts::Value(value) => Ok(stated(value)),
            ValueOrAmounts::Amounts(amounts) => {
                let [surplus, depreciation, interest, donated, payable, dividend, repayments] =
                    amounts.as_slice()
                else {
                    return Ok(MetricFigure::Absent);
                };
                let available = surplus + depreciation + interest - donated;
                let cost = payable + dividend + repayments;
                quotient(available, cost, 1, "capital_repayments")
            }
        }
    }
}

impl LiquidityInput {
    fn measure(&self, month_days: i128) -> Result<MetricFigure, Vec<Problem>> {
        let mut amounts = Amounts::of([
            ("current_assets", self.current_assets),
            ("inventories", self.inventories),
            ("current_liabilities", self.current_liabilities),
            ("held_for_sale_adjustment", self.held_for_sale_adjustment),
            ("committed_credit_lines", self.committed_credit_lines),
            ("operating_expenses", self.operating_expenses),
            ("depreciation_amortisation", self.depreciation_amortisation),
        ]);
        amounts.given.push(("month", self.month.map(|month| month.number().into())));
        match amounts.or_value(self.value)? {
            ValueOrAmounts::Value(value) => Ok(stated(value)),
            ValueOrAmounts::Amounts(amounts) => {
                let [assets, inventories, liabilities, sale, lines, expenses, depreciation, months] =
                    amounts.as_slice()
                else {
                    return Ok(MetricFigure::Absent);
                };
                let working_capital = assets - inventories - liabilities + sale + lines;
                let expenses = expenses - depreciation;
                quotient(working_capital, expenses, month_days * months, "operating_expenses")
            }
        }
    }
}

impl MarginInput {
    fn measure(&self) -> Result<MetricFigure, Vec<Problem>> {
        let amounts = Amounts::of([
            ("adjusted_surplus", self.adjusted_surplus),
            ("operating_income", self.operating_income),
        ]);
        match amounts.or_value(self.value)? {
            ValueOrAmounts::Value(value) => Ok(stated(value)),
            ValueOrAmounts::Amounts(amounts) => {
                let [surplus, income] = amounts.as_slice() else { return Ok(MetricFigure::Absent) };
                quotient(*surplus, *income, PER_CENT, "operating_income")
            }
        }
    }
}

impl DistanceFromPlanInput {
    fn measure(&self) -> Result<MetricFigure, Vec<Problem>> {
        let amounts = Amounts::of([
            ("actual_surplus", self.actual_surplus),
            ("actual_income", self.actual_income),
            ("planned_surplus", self.planned_surplus),
            ("planned_income", self.planned_income),
        ]);
        match amounts.or_value(self.value)? {
            ValueOrAmounts::Value(value) => Ok(stated(value)),
            ValueOrAmounts::Amounts(amounts) => {
                let [actual, income, planned, planned_income] = amounts.as_slice() else {
                    return Ok(MetricFigure::Absent);
                };
                quotient(0, *income, 1, "actual_income")?;
                quotient(0, *planned_income, 1, "planned_income")?;
                // The difference of two margins over one denominator. An amount is at most 1e14
                // pence, so that all of it stays below 2e30.
                let difference = actual * planned_income - planned * income;
                let value = Ratio::new(difference * PER_CENT, income * planned_income);
                let per_penny = planned_income * PER_CENT;
                Ok(value.map_or(MetricFigure::Undefined, |value| {
                    MetricFigure::Measured(Measure::Worked { value, per_penny })
                }))
            }
        }
    }
}

impl AgencyInput {
    fn measure(&self) -> Result<MetricFigure, Vec<Problem>> {
        let amounts = Amounts::of([("spending", self.spending), ("ceiling", self.ceiling)]);
        match amounts.or_value(self.value)? {
            ValueOrAmounts::Value(value) => Ok(stated(value)),
            ValueOrAmounts::Amounts(amounts) => {
                let [spending, ceiling] = amounts.as_slice() else {
                    return Ok(MetricFigure::Absent);
                };
                quotient(spending - ceiling, *ceiling, PER_CENT, "ceiling")
            }
        }
    }
}

//! Systems' years written by hand: together they have every part of an assessment.

/// 2016/17: a reserve that is released, and a footprint's governance.
pub(crate) const OF_2016: &str = r#"{ "system": "QUE", "year": "2016/17",
    "members": [ { "code": "06H", "kind": "ccg", "control_total": "-17400000", "allocation": "990000000" } ],
    "returns": [ { "month": 12, "code": "06H", "plan_to_date": "-17400000", "actual_to_date": "-17400000" } ],
    "reserves": [ { "code": "06H", "amount": "9900000", "treasury_consent": true } ],
    "governance": { "date": "2016-10-01", "reported": { "governance.stp.named-leader": { "met": true } } } }"#;

/// 2017/18: a reserve, and a trust's use of resources.
pub(crate) const OF_2017: &str = r#"{ "system": "QYG", "year": "2017/18", "system_target": "0",
    "members": [ { "code": "RBS", "kind": "foundation_trust", "control_total": "0" } ],
    "oversight": [ { "code": "RBS", "use_of_resources": {
        "capital_service_capacity": { "value": "2.6" }, "liquidity": { "value": "30.56" },
        "margin": { "value": "8.46" }, "distance_from_plan": { "value": "8.40" },
        "agency": { "value": "-55.96" }, "control_total": "accepted",
        "financial_special_measures": false } } ] }"#;

/// 2018/19: a trust of which half belongs to the system.
pub(crate) const OF_2018: &str = r#"{ "system": "QF7", "year": "2018/19",
    "members": [ { "code": "RHQ", "kind": "nhs_trust", "control_total": "100",
        "organisation_split": { "QF7": "0.5" } } ] }"#;

/// 2019/20: an adjustment, a fund, a risk share, a stage of maturity and an intervention.
pub(crate) const OF_2019: &str = r#"{ "system": "QF7", "year": "2019/20", "basis": "excluding_funds",
    "members": [
        { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000", "turnover": "1100000000" },
        { "code": "03N", "kind": "ccg", "control_total": "0", "turnover": "850000000" } ],
    "adjustments": [ { "window": "final_plan", "moves": { "RHQ": "-500000", "03N": "500000" },
        "agreed_by": ["RHQ", "03N", "region"] } ],
    "returns": [
        { "month": 3, "code": "RHQ", "plan_to_date": "600000", "actual_to_date": "600000", "forecast": "3000000" },
        { "month": 3, "code": "03N", "plan_to_date": "0", "actual_to_date": "0", "forecast": "500000" },
        { "month": 6, "code": "RHQ", "plan_to_date": "1200000", "actual_to_date": "1300000", "forecast": "1700000" },
        { "month": 6, "code": "03N", "plan_to_date": "0", "actual_to_date": "0", "forecast": "500000" } ],
    "funds": [ { "kind": "provider_sustainability", "code": "RHQ", "amount": "10000000",
        "linked_to_system": "0.15", "accepted": true, "is_ics": true } ],
    "agreement": { "basis": "turnover" },
    "maturity": { "leadership": "maturing", "architecture": "maturing", "care_models": "maturing",
        "track_record": "maturing", "population": false },
    "concerns": [ { "subject": "RHQ", "theme": "finance", "response": "intervention",
        "exceptional": false, "needs_national_decision": true } ] }"#;

/// 2020/21, whose plans were not operated: a body's trajectory.
pub(crate) const OF_2020: &str = r#"{ "system": "QF7", "year": "2020/21",
    "members": [ { "code": "RHQ", "kind": "foundation_trust", "control_total": "-100" } ],
    "returns": [ { "month": 12, "code": "RHQ", "plan_to_date": "-100", "actual_to_date": "-100" } ] }"#;

/// 2023/24: a limit, and a forecast that worsened.
pub(crate) const OF_2023: &str = r#"{ "system": "QF7", "year": "2023/24",
    "members": [
        { "code": "QF7", "kind": "icb", "control_total": "0" },
        { "code": "RHQ", "kind": "foundation_trust", "control_total": "0" } ],
    "returns": [
        { "month": 6, "code": "QF7", "plan_to_date": "0", "actual_to_date": "0", "forecast": "0" },
        { "month": 6, "code": "RHQ", "plan_to_date": "0", "actual_to_date": "0", "forecast": "0" },
        { "month": 8, "code": "QF7", "plan_to_date": "0", "actual_to_date": "0", "forecast": "2000000" },
        { "month": 8, "code": "RHQ", "plan_to_date": "0", "actual_to_date": "0", "forecast": "-2000000" } ],
    "forecast_protocol": { "early_until": 4 },
    "limits": [ { "on": "local_capital", "limit": "80000000", "expected": "80000000.01" } ] }"#;

/// 2024/25: capital that a plan earns.
pub(crate) const OF_2024: &str = r#"{ "system": "QYG", "year": "2024/25", "basis": "including_dsf",
    "members": [ { "code": "QYG", "kind": "icb", "control_total": "0" } ],
    "capital": { "plan": "0", "fair_share": "-20000000" } }"#;

/// 2025/26: deficit support.
pub(crate) const OF_2025: &str = r#"{ "system": "QYG", "year": "2025/26", "basis": "excluding_dsf",
    "system_target": "-20000000",
    "members": [ { "code": "QYG", "kind": "icb", "control_total": "-20000000" } ],
    "deficit_support": { "planned": "20000000",
        "quarters": [ { "quarter": "Q1", "due": "5000000", "withheld": "5000000", "released": "0" } ] } }"#;

/// All of them, oldest first.
pub(crate) const ALL: [&str; 8] =
    [OF_2016, OF_2017, OF_2018, OF_2019, OF_2020, OF_2023, OF_2024, OF_2025];

//! Whether what a regulator holds meets the test of a power.

use super::{
    case::Case,
    found::{PowerExclusion, PowerReason},
    question::BreachedDuty,
};
use crate::{
    outcome::NotInForce,
    rulebook::{Belief, LegalPower, LegalTest, Role},
};

/// What a test comes to: nothing stands in the way, unless a reason does or something is missing.
#[derive(Debug, Default)]
pub(super) struct Tested {
    pub(super) reason: Option<PowerReason>,
    pub(super) missing: Vec<String>,
    pub(super) cites: Vec<Role>,
}

impl Tested {
    fn missing(names: &[&str]) -> Self {
        let missing = names.iter().map(|name| format!("known.{name}")).collect();
        Self { missing, ..Self::default() }
    }

    fn failed(case: &Case<'_>, power: &LegalPower, says: String) -> Result<Self, NotInForce> {
        let mut rules = vec![power.id.clone()];
        if power.threshold.is_some() {
            rules.push(case.rulebook.role(Role::TwoThresholds)?.id.clone());
        }
        let reason = Some(PowerReason { why: PowerExclusion::TestNotMet, says, rules });
        Ok(Self { reason, ..Self::default() })
    }
}

pub(super) fn tested(case: &Case<'_>, power: &LegalPower) -> Result<Tested, NotInForce> {
    let known = case.known;
    match power.test {
        LegalTest::None => Ok(Tested::default()),
        LegalTest::NotStated => {
            let missing = vec![format!("the test of {}", power.id)];
            Ok(Tested { missing, ..Tested::default() })
        }
        LegalTest::Necessary => match known.information_needed {
            Some(true) => Ok(Tested::default()),
            Some(false) => {
                let says = "information is stated to be neither necessary nor expedient";
                Tested::failed(case, power, says.to_owned())
            }
            None => Ok(Tested::missing(&["information_needed"])),
        },
        LegalTest::Breach => match believed(case, power, "breach", known.breach)? {
            held if held.reason.is_some() || !held.missing.is_empty() => Ok(held),
            held => duty(case, power, held),
        },
        LegalTest::Governance => {
            let held = believed(case, power, "governance", known.governance)?;
            let met = held.reason.is_none() && held.missing.is_empty();
            match known.warning_notice {
                _ if met || !power.or_warning_notice => Ok(held),
                Some(true) => Ok(Tested::default()),
                Some(false) => Ok(held),
                None => {
                    let mut missing = held.missing;
                    missing.push("known.warning_notice".to_owned());
                    Ok(Tested { missing, ..Tested::default() })
                }
            }
        }
        LegalTest::Functions => believed(case, power, "functions", known.functions),
    }
}

/// A belief against the threshold.
fn believed(
    case: &Case<'_>,
    power: &LegalPower,
    name: &str,
    held: Option<Belief>,
) -> Result<Tested, NotInForce> {
    let Some(threshold) = power.threshold else { return Ok(Tested::default()) };
    match held {
        None => Ok(Tested::missing(&[name])),
        Some(held) if held < threshold => {
            let says = format!("{}: {threshold} is needed, and {held} is held", power.test);
            Tested::failed(case, power, says)
        }
        Some(held) if held > threshold => {
            Ok(Tested { cites: vec![Role::SatisfiedIncludesSuspected], ..Tested::default() })
        }
        Some(_) => Ok(Tested::default()),
    }
}

/// A breach must be one that such a body can commit.
fn duty(case: &Case<'_>, power: &LegalPower, held: Tested) -> Result<Tested, NotInForce> {
    let says = match (case.known.breach_of, case.licence.held) {
        // Whoever holds a licence can breach a condition of it or a requirement to give information.
        (None | Some(BreachedDuty::LicenceCondition), Some(true))
        | (Some(BreachedDuty::InformationRequirement), _) => return Ok(held),
        (None, Some(false)) => return Ok(Tested::missing(&["breach_of"])),
        (_, None) => return Ok(Tested::missing(&["licensed"])),
        (Some(BreachedDuty::LicenceCondition), Some(false)) => {
            "it holds no licence whose condition it could breach"
        }
        (Some(BreachedDuty::NoLicence), Some(true)) => "it holds a licence",
        (Some(BreachedDuty::NoLicence), Some(false)) => match case.licence.needed {
            Some(true) => return Ok(held),
            Some(false) => "it needs no licence",
            None => return Ok(Tested::missing(&["nhs_income", "commissioner_requested"])),
        },
    };
    let mut failed = Tested::failed(case, power, says.to_owned())?;
    if let Some(reason) = &mut failed.reason {
        reason.rules.extend(case.licence.rules.iter().cloned());
    }
    Ok(failed)
}

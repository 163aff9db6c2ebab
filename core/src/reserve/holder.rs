//! Who holds the provider part of a reserve.

use ics_rules_macros::record;

use crate::{
    explanation::{Explanation, Reasons},
    outcome::Outcome,
    rulebook::{Role, RuleId, Rulebook},
    wire::word,
};

word! {
    /// Who holds the provider part of a reserve.
    pub enum ReserveHolder {
        /// The provider: it is paid the money and must hold it.
        Provider = "provider": "the provider",
        /// The clinical commissioning group.
        Ccg = "ccg": "the CCG",
    }
}

/// Who holds the provider part of a reserve.
#[record(explained)]
pub struct ProviderReserve {
    /// Whether the provider met its control total of the year before.
    pub met: bool,
    /// Who holds it.
    pub holder: ReserveHolder,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Who holds the provider part of a reserve: the provider itself where it met its control total of
/// the year before, otherwise the CCG.
///
/// The outcome is `CannotTell` where that is not stated, and `NotInForce` in a year without such a
/// reserve.
///
/// ```
/// use ics_rules::Rulebook;
/// use ics_rules::reserve::{ReserveHolder, provider_holder};
///
/// let rulebook = Rulebook::for_year("2017/18".parse()?)?;
/// let holder = |met| provider_holder(&rulebook, met).answer().map(|found| found.holder);
/// assert_eq!(holder(Some(true)), Some(ReserveHolder::Provider));
/// assert_eq!(holder(Some(false)), Some(ReserveHolder::Ccg));
/// assert_eq!(holder(None), None);
/// # Ok::<(), ics_rules::Error>(())
/// ```
#[must_use]
pub fn provider_holder(rulebook: &Rulebook, met: Option<bool>) -> Outcome<ProviderReserve> {
    let rule = match rulebook.role(Role::ProviderReserveHolder) {
        Ok(rule) => rule,
        Err(refusal) => return refusal.into(),
    };
    let Some(met) = met else {
        let because = "who holds the provider part of the reserve depends on it";
        return Outcome::cannot_tell(["prior_year_control_total_met"], because);
    };
    let holder = if met { ReserveHolder::Provider } else { ReserveHolder::Ccg };
    Outcome::Answer(ProviderReserve { met, holder, rules: vec![rule.id.clone()] })
}

impl Reasons for ProviderReserve {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let met = if self.met { "met" } else { "did not meet" };
        let says = format!(
            "{} holds it, as the provider {met} its control total of the year before",
            self.holder
        );
        Explanation::new(says).citing(rulebook, &self.rules)
    }
}

//! Organisations: their codes and kinds.

use std::{fmt, str::FromStr, sync::Arc};

use ics_rules_macros::record;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Code, Error, Problem, Result},
    text::quoted,
    wire::word,
};

/// The code by which the Organisation Data Service knows an organisation, for example `RHQ`.
///
/// Three to ten capital letters and digits: trusts, clinical commissioning groups and boards have
/// three to five, older area codes nine. Codes compare and sort as text; wherever order matters
/// in this library (a last penny, a list), organisations come in the order of their codes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub struct OdsCode(Arc<str>);

impl OdsCode {
    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OdsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for OdsCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let expected = "an organisation code of 3 to 10 capital letters and digits";
        let refused =
            |expected: String| Problem::new(Code::NotACode, quoted(text), expected).into();
        if is_for_a_sum(text) {
            let why = "it is the word of a total row and nobody's code: leave the row out";
            return Err(refused(format!("{expected}; {why}")));
        }
        if is_code(text) {
            return Ok(Self(text.into()));
        }
        let capitals = text.trim().to_uppercase();
        let near =
            if is_code(&capitals) && !is_for_a_sum(&capitals) { Some(capitals) } else { None };
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        Err(refused(format!("{expected}{hint}")))
    }
}

fn is_code(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (3..=10).contains(&text.len()) && text.bytes().all(allowed)
}

/// What tables write in the place of a code, or of a name, where a row sums others.
const FOR_A_SUM: [&str; 9] =
    ["TOTAL", "TOTALS", "SUBTOTAL", "SUM", "SYSTEM", "ICS", "ICB", "STP", "ENGLAND"];

/// Whether a text is a word for the sum of organisations and not for one of them, in any case, alone
/// or with more words: `TOTAL`, `Sub-total`, `Total providers`, `ICS total`.
pub(crate) fn is_for_a_sum(text: &str) -> bool {
    let upper = text.to_uppercase();
    let letters: String = upper.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let is_total = |word: &str| {
        let word: String = word.chars().filter(|letter| letter.is_alphabetic()).collect();
        ["TOTAL", "TOTALS", "SUBTOTAL"].contains(&word.as_str())
    };
    let words: Vec<&str> =
        upper.split([' ', '(', ':', '_']).filter(|word| !word.is_empty()).collect();
    FOR_A_SUM.contains(&letters.as_str())
        || words.first().is_some_and(|word| is_total(word))
        || words.last().is_some_and(|word| is_total(word))
}

impl From<OdsCode> for String {
    fn from(code: OdsCode) -> Self {
        code.as_str().to_owned()
    }
}

impl TryFrom<String> for OdsCode {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// An organisation and what kind it is.
#[record(text)]
pub struct Organisation {
    /// Its code.
    pub code: OdsCode,
    /// Its name, when one was given.
    pub name: Option<String>,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
}

impl fmt::Display for Organisation {
    /// The name with the code, or the code alone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} ({})", self.code),
            None => self.code.fmt(f),
        }
    }
}

word! {
    /// What kind of organisation takes part in a system.
    ///
    /// Three bodies share the short form ICP and are kept apart here: the statutory integrated
    /// care partnership, the earlier place alliance, and the integrated care provider.
    pub enum OrganisationKind {
        /// A provider trust that is not a foundation trust.
        NhsTrust = "nhs_trust": "NHS trust",
        /// A provider trust with its own board, governors and licence.
        FoundationTrust = "foundation_trust": "foundation trust",
        /// Clinical commissioning group: statutory commissioner until 30 June 2022.
        Ccg = "ccg": "clinical commissioning group",
        /// Integrated care board: statutory commissioner from 1 July 2022.
        Icb = "icb": "integrated care board",
        /// NHS England where it commissions services itself.
        NhsEngland = "nhs_england": "NHS England",
        /// A council.
        LocalAuthority = "local_authority": "local authority",
        /// Practices and partners that serve a neighbourhood.
        PrimaryCareNetwork = "primary_care_network": "primary care network",
        /// Two or more trusts acting together.
        ProviderCollaborative = "provider_collaborative": "provider collaborative",
        /// From July 2022: the joint committee of a board and its local authorities.
        IntegratedCarePartnership = "integrated_care_partnership": "integrated care partnership",
        /// Before July 2022: a voluntary alliance of providers in a place.
        PlaceAlliance = "place_alliance": "place alliance",
        /// One organisation with one contract for most services of a population.
        IntegratedCareProvider = "integrated_care_provider": "integrated care provider",
        /// A provider outside the NHS.
        IndependentProvider = "independent_provider": "independent provider",
        /// A charity or community group.
        VoluntarySector = "voluntary_sector": "voluntary sector body",
    }
    also {
        "nhs_foundation_trust" => "foundation_trust",
        "nhs_ft" => "foundation_trust",
        "ft" => "foundation_trust",
        "clinical_commissioning_groups" => "ccg",
        "nhs_clinical_commissioning_group" => "ccg",
        "nhs_integrated_care_board" => "icb",
        "nhse" => "nhs_england",
        "council" => "local_authority",
        "pcn" => "primary_care_network",
        "trust" => "nhs_trust or foundation_trust",
        "provider" => "nhs_trust or foundation_trust",
        "nhs_provider" => "nhs_trust or foundation_trust",
        "provider_trust" => "nhs_trust or foundation_trust",
        "acute" => "nhs_trust or foundation_trust",
        "acute_trust" => "nhs_trust or foundation_trust",
        "ambulance" => "nhs_trust or foundation_trust",
        "ambulance_trust" => "nhs_trust or foundation_trust",
        "care_trust" => "nhs_trust or foundation_trust",
        "community_trust" => "nhs_trust or foundation_trust",
        "mental_health_trust" => "nhs_trust or foundation_trust",
        "specialist_trust" => "nhs_trust or foundation_trust",
        "teaching_trust" => "nhs_trust or foundation_trust",
        "commissioner" => "ccg, icb or nhs_england",
        "icp" => "integrated_care_partnership, place_alliance or integrated_care_provider",
    }
}

/// The two national sectors between which a net-neutral move may shift money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
pub enum Sector {
    /// NHS trusts and foundation trusts.
    Providers,
    /// Clinical commissioning groups, integrated care boards, NHS England.
    Commissioners,
}

impl OrganisationKind {
    /// The sector it is counted in, if it is an NHS provider trust or a commissioner.
    #[must_use]
    pub const fn sector(self) -> Option<Sector> {
        match self {
            Self::NhsTrust | Self::FoundationTrust => Some(Sector::Providers),
            Self::Ccg | Self::Icb | Self::NhsEngland => Some(Sector::Commissioners),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_capital_letters_and_digits() {
        for code in ["RHQ", "03N", "QF7", "G6V2S", "E54000009"] {
            assert_eq!(code.parse::<OdsCode>().unwrap().as_str(), code);
        }
        for text in ["", "RH", "rhq", "RH Q", "RHQ ", "ΑΒΓ", "E5400000900"] {
            assert_eq!(text.parse::<OdsCode>().unwrap_err().code(), Code::NotACode, "{text}");
        }
    }

    #[test]
    fn kinds_are_read_by_their_word_with_the_nearest_suggested() {
        assert_eq!("ccg".parse(), Ok(OrganisationKind::Ccg));
        let error = "foundation trust".parse::<OrganisationKind>().unwrap_err();
        assert_eq!(error.code(), Code::UnknownValue);
        assert!(error.to_string().contains("did you mean `foundation_trust`?"), "{error}");
    }
}

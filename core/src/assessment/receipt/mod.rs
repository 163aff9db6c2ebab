//! Receipts: an assessment with all that it came from, to be kept and checked again later.

mod shown;
#[cfg(test)]
mod tests;
mod verify;

pub use self::verify::{Cause, Verdict, Verification, verify, verify_document};

use super::Assessment;
use crate::{
    VERSION,
    digest::digest,
    wire::{Value, document, to_json},
};

/// The form of receipts that this version writes and reads.
const FORM: i128 = 1;

/// The parts of a receipt, read.
struct Receipt {
    version: String,
    rulebook: RulesOfReceipt,
    document: Value,
    answers: Value,
    digest: String,
}

document! {
    /// The rules that a receipt rests on.
    struct RulesOfReceipt {
        /// The digest of the rulebook as the local files left it.
        digest: String,
        /// The local files (TOML) laid over the edition, in order.
        overlays: Vec<String>,
    }
}

impl Assessment {
    /// The assessment as a receipt, to be kept with the paper it went into: the document, the local
    /// rulebook files, every answer, the version of the library and digests of the rules and of the
    /// whole, as JSON.
    ///
    /// [`verify`] answers it again, in any language and with any later version, and says whether it
    /// comes out the same. The digests show a slip and a careless change. They are no signature: who
    /// changes a receipt on purpose can work them out anew.
    ///
    /// ```
    /// use ics_rules::{SystemYear, assess, assessment::{Verdict, verify}};
    ///
    /// let year = SystemYear::from_json(
    ///     r#"{ "system": "QF7", "year": "2019/20",
    ///          "members": [
    ///            { "code": "RHQ", "kind": "foundation_trust", "control_total": "3500000" },
    ///            { "code": "03N", "kind": "ccg", "control_total": "-500000" } ] }"#,
    /// )?;
    /// let receipt = assess(&year)?.receipt();
    /// assert_eq!(verify(&receipt)?.verdict, Verdict::TheSame);
    ///
    /// let altered = receipt.replace("3500000", "3600000");
    /// assert_eq!(verify(&altered)?.verdict, Verdict::Altered);
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    #[must_use]
    pub fn receipt(&self) -> String {
        let rulebook = self.rulebook();
        let open = format!(
            r#"{{"receipt":{FORM},"version":{},"rulebook":{{"digest":{},"overlays":{}}},"document":{},"answers":{}"#,
            to_json(&VERSION),
            to_json(&rulebook.digest()),
            to_json(&rulebook.overlays()),
            self.system_year().json(),
            self.json(),
        );
        // What the library writes it can read.
        let whole = Value::from_json(&format!("{open}}}")).unwrap_or(Value::Null);
        format!(r#"{open},"digest":"{}"}}"#, digest(&whole))
    }
}

/// The digest of a receipt, taken of everything in it but the digest itself.
fn digest_of(receipt: &Value) -> String {
    let Value::Object(fields) = receipt else { return digest(receipt) };
    let others = fields.iter().filter(|(name, _)| name != "digest");
    digest(&Value::Object(others.cloned().collect()))
}

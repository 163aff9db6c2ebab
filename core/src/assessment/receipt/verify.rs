//! Whether what a receipt says still holds: its document answered again, and each answer compared.

use ics_rules_macros::record;

use super::{FORM, Receipt, digest_of};
use crate::{
    VERSION,
    assessment::{Assessment, under},
    error::{Code, Error, Problem, Result},
    rulebook::{Change, RuleId, Rulebook},
    system_year::SystemYear,
    wire::{Read, Reader, Value, canonical, word},
};

word! {
    /// What became of the answers of a receipt.
    #[cfg_attr(feature = "typescript", tsify(rename = "ReceiptVerdict"))]
    pub enum Verdict {
        /// Every answer comes out as the receipt has it.
        TheSame = "the_same": "the same",
        /// At least one answer comes out otherwise.
        AnswersDiffer = "answers_differ": "answers differ",
        /// The receipt is not as it was written, so nothing follows from what differs.
        Altered = "altered": "altered",
    }
}

word! {
    /// Why answers differ from those of a receipt.
    #[cfg_attr(feature = "typescript", tsify(rename = "ReceiptCause"))]
    pub enum Cause {
        /// The rules are others, and the version of the library is the same.
        Rules = "rules": "the rules changed",
        /// The rules are the same, so that the library answers otherwise.
        Code = "code": "the library changed, and the rules did not",
        /// Both are others.
        RulesOrCode = "rules_or_code": "the rules changed and the library too",
    }
}

/// What became of a receipt: whether its document still has the answers that it had.
#[record(text)]
pub struct Verification {
    /// Whether the answers are the same, differ, or cannot be relied on as the receipt was altered.
    #[cfg_attr(feature = "typescript", tsify(type = "ReceiptVerdict"))]
    pub verdict: Verdict,
    /// Why answers differ; none where they do not, and where the receipt was altered.
    #[cfg_attr(feature = "typescript", tsify(type = "ReceiptCause | null"))]
    pub cause: Option<Cause>,
    /// The version of the library that wrote the receipt.
    pub version_then: String,
    /// The version that checked it.
    pub version_now: String,
    /// The digest of the rulebook that the receipt rests on.
    pub rulebook_then: String,
    /// The digest of the same year's rulebook now, with the receipt's local files laid over it.
    pub rulebook_now: String,
    /// Every value of the answers that differs, by its place.
    pub differing: Vec<Change>,
    /// Values that a later version of the library tells beside those of the receipt, by their place.
    pub added: Vec<String>,
    /// The rules that were cited and are others now, or not there any more.
    pub rules: Vec<RuleId>,
}

/// Answers the document of a receipt again and compares every answer.
///
/// # Errors
///
/// [`Code::NotJson`]; [`Code::MissingField`] where a part of the receipt is gone;
/// [`Code::UnknownValue`] for a receipt of a form that a later version writes; where the document or
/// a local file of the receipt cannot be read by this version, its problems below `document` or
/// `rulebook.overlays`.
pub fn verify(receipt: &str) -> Result<Verification> {
    verify_document(&Value::from_json(receipt)?)
}

/// As [`verify`], of a receipt that was read before.
///
/// # Errors
///
/// As [`verify`], but for those of JSON.
pub fn verify_document(tree: &Value) -> Result<Verification> {
    let receipt = read(tree)?;
    let now = again(&receipt)?;
    let was = &receipt.answers;
    // What the library writes it can read.
    let is = Value::from_json(&now.json()).unwrap_or(Value::Null);
    let differing = differing(was, &is);
    let (added, differing) = differing
        .into_iter()
        .partition::<Vec<_>, _>(|change| receipt.version != VERSION && change.from.is_none());
    let rulebook_now = now.rulebook().digest();
    let altered = digest_of(tree) != receipt.digest;
    let verdict = match (altered, differing.is_empty()) {
        (true, _) => Verdict::Altered,
        (false, true) => Verdict::TheSame,
        (false, false) => Verdict::AnswersDiffer,
    };
    let rules_differ = rulebook_now != receipt.rulebook.digest;
    let cause = match (rules_differ, receipt.version == VERSION) {
        (true, true) => Cause::Rules,
        (true, false) => Cause::RulesOrCode,
        (false, _) => Cause::Code,
    };
    Ok(Verification {
        verdict,
        cause: (verdict == Verdict::AnswersDiffer).then_some(cause),
        version_then: receipt.version,
        version_now: VERSION.to_owned(),
        rulebook_then: receipt.rulebook.digest,
        rulebook_now,
        differing,
        added: added.into_iter().map(|change| change.what).collect(),
        rules: changed_rules(was, now.rulebook()),
    })
}

fn read(tree: &Value) -> Result<Receipt> {
    // A form of its own may have other fields, so it is asked for first.
    if let Some(Value::Whole(form)) = tree.field("receipt")
        && *form != FORM
    {
        let expected = format!("{FORM}: the form of receipts that version {VERSION} reads");
        let problem = Problem::new(Code::UnknownValue, form.to_string(), expected);
        return Err(problem.at("receipt").into());
    }
    Reader::document(tree)
}

impl Read for Receipt {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        let names = ["receipt", "version", "rulebook", "document", "answers", "digest"];
        let fields = reader.fields(value, &names)?;
        let form: Option<u64> = fields.read(reader, "receipt");
        let version = fields.read(reader, "version");
        let rulebook = fields.read(reader, "rulebook");
        let document: Option<Part> = fields.read(reader, "document");
        let answers: Option<Part> = fields.read(reader, "answers");
        let digest = fields.read(reader, "digest");
        form?;
        Some(Self {
            version: version?,
            rulebook: rulebook?,
            document: document?.0,
            answers: answers?.0,
            digest: digest?,
        })
    }
}

/// A part of a receipt that is read later, by the rules of its year.
struct Part(Value);

impl Read for Part {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        match value {
            Value::Object(_) => Some(Self(value.clone())),
            other => reader.wrong_type(other, "an object"),
        }
    }
}

/// The document of the receipt, assessed by this version and its rules.
fn again(receipt: &Receipt) -> Result<Assessment> {
    let below = |place: &'static str| {
        move |error: Error| error.relocated(|it| format!("{place}.{}", it.path))
    };
    let document = &receipt.document;
    let year = document.field("year").and_then(Value::text).and_then(|year| year.parse().ok());
    let Some(year) = year else {
        return Err(SystemYear::from_value(document).err().map_or_else(
            || Problem::new(Code::MissingField, "nothing", "this field").at("document.year").into(),
            below("document"),
        ));
    };
    let mut rulebook = Rulebook::for_year(year)?;
    for (position, overlay) in receipt.rulebook.overlays.iter().enumerate() {
        rulebook = rulebook.overlaid(overlay).map_err(|error| {
            error.relocated(|it| format!("rulebook.overlays[{position}].{}", it.path))
        })?;
    }
    let year = SystemYear::by_rulebook(document, &rulebook).map_err(below("document"))?;
    rulebook.assess(&year).map_err(below("document"))
}

/// What answers hold beside the values: the rules they cite, which are compared on their own.
const CITED: [&str; 3] = ["rules", "caveats", "standing"];

/// The values that differ; the words of rules are no part of them.
fn differing(was: &Value, is: &Value) -> Vec<Change> {
    let answers = |value: &Value| match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| !CITED.contains(&name.as_str()));
            Value::Object(fields.cloned().collect())
        }
        other => other.clone(),
    };
    under::differing(Some(&answers(was)), Some(&answers(is)))
}

/// The rules cited in a receipt that are others by a rulebook, or not in it.
fn changed_rules(was: &Value, rulebook: &Rulebook) -> Vec<RuleId> {
    let Some(Value::Object(cited)) = was.field("rules") else { return Vec::new() };
    let others = cited.iter().filter(|(id, rule)| {
        let now = rulebook.get(id).map(crate::wire::to_json);
        let now = now.and_then(|json| Value::from_json(&json).ok());
        now.is_none_or(|now| canonical(&now) != canonical(rule))
    });
    others.map(|(id, _)| RuleId::from(id.clone())).collect()
}

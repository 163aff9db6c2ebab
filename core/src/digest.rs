//! Digests: short texts that change when what they are taken of changes.

use hmac_sha256::Hash;

use crate::wire::{Value, canonical};

/// The SHA-256 of a document's canonical form: `sha256:` and 64 hexadecimal digits.
pub(crate) fn digest(document: &Value) -> String {
    let hash = Hash::hash(canonical(document).as_bytes());
    let digits = hash.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    let digits = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
    "sha256:".chars().chain(digits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By `printf '{"a":"b"}' | sha256sum`.
    #[test]
    fn a_digest_is_the_sha_256_of_the_canonical_form() {
        let document = Value::from_json(r#"{ "a": "b" }"#).unwrap();
        assert_eq!(
            digest(&document),
            "sha256:db4a7ecb114bc66c623a06c4ff6fe8daa2f49cc270ebbf7a1f81e22ab061c837"
        );
    }
}

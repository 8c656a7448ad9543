//! Record ids.

/// The id made from random `bytes`: one letter or digit for each.
pub fn from_bytes(bytes: &[u8]) -> String {
    bytes
        .iter()
        .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)).copied().map(char::from))
        .collect()
}

/// Whether `text` can be the id of a record.
pub fn is_id(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// Lower-case letters and digits that are hard to confuse.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_ids_are_ids() {
        let id = from_bytes(&[0, 31, 32, 255]);
        assert_eq!(id, "0z0z");
        assert!(is_id(&id));
        assert!(!is_id("") && !is_id("a/b") && !is_id("%00") && !is_id(&"a".repeat(41)));
    }
}

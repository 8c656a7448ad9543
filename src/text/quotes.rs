//! Chinese words quoted in an English sentence, to be marked as Chinese for whatever reads the page aloud.

/// The pieces of `text` in order, each with whether it is quoted in 「」; the quotation marks belong to the piece.
pub fn quoted_pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('「') {
        let (before, from) = rest.split_at(start);
        let Some(end) = from.find('」').map(|at| at + '」'.len_utf8()) else { break };
        let (quoted, after) = from.split_at(end);
        pieces.extend([(false, before), (true, quoted)]);
        rest = after;
    }
    pieces.push((false, rest));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_told_from_the_rest() {
        assert_eq!(
            quoted_pieces("Say 「挂失」 or 「冻结」."),
            [
                (false, "Say "),
                (true, "「挂失」"),
                (false, " or "),
                (true, "「冻结」"),
                (false, ".")
            ]
        );
        assert_eq!(quoted_pieces("open 「挂失"), [(false, "open 「挂失")]);
        assert_eq!(quoted_pieces(""), []);
    }
}

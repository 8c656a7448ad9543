//! Placeholders: `{name}` in a sentence, replaced by a value.

/// Replaces each `{name}` in `template` by what `value` gives; a name without a value stays visible as it is.
///
/// Text that is filled in is never scanned again, so a value with braces in it is harmless.
pub fn fill(template: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        if let Some(text) = value(name) {
            out.push_str(&text);
        } else {
            out.push('{');
            out.push_str(name);
            out.push('}');
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The names of the placeholders in `template`, in order.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(template: &str, expected: &str) {
        assert_eq!(fill(template, |name| (name == "a").then(|| "{b}".to_owned())), expected);
    }

    #[test]
    fn fills() {
        case("x {a} y", "x {b} y");
        case("{a}{a}", "{b}{b}");
        case("{missing}", "{missing}");
        case("open { brace", "open { brace");
        case("", "");
    }

    #[test]
    fn names() {
        assert_eq!(placeholders("a {b} c {d}").collect::<Vec<_>>(), ["b", "d"]);
    }
}

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

/// Settles the brackets in `template`: of `[a|b|c]` the first alternative stays whose placeholders are all `known`, or
/// nothing. So a sentence can do without a detail that nobody gave. Brackets do not nest.
pub fn settle(template: &str, known: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let Some((inside, tail)) = after.split_once(']') else {
            out.push('[');
            rest = after;
            continue;
        };
        let whole = |part: &&str| placeholders(part).all(&known);
        out.push_str(inside.split('|').find(whole).unwrap_or_default());
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
    fn brackets() {
        let settled = |template| settle(template, |name| name == "a");
        assert_eq!(settled("[x {a}, ]y"), "x {a}, y");
        assert_eq!(settled("[x {b}, ]y"), "y");
        assert_eq!(settled("y [{b}|{a}|it]"), "y {a}");
        assert_eq!(settled("y [{b}|it]"), "y it");
        assert_eq!(settled("[open"), "[open");
    }

    #[test]
    fn names() {
        assert_eq!(placeholders("a {b} c {d}").collect::<Vec<_>>(), ["b", "d"]);
    }
}

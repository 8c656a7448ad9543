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

/// As [`fill`], for the interface: a Latin word or a number that is put in stands apart from the Chinese around it, as the
/// templates write their own. A date keeps close to what stands before it.
pub fn fill_apart(template: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
    {
        out.push_str(before);
        let put_in = value(name).unwrap_or_else(|| format!("{{{name}}}"));
        let digits = |c: char| c.is_ascii_digit();
        let is_date = put_in.trim_start_matches(digits).starts_with(['年', '月', '日']);
        if meet(out.chars().next_back(), put_in.chars().next()) && !is_date {
            out.push(' ');
        }
        out.push_str(&put_in);
        if meet(put_in.chars().next_back(), after.chars().next()) {
            out.push(' ');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Whether a Chinese character stands next to a Latin letter or a digit.
fn meet(left: Option<char>, right: Option<char>) -> bool {
    let Some((left, right)) = left.zip(right) else { return false };
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    (chinese(left) && right.is_ascii_alphanumeric())
        || (left.is_ascii_alphanumeric() && chinese(right))
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
    fn latin_words_and_numbers_stand_apart_from_chinese() {
        let filled = |template, put_in: &str| fill_apart(template, |_| Some(put_in.to_owned()));
        assert_eq!(filled("{what}的答复", "市场监管 12315"), "市场监管 12315 的答复");
        assert_eq!(filled("打开{what}看", "App Store"), "打开 App Store 看");
        assert_eq!(filled("等{what}答复", "商家"), "等商家答复");
        assert_eq!(filled("等 {what} 答复", "12315"), "等 12315 答复");
        assert_eq!(filled("{what}，再说", "12315"), "12315，再说");
        assert_eq!(filled("最晚{day}交", "12月8日"), "最晚12月8日交");
        assert_eq!(filled("{what}: no answer", "银行"), "银行: no answer");
        assert_eq!(filled("a {b", ""), "a {b");
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

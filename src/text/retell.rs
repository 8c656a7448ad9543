//! Says of somebody else what a question asks of the reader: `您` and "you" become a name.
//!
//! Chinese has no endings, so the name takes the place of the pronoun. English is rewritten word by word where the form is
//! a common one; any other leaves the whole text as it is.

use super::Lang;

/// `text` said of the person called `name`, or as it is where that is not sure.
pub fn retell(text: &str, lang: Lang, name: &str) -> String {
    match lang {
        Lang::Zh => chinese(text, name),
        Lang::En => english(text, name).unwrap_or_else(|| text.to_owned()),
    }
}

/// Whether `text` speaks to its reader, or as its reader.
pub fn speaks_of_reader(text: &str, lang: Lang) -> bool {
    match lang {
        Lang::Zh => text.contains(['您', '我']),
        Lang::En => {
            !keeps(text) && pieces(text).iter().any(|piece| READER.contains(&lower(piece).as_str()))
        }
    }
}

/// `我` is the person in an option, but for these words and for what is quoted from a screen.
fn chinese(text: &str, name: &str) -> String {
    let (mut out, mut quoted, mut before) = (String::new(), false, ' ');
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        quoted = if c == '「' { true } else { quoted && c != '」' };
        let plain = before == '自' || matches!(rest.peek(), Some('们' | '国' | '方'));
        if !quoted && (c == '您' || (c == '我' && !plain)) {
            out.push_str(name);
        } else {
            out.push(c);
        }
        before = c;
    }
    out
}

/// What the one who types says of what they know, whoever it is about.
fn keeps(text: &str) -> bool {
    KEPT.iter().any(|kept| text.starts_with(kept))
}

const KEPT: [&str; 6] = [
    "I do not know",
    "I cannot tell",
    "I am not sure",
    "I do not remember",
    "I cannot find",
    "I cannot see",
];

const READER: [&str; 10] =
    ["you", "your", "yours", "yourself", "i", "me", "my", "mine", "myself", "i'm"];
/// Verbs that stand before the subject in a question, or behind it, and how they go with a name.
const TURNS: [(&str, &str); 7] = [
    ("are", "is"),
    ("am", "is"),
    ("were", "was"),
    ("have", "has"),
    ("do", "does"),
    ("don't", "doesn't"),
    ("aren't", "isn't"),
];
/// Verbs that go with anybody.
const STAYS: [&str; 13] = [
    "was", "did", "can", "cannot", "could", "will", "would", "should", "had", "may", "might",
    "must", "didn't",
];
/// Past forms without "-ed".
const PAST: [&str; 22] = [
    "paid", "got", "saw", "sent", "bought", "chose", "knew", "lost", "gave", "told", "went",
    "made", "took", "thought", "meant", "said", "lent", "left", "found", "put", "let", "spent",
];
/// Verbs of the present that only take an "s".
const PRESENT: [&str; 9] = ["want", "owe", "need", "see", "pay", "agree", "know", "sue", "get"];
/// Others who do something: what follows them is no question to the reader.
const SUBJECT: [&str; 5] = ["they", "he", "she", "it", "we"];
/// Between a subject and its verb.
const BETWEEN: [&str; 6] = ["never", "only", "also", "already", "just", "still"];
/// Before an object.
const OBJECT: [&str; 18] = [
    "to", "for", "from", "with", "at", "by", "of", "about", "told", "tell", "cost", "charged",
    "asked", "gave", "give", "sent", "owe", "against",
];

/// The words and what stands between them, in order.
fn pieces(text: &str) -> Vec<&str> {
    let word = |c: char| c.is_alphanumeric() || c == '\'';
    let mut list = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let first = text.get(start..at).and_then(|piece| piece.chars().next());
        if first.is_some_and(|first| word(first) != word(c)) {
            list.extend(text.get(start..at));
            start = at;
        }
    }
    list.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    list
}

fn lower(word: &str) -> String {
    word.to_ascii_lowercase()
}

fn english(text: &str, name: &str) -> Option<String> {
    if keeps(text) {
        return None;
    }
    let parts = pieces(text);
    let words: Vec<String> = parts.iter().map(|part| lower(part)).collect();
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", String::as_str);
    let mut out: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
    let (mut named, mut subject) = (false, false);
    for (at, said) in words.iter().enumerate() {
        // Words and gaps take turns.
        let before = at.checked_sub(2);
        let after = if BETWEEN.contains(&word(Some(at + 2))) { at + 4 } else { at + 2 };
        let new = match said.as_str() {
            "your" | "my" if named => "their".to_owned(),
            "your" | "my" | "mine" | "yours" => format!("{name}'s"),
            "me" if named => "them".to_owned(),
            "me" => name.to_owned(),
            "you" if OBJECT.contains(&word(before)) && !is_verb(word(Some(after))) => {
                if named {
                    "them".to_owned()
                } else {
                    name.to_owned()
                }
            }
            "you" | "i" => {
                subject = true;
                let turned = |at: usize| {
                    TURNS
                        .iter()
                        .find(|(verb, _)| *verb == word(Some(at)))
                        .map(|(_, turned)| *turned)
                };
                if let Some(verb) = before.filter(|at| turned(*at).is_some()) {
                    // In "did they have you do it" the verb is theirs.
                    if !SUBJECT.contains(&word(at.checked_sub(4))) {
                        put(&mut out, verb, turned(verb)?);
                    }
                } else if !before.is_some_and(|at| STAYS.contains(&word(Some(at)))) {
                    let verb = word(Some(after));
                    if let Some(turned) = turned(after) {
                        put(&mut out, after, turned);
                    } else if PRESENT.contains(&verb) {
                        put(&mut out, after, &format!("{verb}s"));
                    } else if !is_verb(verb) {
                        return None;
                    }
                }
                name.to_owned()
            }
            "yourself" | "myself" | "i'm" => return None,
            _ => continue,
        };
        named = true;
        put(&mut out, at, &new);
    }
    // A second verb of the same subject has a form of its own: "I did not know and do not agree".
    let joined = |pair: &&str| subject && text.contains(*pair);
    if ["and do ", "and have ", "and am ", "and are ", "or do ", "or have "].iter().any(joined) {
        return None;
    }
    Some(capital(&out.concat(), text))
}

/// Whether it is a verb that goes with "you" and with a name alike, or is turned to do so.
fn is_verb(word: &str) -> bool {
    STAYS.contains(&word)
        || PAST.contains(&word)
        || TURNS.iter().any(|(verb, _)| *verb == word)
        || (word.len() > 3 && word.ends_with("ed"))
}

fn put(out: &mut [String], at: usize, new: &str) {
    if let Some(part) = out.get_mut(at) {
        let great = part.starts_with(|c: char| c.is_ascii_uppercase()) && *part != "I";
        *part = if great { capital(new, "A") } else { new.to_owned() };
    }
}

/// `text` with a capital where `like` has one.
fn capital(text: &str, like: &str) -> String {
    let mut rest = text.chars();
    match rest.next() {
        Some(first) if like.starts_with(|c: char| c.is_ascii_uppercase()) => {
            std::iter::once(first.to_ascii_uppercase()).chain(rest).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_the_name() {
        for (text, expected) in [
            ("您是哪一天发现的？", "妈妈是哪一天发现的？"),
            ("您的银行卡和钱包冻结了吗？", "妈妈的银行卡和钱包冻结了吗？"),
            ("付款的时候，手机和卡在您身上吗？", "付款的时候，手机和卡在妈妈身上吗？"),
            ("不是我，我不知情", "不是妈妈，妈妈不知情"),
            ("我的", "妈妈的"),
            ("点「我的」里的账单", "点「我的」里的账单"),
            ("我们一起付的", "我们一起付的"),
            ("报警了吗？", "报警了吗？"),
        ] {
            assert_eq!(retell(text, Lang::Zh, "妈妈"), expected);
        }
    }

    #[test]
    fn english_takes_the_name_where_the_form_is_a_common_one() {
        for (text, expected) in [
            ("Are your cards and wallets frozen?", "Are Mum's cards and wallets frozen?"),
            ("Whom have you told so far?", "Whom has Mum told so far?"),
            ("What do you want?", "What does Mum want?"),
            ("Which of these apply to you?", "Which of these apply to Mum?"),
            ("Were you told why?", "Was Mum told why?"),
            ("How much did it cost you?", "How much did it cost Mum?"),
            (
                "Did you have the phone and the card with you?",
                "Did Mum have the phone and the card with them?",
            ),
            (
                "Did the page say how much you would pay?",
                "Did the page say how much Mum would pay?",
            ),
            ("Which of these is your case?", "Which of these is Mum's case?"),
            ("Not me; I knew nothing of it", "Not Mum; Mum knew nothing of it"),
            ("I shared my screen", "Mum shared their screen"),
            ("I want it back", "Mum wants it back"),
            ("I never agreed to an automatic renewal", "Mum never agreed to an automatic renewal"),
            ("Yes, and I have the receipt", "Yes, and Mum has the receipt"),
            ("Perhaps family or someone I know", "Perhaps family or someone Mum knows"),
            ("Have you told the police?", "Has Mum told the police?"),
            ("Did they have you do any of this?", "Did they have Mum do any of this?"),
        ] {
            assert_eq!(retell(text, Lang::En, "Mum"), expected);
            assert!(!speaks_of_reader(expected, Lang::En));
        }
        assert_eq!(retell("Your bank", Lang::En, "my mother"), "My mother's bank");
        assert_eq!(retell("Do you pay?", Lang::En, "妈妈"), "Does 妈妈 pay?");
    }

    #[test]
    fn what_is_not_sure_stays_as_it_is() {
        for text in [
            "I sent the money myself; I was deceived",
            "Yes; I did not know and do not agree",
            "Say what you think of it",
            "Help yourself",
        ] {
            assert_eq!(retell(text, Lang::En, "Mum"), text);
            assert!(speaks_of_reader(text, Lang::En), "{text}");
        }
        // What the one who types knows is theirs.
        assert_eq!(retell("I do not know", Lang::En, "Mum"), "I do not know");
        assert!(!speaks_of_reader("I do not know", Lang::En));
    }
}

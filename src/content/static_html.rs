//! Plain HTML, for the time before the program has loaded and for when it never does: the frame of the pages of their
//! own, and the emergency plan.

use super::emergency::PLAN;
use crate::domain::emergency::{Act, Call, Situation};
use crate::text::Lang::{self, En, Zh};
use crate::text::words::static_emergency_page;
use crate::text::words_prevention::{PREVENTION_TITLE, static_prevention_page};
use crate::text::{Text, colon, t};

/// Before this mark `index.html` is its author's.
pub const BEGIN: &str = "<!-- emergency:begin -->";
/// After this mark it is again.
pub const END: &str = "<!-- emergency:end -->";

pub(super) const TITLE: Text = t("先止损", "Stop the loss first");
const BRAND: Text = t("付诉", "Fusu");
const CHOOSE: Text = t("发生了什么？", "What happened?");
const START: Text = t("开始投诉", "Start a complaint");
const LANGUAGE: Text = t("中文", "English");
const CAREFUL: Text = t("当心第二次被骗", "Beware of a second scam");
const ABOUT: Text = t(
    "电子支付出了事，先做什么，后做什么。",
    "What to do first, and what next, when an electronic payment has gone wrong.",
);

const STYLE: &str = "\
:root{color-scheme:light dark;--paper:#faf7f1;--sheet:#fffdf9;--ink:#1d2329;--ink-2:#545b63;--line:#e4ddd0;--edge:#857d70;--brand:#155e5a;--on-brand:#fff;--seal:#b3261e;--seal-ink:#b3261e;--warn:#8a5300;--warn-soft:#fbf0dc}
@media (prefers-color-scheme:dark){:root{--paper:#16191c;--sheet:#1e2327;--ink:#f0ece3;--ink-2:#b6b9b8;--line:#3a4045;--edge:#8f9599;--brand:#7fcdc4;--on-brand:#10201f;--seal:#d0372d;--seal-ink:#ff8f84;--warn:#f0bf6a;--warn-soft:#3a2d16}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.7 \"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",system-ui,sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:center;padding:.5rem max(1rem,50% - 20rem);border-bottom:1px solid var(--line);background:var(--sheet)}
main,footer{max-width:42rem;margin:0 auto;padding:1rem}
h1,h2,.seal,.brand{font-family:\"Songti SC\",SimSun,\"Noto Serif CJK SC\",serif}
.seal{flex:none;display:grid;place-items:center;width:2.7rem;height:2.7rem;padding:0 .6rem;border-radius:.4rem;background:var(--seal);color:#fff;font-weight:700;line-height:1.1;word-break:break-all;text-align:center;box-shadow:inset 0 0 0 2px var(--seal),inset 0 0 0 3.5px #ffffff8c}
.brand{flex:1;font-size:1.2rem;font-weight:700}
a{color:var(--brand);text-underline-offset:.2em}
header a,nav a,.start{display:inline-flex;align-items:center;min-height:3rem}
a:focus-visible{outline:3px solid var(--brand);outline-offset:3px;border-radius:.2rem}
h1{margin:.3rem 0 .8rem;font-size:1.85rem;line-height:1.35}
h2{margin:0 0 .6rem;font-size:1.3rem;line-height:1.4}
.lead{font-size:1.15rem;color:var(--ink-2)}
nav ul,.calls{list-style:none;margin:0;padding:0}
.calls{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(7.7rem,30%)),1fr));gap:.5rem;margin:.4rem 0 .6rem}
.calls a{display:flex;flex-wrap:wrap;align-items:center;align-content:center;gap:0 .5rem;height:100%;min-height:3rem;padding:.2rem .8rem;border:1px solid var(--edge);border-radius:.6rem;background:var(--paper);line-height:1.35;text-decoration:none;hyphens:auto}
nav,section{margin:0 0 1rem;padding:1rem 1.2rem;border:1px solid var(--line);border-radius:.75rem;background:var(--sheet)}
section{border-left:.4rem solid var(--seal)}
section.calm{border-color:var(--line)}
section.calm p.note{margin:.2rem 0}
.ticks{list-style:none;padding:0}
.ticks label{display:flex;gap:.8rem;align-items:flex-start;min-height:3rem}
.ticks input{flex:none;width:1.5rem;height:1.5rem;margin:.2rem 0}
.blank{display:block;min-height:2.4rem;border-bottom:1px solid var(--edge)}
section.careful{border-color:var(--warn);background:var(--warn-soft)}
ol{margin:0;padding-left:1.5rem}
li{margin:.8rem 0}
li p{margin:.1rem 0}
nav li,.calls li{margin:0}
.note{color:var(--ink-2);font-size:1rem}
.call{display:block;padding:.8rem;border-radius:.6rem;background:var(--seal);color:#fff;font-size:1.3rem;font-weight:700;text-align:center;text-decoration:none}
.start{padding:.4rem 1.4rem;border-radius:.6rem;background:var(--brand);color:var(--on-brand);font-weight:700;text-decoration:none}
@media print{:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--ink-2:#333;--brand:#000;--seal-ink:#000;--warn-soft:#fff}body{font-size:11pt;line-height:1.5}section,li{break-inside:avoid}section.calm{break-inside:auto}.sheet{break-before:page;break-inside:avoid}.start,nav,header a,.screen{display:none}.call{border:2px solid #000;color:#000;background:#fff}}
";

/// `text` with the five characters that mean something in HTML made harmless.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// What a page of its own is made of.
pub(super) struct Plain {
    pub(super) title: Text,
    /// For search engines.
    pub(super) about: Text,
    /// Its file, by language.
    pub(super) file: fn(Lang) -> &'static str,
    /// The other page of its own, and what its link says.
    pub(super) beside: (fn(Lang) -> &'static str, Text),
    /// The page of the app that it belongs to.
    pub(super) app: &'static str,
    /// What stands below the heading.
    pub(super) main: String,
    /// What stands at its foot.
    pub(super) foot: String,
}

impl Plain {
    /// The whole page in `lang`.
    pub(super) fn html(&self, lang: Lang) -> String {
        let (tag, title, brand) = (lang.tag(), say(self.title, lang), say(BRAND, lang));
        let (about, start, seal) = (say(self.about, lang), say(START, lang), BRAND.zh);
        let (Self { main, foot, app, .. }, other) = (self, other(self.file, lang));
        let beside = (self.beside.0)(lang);
        let beside = format!("<a href=\"./{beside}\">{}</a>", say(self.beside.1, lang));
        format!(
            "<!doctype html>
<html lang=\"{tag}\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta name=\"referrer\" content=\"no-referrer\">
<meta name=\"format-detection\" content=\"telephone=no\">
<meta name=\"description\" content=\"{about}\">
<title>{title} · {brand}</title>
<link rel=\"icon\" href=\"data:,\">
<style>
{STYLE}</style>
</head>
<body>
<header><span class=\"seal\" aria-hidden=\"true\" lang=\"zh-CN\">{seal}</span><span class=\"brand\">{brand}</span>{other}{beside}<a href=\"./{app}\">{start}</a></header>
<main>
<h1>{title}</h1>
{main}<p><a class=\"start\" href=\"./{app}\">{start}</a></p>
</main>
<footer><p class=\"note\">{foot}</p></footer>
</body>
</html>
"
        )
    }
}

/// The plain page with the emergency plan in `lang`.
pub fn page(lang: Lang) -> String {
    let (first, choose) = (say(PLAN.first_line, lang), say(CHOOSE, lang));
    let links = join(PLAN.situations, |situation| {
        format!("<li><a href=\"#{}\">{}</a></li>\n", situation.id, say(situation.name, lang))
    });
    let plans = join(PLAN.situations, |situation| {
        let Situation { id, name, .. } = situation;
        let (name, acts) = (say(*name, lang), list(situation, lang));
        format!(
            "<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n<h2 id=\"{id}-h\">{name}</h2>\n{acts}</section>\n"
        )
    });
    let (careful, scam, police) = (say(CAREFUL, lang), say(PLAN.careful, lang), police(lang));
    let plain = Plain {
        title: TITLE,
        about: ABOUT,
        file: static_emergency_page,
        beside: (static_prevention_page, PREVENTION_TITLE),
        app: "",
        main: format!(
            "<p class=\"lead\">{first}</p>
{police}<nav aria-labelledby=\"choose\">
<h2 id=\"choose\">{choose}</h2>
<ul>
{links}</ul>
</nav>
{plans}<section class=\"careful\" aria-labelledby=\"careful\">
<h2 id=\"careful\">{careful}</h2>
<p>{scam}</p>
</section>
"
        ),
        foot: say(PLAN.limits, lang),
    };
    plain.html(lang)
}

/// The part of `index.html` between the marks, each situation folded: Chinese as the page is, then English. It is read
/// before the app has loaded, and where it never does. The heading above it and the links to the pages belong to
/// `index.html`.
pub fn inline() -> String {
    let title = say(TITLE, En);
    [part(Zh), format!("<h2 lang=\"en\">{title}</h2>\n"), part(En)].concat()
}

/// `index` with the part between the marks made anew, or nothing where the marks are not there.
pub fn splice(index: &str) -> Option<String> {
    let (head, rest) = index.split_once(BEGIN)?;
    let (_, tail) = rest.split_once(END)?;
    Some([head, BEGIN, "\n", &inline(), END, tail].concat())
}

fn part(lang: Lang) -> String {
    let (first, scam, limits) =
        (say(PLAN.first_line, lang), say(PLAN.careful, lang), say(PLAN.limits, lang));
    let plans = join(PLAN.situations, |situation| {
        let (name, acts) = (say(situation.name, lang), list(situation, lang));
        format!(
            "<details class=\"card red situation\">\n<summary><b>{name}</b></summary>\n{acts}</details>\n"
        )
    });
    let (tag, closest, police) = (lang.tag(), say(PLAN.choose, lang), police(lang));
    format!(
        "<div lang=\"{tag}\">\n<p class=\"lead\">{first}</p>\n{police}<p>{closest}</p>\n{plans}<p class=\"notice warn\">{scam}</p>\n<p>{limits}</p>\n</div>\n"
    )
}

/// The one number that is right whenever money is moving, before any choice.
fn police(lang: Lang) -> String {
    let (call, when) = (say(PLAN.call_police, lang), say(PLAN.call_when, lang));
    format!("<p><a class=\"btn red wide call\" href=\"tel:110\">{call}</a></p>\n<p>{when}</p>\n")
}

fn list(situation: &Situation, lang: Lang) -> String {
    format!("<ol>\n{}</ol>\n", join(situation.acts, |act| item(act, lang)))
}

fn item(act: &Act, lang: Lang) -> String {
    format!("<li>{}</li>\n", parts(act, lang))
}

/// What to do, how, and whom to call.
pub(super) fn parts(act: &Act, lang: Lang) -> String {
    let what = say(act.what, lang);
    let how = match say(act.how, lang) {
        how if how.is_empty() => how,
        how => format!("<p>{}</p>\n", how.replace('\n', "<br>")),
    };
    let (common, certain): (Vec<&Call>, Vec<&Call>) =
        act.calls.iter().partition(|call| call.common);
    let certain = numbers(&certain, lang);
    let common = match numbers(&common, lang) {
        none if none.is_empty() => none,
        list => {
            let (note, colon) = (say(PLAN.common_note, lang), colon(lang).trim_end());
            format!("<p class=\"note\">{note}{colon}</p>\n{list}")
        }
    };
    format!("<p><strong>{what}</strong></p>\n{how}{certain}{common}")
}

fn numbers(calls: &[&Call], lang: Lang) -> String {
    if calls.is_empty() {
        return String::new();
    }
    let links = join(calls, |call| {
        let (number, whose) = (call.number, say(call.whose, lang));
        format!("<li><a href=\"tel:{number}\">{whose} <b>{number}</b></a></li>\n")
    });
    format!("<ul class=\"calls\">\n{links}</ul>\n")
}

/// The link to the same page in the other language.
fn other(page: fn(Lang) -> &'static str, lang: Lang) -> String {
    let other = lang.other();
    let (file, tag, name) = (page(other), other.tag(), LANGUAGE.of(other));
    format!("<a href=\"./{file}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a>")
}

/// The wording, escaped; in English the Chinese that stands in 「」 is marked as Chinese.
pub(super) fn say(text: Text, lang: Lang) -> String {
    let words = escape(text.of(lang));
    match lang {
        Zh => words,
        En => words.replace('「', "<span lang=\"zh-CN\">「").replace('」', "」</span>"),
    }
}

pub(super) fn join<T>(all: &[T], each: impl Fn(&T) -> String) -> String {
    all.iter().map(each).collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn escape_leaves_no_markup() {
        assert_eq!(
            escape("<a href=\"x\">'&'</a>"),
            "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"
        );
        assert_eq!(escape("付诉 Fusu"), "付诉 Fusu");
    }

    #[test]
    fn everything_of_the_plan_is_on_the_page_and_in_the_part() {
        for (lang, html) in [(Zh, page(Zh)), (En, page(En)), (Zh, inline()), (En, inline())] {
            assert!(
                html.contains(&say(PLAN.first_line, lang))
                    && html.contains(&say(PLAN.careful, lang))
            );
            let mut rest = html.as_str();
            for situation in PLAN.situations {
                for act in situation.acts {
                    let what = format!("<strong>{}</strong>", say(act.what, lang));
                    let (_, after) = rest.split_once(&what).expect("the acts in their order");
                    assert!(after.contains(&say(act.how, lang)));
                    rest = after;
                }
                for call in situation.acts.iter().flat_map(|act| act.calls) {
                    assert!(html.contains(&format!("href=\"tel:{}\"", call.number)));
                }
            }
        }
    }

    #[test]
    fn a_page_asks_for_nothing_from_elsewhere() {
        for html in [page(Zh), page(En), inline()] {
            for foreign in ["http:", "https:", "//", "src=", "<script", "@import", "url("] {
                assert!(!html.contains(foreign), "{foreign}");
            }
        }
    }

    #[test]
    fn every_tag_is_closed() {
        for html in [page(Zh), page(En), inline()] {
            for tag in
                ["section", "details", "summary", "ol", "ul", "li", "p", "a", "b", "span", "h2"]
            {
                let open = html.matches(&format!("<{tag}>")).count()
                    + html.matches(&format!("<{tag} ")).count();
                assert_eq!(open, html.matches(&format!("</{tag}>")).count(), "{tag}");
            }
        }
    }

    #[test]
    fn chinese_on_the_english_page_is_marked() {
        let page = page(En);
        let body = page.split_once("<main>").unwrap().1;
        let outside: String = body
            .split("<span lang=\"zh-CN\">")
            .map(|part| part.split_once("</span>").map_or(part, |cut| cut.1))
            .collect();
        assert!(outside.chars().all(|c| c.is_ascii() || c == '·'), "{outside}");
    }

    #[test]
    fn splicing_twice_is_splicing_once() {
        let index = format!("<body>\n{BEGIN}\nold\n{END}\n</body>\n");
        let once = splice(&index).unwrap();
        assert!(!once.contains("\nold\n") && once.ends_with("</body>\n"));
        assert_eq!(splice(&once), Some(once.clone()));
        assert_eq!(splice("<body></body>"), None);
        assert_eq!(splice(BEGIN), None);
    }

    #[test]
    fn the_index_says_what_the_tables_say() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
        let index = fs::read_to_string(path).unwrap();
        assert!(splice(&index) == Some(index), "run the program content");
    }
}

//! What keeps money safe as a plain page: every tip open, the self-check on a sheet of its own.

use super::emergency::PLAN;
use super::prevention::PREVENTION;
use super::sources::all;
use super::static_html::{Plain, TITLE, join, parts, say};
use crate::domain::prevention::{Group, Tip};
use crate::text::words::static_emergency_page;
use crate::text::words_prevention as w;
use crate::text::{Lang, Text, colon, list_separator};

/// The page in `lang`.
pub fn page(lang: Lang) -> String {
    let lead = say(PREVENTION.lead, lang);
    let groups = join(PREVENTION.groups, |one| group(one, "calm", lang));
    let alarm = group(&PREVENTION.alarm, "alarm", lang);
    let plain = Plain {
        title: w::PREVENTION_TITLE,
        about: w::PREVENTION_ABOUT,
        file: w::static_prevention_page,
        beside: (static_emergency_page, TITLE),
        app: "#/prevention",
        main: format!("<p class=\"lead\">{lead}</p>\n{groups}{alarm}{}", self_check(lang)),
        foot: say(PLAN.limits, lang),
    };
    plain.html(lang)
}

fn group(group: &Group, class: &str, lang: Lang) -> String {
    let (name, line) = (say(group.name, lang), say(group.line, lang));
    let tips = join(group.tips, |one| tip(one, lang));
    format!(
        "<section class=\"{class}\">\n<h2>{name}</h2>\n<p>{line}</p>\n<ol>\n{tips}</ol>\n</section>\n"
    )
}

fn tip(tip: &Tip, lang: Lang) -> String {
    let does = parts(&tip.does, lang);
    let check = if tip.check { note(&say(w::CHECK_OFFICIAL, lang)) } else { String::new() };
    let based = match sources(tip, lang) {
        none if none.is_empty() => none,
        names => note(&format!("{}{}{names}", say(w::BASED_ON, lang), colon(lang))),
    };
    format!("<li>{does}{check}{based}</li>\n")
}

fn note(html: &str) -> String {
    format!("<p class=\"note\">{html}</p>\n")
}

/// The names of the sources of the tip.
fn sources(tip: &Tip, lang: Lang) -> String {
    let between = if lang == Lang::Zh { "" } else { ", " };
    let name = |id: &&str| {
        let source = all().find(|source| source.id == *id)?;
        Some(format!("{}{between}{}", say(source.instrument, lang), say(source.article, lang)))
    };
    tip.sources.iter().filter_map(name).collect::<Vec<_>>().join(list_separator(lang))
}

fn self_check(lang: Lang) -> String {
    let ticks = join(PREVENTION.ticks, |tick: &Text| {
        format!(
            "<li><label><input type=\"checkbox\"> <span>{}</span></label></li>\n",
            say(*tick, lang)
        )
    });
    let (name, unticked) = (say(w::SELF_CHECK, lang), say(PREVENTION.unticked, lang));
    let (day, numbers) = (say(w::SELF_CHECK_DAY, lang), say(w::SELF_CHECK_NUMBERS, lang));
    let (day, numbers) = (format!("{day}{}", colon(lang)), format!("{numbers}{}", colon(lang)));
    format!(
        "<section class=\"calm sheet\">
<h2>{name}</h2>
<p class=\"blank\">{day}</p>
<ul class=\"ticks\">
{ticks}</ul>
<p>{unticked}</p>
<p class=\"blank\">{numbers}</p>
<p class=\"blank\"></p>
</section>
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang::{En, Zh};

    #[test]
    fn everything_is_on_the_page() {
        for lang in [Zh, En] {
            let html = page(lang);
            for tip in PREVENTION.tips() {
                assert!(html.contains(&parts(&tip.does, lang)), "{}", tip.id);
                assert!(html.contains(&sources(tip, lang)), "{}", tip.id);
                assert_eq!(sources(tip, lang).is_empty(), tip.sources.is_empty(), "{}", tip.id);
            }
            assert_eq!(html.matches("type=\"checkbox\"").count(), PREVENTION.ticks.len());
            assert!(html.contains(&say(PREVENTION.unticked, lang)));
        }
    }

    #[test]
    fn it_asks_for_nothing_needs_no_script_and_leads_on() {
        for lang in [Zh, En] {
            let html = page(lang);
            for foreign in ["http:", "https:", "//", "src=", "<script", "@import", "url("] {
                assert!(!html.contains(foreign), "{foreign}");
            }
            for way in [static_emergency_page(lang), w::static_prevention_page(lang.other())] {
                assert!(html.contains(&format!("href=\"./{way}\"")), "{way}");
            }
            assert!(html.contains("href=\"./#/prevention\""));
        }
    }

    #[test]
    fn every_tag_is_closed_and_chinese_on_the_english_page_is_marked() {
        for html in [page(Zh), page(En)] {
            for tag in ["section", "ol", "ul", "li", "p", "a", "b", "span", "h2", "label"] {
                let open = html.matches(&format!("<{tag}>")).count()
                    + html.matches(&format!("<{tag} ")).count();
                assert_eq!(open, html.matches(&format!("</{tag}>")).count(), "{tag}");
            }
        }
        let html = page(En);
        let body = html.split_once("<main>").unwrap().1;
        let outside: String = body
            .split("<span lang=\"zh-CN\">")
            .map(|part| part.split_once("</span>").map_or(part, |cut| cut.1))
            .collect();
        assert!(outside.chars().all(|c| c.is_ascii() || c == '·'), "{outside}");
    }
}

//! The tone guard: what it advises against, and what beside that it leaves alone.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::letter;
use common::{case, every_answer, journeys, today};
use fusu::content::holidays::YEARS;
use fusu::domain::guard::Tone::{self, Insult, Publicity, Threat, Unprovable};
use fusu::domain::guard::tones;
use fusu::domain::journey::plan;
use fusu::domain::letter::Receiver;
use fusu::text::Lang;
use proptest::prelude::*;

/// What is heard in a text to anybody but the police, with the words.
fn heard(text: &str, police: bool) -> Vec<(Tone, &str)> {
    tones(text, police).into_iter().map(|one| (one.tone, &text[one.range])).collect()
}

#[test]
fn what_does_not_belong_into_a_complaint_is_heard_with_its_place() {
    for (text, tone, words) in [
        ("三天内不处理，后果自负。", Threat, "后果自负"),
        ("再不退款，我就举报你们偷税。", Threat, "举报"),
        ("赔我五千，不然我去举报。", Threat, "举报"),
        ("Refund me or I will report you to the tax office.", Threat, "report you"),
        ("Pay by Friday or else.", Threat, "or else."),
        ("你们这群骗子！", Insult, "骗子"),
        ("这家公司是骗子公司，请查处。", Insult, "骗子公司"),
        ("贵公司真是无耻。", Insult, "无耻"),
        ("You are a bunch of thieves.", Insult, "thieves"),
        ("不解决我就全网曝光。", Publicity, "全网曝光"),
        ("周五前不退，我会发到网上。", Publicity, "发到网上"),
        ("否则我要曝光。", Publicity, "曝光"),
        ("If not, I will go to the press.", Publicity, "go to the press"),
        ("客服和黑产是一伙的，都有份。", Unprovable, "一伙的"),
        ("你们这是诈骗。", Unprovable, "诈骗"),
        ("肯定是你们泄露了我的号码。", Unprovable, "肯定是你们"),
        ("已有几万人受害。", Unprovable, "几万人"),
        ("Thousands of people were cheated.", Unprovable, "Thousands of people"),
    ] {
        assert_eq!(heard(text, false), [(tone, words)], "{text}");
    }
}

#[test]
fn the_innocent_neighbours_are_left_alone() {
    for text in [
        // Of somebody else, or of something else.
        "骗子自称客服，让我转账 5000 元。",
        "我拍的照片曝光过度，看不清单号。",
        "我的个人信息被曝光了。",
        "这家公司去年已经被媒体曝光过。",
        "这些都是垃圾短信，我没有点。",
        "他妈妈的手机号已经注销。",
        "我已向公安机关报案，案由是诈骗。",
        "我肯定是按时取消的。",
        "The photo was overexposed.",
        "A scammer called me and asked for a code.",
        "My card was used for fraud by a stranger.",
        "This is the report you asked for.",
        // Lawful next steps.
        "如果不能解决，我将依法向 12363 投诉。",
        "请在 15 日内书面答复，否则我会向法院起诉。",
        "我另外举报了它没有公示营业执照。",
        "If this is not settled I will complain to 12315.",
        // Denied, asked, or told of others.
        "我没有威胁任何人，也不会曝光。",
        "客服说再投诉就后果自负。",
        "对方在电话里威胁我，说不还钱就弄死我。",
        "他骂我「不要脸」。",
        "店家回复：“你去全网曝光好了”。",
        "The agent told me I would regret it, or else.",
        "I will not go to the press.",
    ] {
        assert_eq!(heard(text, false), [], "{text}");
    }
}

#[test]
fn the_police_are_told_of_a_crime_in_its_own_words() {
    for text in ["这家公司就是骗子公司。", "平台就是诈骗。", "They are criminals."]
    {
        assert_ne!(heard(text, false), [], "{text}");
        assert_eq!(heard(text, true), [], "{text}");
    }
    assert_eq!(heard("抓不到人后果自负，骗子跑了。", true), [(Threat, "后果自负")]);
}

#[test]
fn each_advice_is_one_calm_sentence_in_both_languages() {
    for tone in [Threat, Insult, Publicity, Unprovable] {
        let advice = tone.advice();
        for (lang, ends) in [(Lang::Zh, '。'), (Lang::En, '.')] {
            let text = advice.of(lang);
            assert!(text.ends_with(ends) && text.matches(ends).count() == 1, "{text}");
            assert_eq!(heard(text, false), [], "{text}");
        }
    }
}

#[test]
fn several_of_them_come_in_their_order() {
    let text = "你们这群骗子。三天不退就全网曝光，后果自负！";
    let kinds: Vec<Tone> = heard(text, false).into_iter().map(|(tone, _)| tone).collect();
    assert_eq!(kinds, [Insult, Publicity, Threat]);
}

#[test]
fn what_the_app_writes_itself_is_calm() {
    for (problem, journey) in journeys() {
        for answers in every_answer(journey).into_iter().step_by(11) {
            let of = case(problem, answers);
            for one in plan(journey, &of, today(), YEARS).letters(journey) {
                let police = one.receiver == Receiver::Police;
                let document = letter(&of, journey, one);
                for lang in [Lang::Zh, Lang::En] {
                    let text = document.plain(lang);
                    assert_eq!(heard(&text, police), [], "{}: {text}", one.id);
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_heard_without_overlaps(text in "([a-z ，。「」\"]|骗子|曝光|我要|举报|不退|你们){0,40}") {
        let mut end = 0;
        for one in tones(&text, false) {
            prop_assert!(one.range.start >= end && text.get(one.range.clone()).is_some());
            end = one.range.end;
        }
    }
}

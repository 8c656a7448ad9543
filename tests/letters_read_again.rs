//! What readers of the letters and the pages found once more: a test for each fault, over every path of every type.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::letters::{answers, line, many, one, worked};
use common::{before, case, contact, every_answer, finished, journeys, payment, person, today};
use fusu::content::holidays::YEARS;
use fusu::content::sources::CITED;
use fusu::domain::answer::{Answer, Answers};
use fusu::domain::case::{Case, Person};
use fusu::domain::channel::Channel;
use fusu::domain::evidence::needed;
use fusu::domain::journey::plan;
use fusu::domain::letter::{Letter, Receiver, Writer, briefs, compose, phone_sheet};
use fusu::domain::problem::Journey;
use fusu::domain::walk::on_path;
use fusu::text::Lang;

/// Calls `read` with every letter of every few paths of every type.
fn read_all(every: usize, mut read: impl FnMut(&'static Journey, &Case, &'static Letter)) {
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(every) {
            let of = case(problem, said);
            for letter in plan(journey, &of, today(), YEARS).letters(journey) {
                read(journey, &of, letter);
            }
        }
    }
}

fn with_writer<T>(journey: &'static Journey, of: &Case, write: impl FnOnce(&Writer<'_>) -> T) -> T {
    let (me, helper) = (person(), Person::default());
    write(&Writer {
        journey,
        sources: CITED,
        after: None,
        case: of,
        me: &me,
        helper: &helper,
        today: today(),
    })
}

fn text(journey: &'static Journey, of: &Case, letter: &Letter) -> String {
    with_writer(journey, of, |writer| compose(writer, letter).plain(Lang::Zh))
}

fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let below = text.split_once(&format!("{heading}\n")).map_or("", |(_, below)| below);
    below.split("\n\n").next().unwrap_or_default()
}

/// The channel of a letter, on the ladder of the case.
fn channel(journey: &'static Journey, of: &Case, letter: &Letter) -> Option<&'static Channel> {
    let ladder = plan(journey, of, today(), YEARS).channels;
    ladder.into_iter().find(|channel| channel.letter == letter.id)
}

/// The box behind the bill is read by the seller: it is shown, and written for, where there is one.
#[test]
fn nobody_is_sent_to_the_seller_s_box_where_there_is_no_seller() {
    let mut ways = [0, 0];
    read_all(5, |journey, of, letter| {
        if letter.id != "to_wechat" {
            return;
        }
        let Some(channel) = channel(journey, of, letter) else { return };
        let said = on_path(&journey.flow, &of.answers, today());
        let shown = |reach: &&fusu::domain::channel::Reach| {
            reach.when.holds(&said, today()) && reach.text.zh.contains("商家看的")
        };
        let to_box = channel.contacts.iter().any(|reach| shown(&reach));
        let forms = with_writer(journey, of, |writer| briefs(writer, letter));
        let for_seller = forms.iter().any(|form| form.name.zh.contains("商家"));
        assert_eq!(to_box, for_seller, "{}: {:#?}", of.problem, of.answers);
        ways[usize::from(to_box)] += 1;
    });
    assert!(ways.iter().all(|count| *count > 20), "{ways:?}");
}

#[test]
fn a_fee_of_the_wallet_itself_is_told_to_the_wallet() {
    let (problem, journey) = worked("disputed_charge");
    let said = finished(
        journey,
        answers([
            ("shown_by", one("wechat")),
            ("fee_kind", one("wallet_fee")),
            ("payments", Answer::Payments(vec![payment(before(4), 1_000, "财付通")])),
        ]),
    );
    let of = case(problem, said);
    let letter = journey.letter("to_wechat").unwrap();
    for form in with_writer(journey, &of, |writer| briefs(writer, letter)) {
        assert!(form.text.contains("请退还 ¥10.00") && !form.text.contains("商家"), "{form:?}");
    }
}

/// UnionPay is no payment institution (PIR-2): what binds those binds it not, whoever is told of it.
#[test]
fn articles_are_not_quoted_against_whom_they_do_not_bind() {
    let mut read = 0;
    read_all(5, |journey, of, letter| {
        let wallet = matches!(letter.receiver, Receiver::Platform | Receiver::Pboc);
        let clearing = letter.receiver == Receiver::Clearing || letter.id == "to_pboc_unionpay";
        let on_goods = text(journey, of, letter).contains("消费者权益保护法》第八条");
        assert!(!((wallet || clearing) && on_goods), "{} {}", of.problem, letter.id);
        if clearing {
            let basis = text(journey, of, letter);
            let basis = section(&basis, "依据");
            for rule in ["金融消费者权益保护实施办法", "非银行支付机构"] {
                assert!(!basis.contains(rule), "{} {}: {basis}", of.problem, letter.id);
            }
            read += 1;
        }
    });
    assert!(read > 50, "{read}");
}

/// Every demand that is a wish of the person's own can be taken out.
#[test]
fn who_was_paid_is_asked_only_of_who_wants_to_know() {
    let asks = ["真实名称、地址和有效联系方式", "写明贵公司的全称", "出借机构全称", "经过了哪家"];
    let mut dropped = 0;
    read_all(5, |journey, of, letter| {
        let mut less = of.clone();
        let Some(Answer::Many(chosen)) = less.answers.get_mut("demands") else { return };
        let before = chosen.len();
        chosen.retain(|id| !matches!(id.as_str(), "named" | "lender" | "traced"));
        dropped += usize::from(chosen.len() < before);
        let said = text(journey, &less, letter);
        let said = section(&said, "请求");
        for ask in asks {
            assert!(!said.contains(ask), "{} {}: {said}", of.problem, letter.id);
        }
    });
    assert!(dropped > 100, "{dropped}");
}

/// Money of a pay-later service: its lender has a channel, and 12378 is told its name and what a lender can do.
#[test]
fn the_lender_behind_a_pay_later_service_is_told() {
    let paid = || Answer::Payments(vec![payment(before(4), 20_000, "某某商行")]);
    let cases: [(&str, Answers); 3] = [
        ("payment_failed", answers([("what_failed", one("failed_taken")), ("payments", paid())])),
        ("wrong_amount", answers([("what_wrong", one("twice")), ("payments", paid())])),
        ("scam", answers([("scam_kind", one("service")), ("payments", paid())])),
    ];
    for (id, mut given) in cases {
        let (problem, journey) = worked(id);
        let place = if id == "scam" { many(&["alipay"]) } else { one("alipay") };
        given.extend(answers([
            ("shown_by", place),
            ("funding_alipay", one("credit")),
            ("contacts", Answer::Contacts(vec![contact("lender")])),
            ("lender_name", line("某某消费金融有限公司")),
            ("demands", many(&["credit", "records", "measures", "confirm", "written"])),
        ]));
        let of = case(problem, finished(journey, given));
        let ladder = plan(journey, &of, today(), YEARS).channels;
        for (channel, letter) in [("lender", "to_lender"), ("nfra", "to_nfra")] {
            assert!(ladder.iter().any(|one| one.id == channel), "{id}: no {channel}");
            let letter = journey.letter(letter).unwrap();
            let said = text(journey, &of, letter);
            assert!(said.contains("出借机构：某某消费金融有限公司"), "{said}");
            assert!(section(&said, "请求").contains("不报送不良征信"), "{said}");
            for alien in ["三年的交易记录", "风险监测", "第五十七条", "书面证明这笔付款"]
            {
                assert!(!said.contains(alien), "{id} {}: {said}", letter.id);
            }
            let letters =
                journey.flow.details.iter().filter(|one| letter.details.contains(&one.id));
            assert!(letters.into_iter().any(|detail| detail.id == "lender_name"), "{id}");
        }
        let nfra = journey.letter("to_nfra").unwrap();
        let short = with_writer(journey, &of, |writer| briefs(writer, nfra));
        assert!(short[0].text.starts_with("被投诉的是某某消费金融有限公司。"), "{}", short[0].text);
    }
}

/// 12300 has no money to return: what it is asked is to mediate, and its own answer comes at the end.
#[test]
fn the_appeal_body_is_asked_to_mediate_and_for_nothing_that_only_the_operator_has() {
    let mut read = 0;
    read_all(3, |journey, of, letter| {
        if letter.id != "to_miit" {
            return;
        }
        let said = text(journey, of, letter);
        assert!(!said.contains("收到之日起") && !said.contains("请贵方提供的材料"), "{said}");
        let mut forms = with_writer(journey, of, |writer| briefs(writer, letter)).into_iter();
        assert!(forms.all(|form| form.text.contains("请组织调解，要求运营商")), "{said}");
        read += 1;
    });
    assert!(read > 30, "{read}");
}

/// Who sold something has no hand in the settings of a wallet.
#[test]
fn a_seller_is_not_told_what_was_turned_off_in_the_wallet() {
    let (problem, journey) = worked("disputed_charge");
    for stopped in ["done", "cannot"] {
        let said = finished(
            journey,
            answers([
                ("shown_by", one("alipay")),
                ("fee_kind", one("no_password")),
                ("stopped", one(stopped)),
                ("why", many(&["never_agreed"])),
            ]),
        );
        let of = case(problem, said);
        let says = |id| {
            let said = text(journey, &of, journey.letter(id).unwrap());
            ["本人已关闭", "本人想关闭"].iter().any(|words| said.contains(words))
        };
        assert!(says("to_alipay") && says("to_pboc_alipay"));
        for id in ["to_merchant", "to_market", "to_association", "to_court", "to_city"] {
            assert!(!says(id), "{id}");
        }
    }
}

/// A price tag in a shop is no tick box.
#[test]
fn the_article_on_tick_boxes_is_quoted_of_what_was_agreed_on_a_screen() {
    let (problem, journey) = worked("disputed_charge");
    let mut quoted = 0;
    for said in every_answer(journey).into_iter().step_by(2) {
        let kind = |id| said.get("fee_kind").is_some_and(|answer| answer.chose(id));
        let (on_paper, of) =
            (["shop", "bank_fee", "package"].into_iter().any(kind), case(problem, said));
        let court = text(journey, &of, journey.letter("to_court").unwrap());
        assert!(!(on_paper && court.contains("设置勾选、弹窗")), "{court}");
        quoted += usize::from(court.contains("设置勾选、弹窗"));
    }
    assert!(quoted > 10, "{quoted}");
}

/// Who is locked out is not told to capture the login page first.
#[test]
fn who_cannot_log_in_is_not_asked_for_the_login_record_first() {
    let (problem, journey) = worked("account_tampered");
    for (can, first) in [("yes", true), ("no", false)] {
        let given = answers([("kind", one("account")), ("can_login", one(can))]);
        let of = case(problem, finished(journey, given));
        let items = fusu::domain::evidence::needed(journey.items, &of.answers, today());
        let logins: Vec<_> = items.iter().filter(|item| item.id == "logins").collect();
        assert_eq!(logins.len(), 1, "{can}");
        assert_eq!(logins[0].necessary, first);
        assert_eq!(items[0].id == "logins", first, "{}", items[0].id);
        let how = logins[0].how.iter().filter(|(when, _)| when.holds(&of.answers, today()));
        assert!(how.into_iter().all(|(_, how)| first || !how.zh.contains("先截图")));
    }
}

/// Read aloud as written, "refund ¥20.00 (in words: …)" and "forward this complaint to" are no speech.
#[test]
fn demands_on_the_telephone_sheet_can_be_said() {
    let mut said = 0;
    read_all(17, |journey, of, letter| {
        let sheet = with_writer(journey, of, |writer| phone_sheet(writer, letter).plain(Lang::Zh));
        let wants = section(&sheet, "我要什么");
        for odd in ["人民币", "本投诉", "本人", "。。", "本信"] {
            assert!(!wants.contains(odd), "{} {}: {wants}", of.problem, letter.id);
        }
        said += wants.lines().count();
    });
    assert!(said > 200, "{said}");
}

/// A case for somebody else: the help below a question does not speak to the one who types as if it were theirs.
#[test]
fn no_help_and_no_hint_says_you_in_chinese() {
    for (problem, journey) in journeys() {
        for step in journey.flow.steps.iter().chain(journey.flow.details) {
            let hints = step.ask.options().iter().map(|option| option.hint);
            for text in hints.chain([step.help]) {
                assert!(!text.zh.contains('您'), "{} {}: {}", problem.id, step.id, text.zh);
            }
        }
    }
}

/// 12363 is an office of the institution's city (knowledge base 1.3).
#[test]
fn the_line_of_the_people_s_bank_is_dialled_with_the_code_of_a_city() {
    let mut read = 0;
    for (_, journey) in journeys() {
        for channel in journey.channels.iter().filter(|one| one.id.starts_with("pboc")) {
            let ways = channel.intake.ways.iter().map(|(_, way)| *way);
            for text in ways.chain([channel.intake.paste, channel.card.how]) {
                assert!(!text.zh.contains("12363") || text.zh.contains("区号"), "{}", text.zh);
            }
            read += 1;
        }
    }
    assert!(read > 10, "{read}");
}

#[test]
fn no_fee_page_is_asked_for_where_no_fee_is_in_dispute() {
    let (problem, journey) = worked("disputed_charge");
    let by_password = [("never_agreed", false), ("not_shown", true)];
    let by_password = by_password.map(|(why, asked)| ("no_password", why, asked));
    for (kind, why, asked) in by_password.into_iter().chain([("wallet_fee", "raised", true)]) {
        let (kind_of, why_of) = (("fee_kind", one(kind)), ("why", many(&[why])));
        let given = answers([("shown_by", one("alipay")), kind_of, why_of]);
        let of = case(problem, finished(journey, given));
        let items = needed(journey.items, &of.answers, today());
        assert_eq!(items.iter().any(|item| item.id == "fee_page"), asked, "{kind} {why}");
    }
}

/// Whoever has to be asked first is named where the outcome is not accepted.
#[test]
fn an_outcome_that_is_not_accepted_is_told_before() {
    let mut read = 0;
    for (problem, journey) in journeys() {
        for said in every_answer(journey).into_iter().step_by(7) {
            let ladder = plan(journey, &case(problem, said.clone()), today(), YEARS).channels;
            for above in ladder.iter().filter(|one| !one.after.is_empty()) {
                let Some(letter) = journey.letter(above.letter) else { continue };
                let told = ladder.iter().filter(|one| above.after.contains(&one.id));
                for first in told {
                    let mut of = case(problem, said.clone());
                    let contacts = Answer::Contacts(vec![contact(first.id)]);
                    of.answers.insert("contacts".to_owned(), contacts);
                    let written = text(journey, &of, letter);
                    if written.contains("对该处理结果，本人不接受") {
                        let so_far = section(&written, "此前的沟通");
                        let which = (problem.id, letter.id, first.id);
                        assert!(so_far.contains(first.name.zh), "{which:?}: {so_far}");
                        read += 1;
                    }
                }
            }
        }
    }
    assert!(read > 100, "{read}");
}

/// A bank that may never have seen the money is asked which way it went, and for nothing by which it would be liable.
#[test]
fn a_bank_that_may_not_have_paid_is_asked_only_which_way_the_money_went() {
    let given = [
        ("disputed_charge", vec![("fee_kind", one("no_password")), ("why", many(&["default"]))]),
        ("auto_renewal", vec![("consent", many(&["never_agreed"]))]),
    ];
    for (id, given) in given {
        let (problem, journey) = worked(id);
        let mut said = answers([("shown_by", one("unknown"))]);
        said.extend(given.into_iter().map(|(id, answer)| (id.to_owned(), answer)));
        let of = case(problem, finished(journey, said));
        for letter in ["to_bank", "to_nfra"] {
            let written = text(journey, &of, journey.letter(letter).unwrap());
            assert!(section(&written, "请求").contains("经过了哪家支付机构"), "{written}");
            for alien in ["退还", "第五十七条", "第十五条："] {
                assert!(!written.contains(alien), "{id} {letter}: {written}");
            }
        }
    }
}

/// Seven days from the return the refund is not late (CPL-25), and after fifteen it counts as refused (CPUN-9).
#[test]
fn a_refund_is_called_late_when_it_is() {
    let (problem, journey) = worked("not_as_agreed");
    for (ago, at_once, refused) in [(3, false, false), (9, true, false), (20, true, true)] {
        let given = answers([
            ("what_not", one("no_reason")),
            ("return_state", one("sent_back")),
            ("excepted", one("none")),
            ("within", one("asked")),
            ("sold_through", one("own")),
            ("back_day", Answer::Day(before(ago))),
        ]);
        let of = case(problem, finished(journey, given));
        let written = text(journey, &of, journey.letter("to_merchant").unwrap());
        assert_eq!(written.contains("立即退还已退商品"), at_once, "{ago}: {written}");
        assert_eq!(written.contains("超过十五日"), refused, "{ago}: {written}");
    }
}

/// What it cost is told to those of whom it is claimed.
#[test]
fn what_it_cost_is_told_to_no_one_who_is_not_asked_for_it() {
    let mut told = 0;
    read_all(7, |journey, of, letter| {
        let written = text(journey, of, letter);
        if written.contains("本人因此多支出") && letter.receiver != Receiver::City {
            let heading =
                if letter.receiver == Receiver::Court { "诉讼请求" } else { "请求" };
            assert!(section(&written, heading).contains("赔偿"), "{}", letter.id);
            told += 1;
        }
    });
    assert!(told > 20);
}

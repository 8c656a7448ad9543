//! What a person does after filing: gathering, writing down an answer, sending a further letter.

use serde_json::json;

use crate::World;

/// The button of the form for an answer.
const SAVE_REPLY: &str = "form.reply > .actions button.btn";

impl World {
    /// Ticks every necessary piece of evidence, so that nothing but the follow-up is next.
    #[track_caller]
    pub fn gathers_all(&self, case: &str) {
        self.page_of(case, "evidence");
        self.wait_there(".item.must");
        // One after the other: a box that is found changes under the hand of the next.
        let names = self.js(
            "return [...document.querySelectorAll('.item.must .tick input:not(:checked)')].map(e => e.name)",
        );
        for name in names.as_array().into_iter().flatten().filter_map(|name| name.as_str()) {
            self.js_with(
                "document.querySelector(`input[name='${arguments[0]}']`).click()",
                vec![json!(name)],
            );
            self.settle();
        }
    }

    /// One heading, nothing sticks out, axe has no complaint; and a picture.
    #[track_caller]
    pub fn look_at(&self, name: &str) {
        if self.count("main h1") != 1 {
            self.fail(&format!("{name}: not one heading"));
        }
        self.fits();
        self.shot(name);
        self.axe();
    }

    /// Writes down an answer of this kind to a filing, with their words, and what else that kind asks for.
    #[track_caller]
    pub fn writes_answer(
        &self,
        case: &str,
        filing: &str,
        kind: &str,
        words: &str,
        fields: &[(&str, &str)],
    ) {
        self.page_of(case, &format!("reply/{filing}"));
        self.wait_there("form.reply");
        if self.count("main details > summary + * form.reply, main details form.reply") > 0 {
            self.click_css("main details:has(form.reply) > summary");
        }
        self.choose_in("kind", kind);
        for (name, text) in fields {
            self.fill(name, text);
        }
        self.fill("words", words);
        self.saves_answer();
    }

    /// Presses the button of the form for an answer.
    #[track_caller]
    pub fn saves_answer(&self) {
        self.click_css(SAVE_REPLY);
    }

    /// The key of the newest filing of this kind, as the addresses have it.
    #[track_caller]
    pub fn newest_filing(&self) -> String {
        let link = self.js(
            "return document.querySelector('.filingrow a.btn[href*=\"/reply/\"]')?.getAttribute('href') ?? ''",
        );
        link.as_str().and_then(|to| to.rsplit('/').next()).unwrap_or_default().to_owned()
    }

    /// Notes that the letter of a further stage was sent.
    #[track_caller]
    pub fn notes_sent(&self, how: &str) {
        self.click_css("main details:has(form input[name=how]) > summary");
        self.choose_in("how", how);
        self.click_css("main details[open] form .actions button.btn");
    }
}

//! What a person does.

use std::thread;
use std::time::{Duration, Instant};

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use crate::{Engine, World};

impl World {
    /// Clicks the link, button or label with exactly these words.
    #[track_caller]
    pub fn click_text(&self, text: &str) {
        self.click(&format!("nothing to click says “{text}”"), || self.by_text(text));
    }

    /// Clicks the first visible element that fits.
    #[track_caller]
    pub fn click_css(&self, css: &str) {
        self.click(&format!("nothing to click at {css}"), || self.by_css(css));
    }

    /// Clicks twice at the place where the first visible element that fits is now, as an unsteady hand does: 60 ms
    /// apart, whatever is there by then.
    #[track_caller]
    pub fn double_click(&self, css: &str) {
        let place = self.wait(&format!("nothing to click at {css}"), || {
            let element = self.by_css(css)?;
            self.uncover(&element);
            self.run(element.rectangle()).ok()
        });
        let scrolled = self.js("return [scrollX, scrollY]");
        let middle = |start: f64, length: f64, scrolled: &Value| {
            (start + length / 2.0 - scrolled.as_f64().unwrap_or_default()).round()
        };
        let (left, top, width, height) = place;
        let press = || PointerAction::Down { button: MOUSE_BUTTON_LEFT };
        let lift = || PointerAction::Up { button: MOUSE_BUTTON_LEFT };
        let hand = MouseActions::new("hand".to_owned())
            .then(PointerAction::MoveTo {
                duration: None,
                x: middle(left, width, &scrolled[0]),
                y: middle(top, height, &scrolled[1]),
            })
            .then(press())
            .then(lift())
            .then(PointerAction::Pause { duration: Duration::from_millis(60) })
            .then(press())
            .then(lift());
        self.must("click twice", self.client().perform_actions(hand));
        self.settle();
    }

    /// Chooses the radio or checkbox with this value, by its label.
    #[track_caller]
    pub fn choose(&self, value: &str) {
        let css = "input[type=radio], input[type=checkbox]";
        self.click(&format!("no choice with the value {value}"), || self.by_value(css, value));
    }

    /// As [`World::choose`], where several groups have such a value.
    #[track_caller]
    pub fn choose_in(&self, name: &str, value: &str) {
        let css = format!("input[name='{name}']");
        self.click(&format!("no choice {name}={value}"), || self.by_value(&css, value));
    }

    /// Types into the field of this name, in place of what was there.
    #[track_caller]
    pub fn fill(&self, name: &str, text: &str) {
        self.spend(1, text.chars().count());
        self.wait(&format!("no field named {name} to fill"), || {
            let field = self.by_name(name)?;
            let kind = self.run(field.prop("type")).ok()?.unwrap_or_default();
            match kind.as_str() {
                // How these are typed depends on the browser's language.
                "date" | "time" | "datetime-local" | "month" | "week" | "color" | "range" => {
                    self.put(name, text).ok()
                }
                _ => self.type_over(&field, text).ok(),
            }
        });
        self.settle();
    }

    /// Selects the option with this value.
    #[track_caller]
    pub fn select(&self, name: &str, value: &str) {
        self.spend(1, 0);
        self.wait(&format!("no option {value} in a list named {name}"), || {
            let list = self.by_name(name)?;
            self.run(list.select_by_value(value)).ok()
        });
        self.settle();
    }

    /// Presses keys, one word each: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `Backspace`, `Up`, `Down`, `Left`,
    /// `Right`, `Home`, `End`, `PageDown`, `PageUp`; any other word is typed.
    #[track_caller]
    pub fn keys(&self, words: &str) {
        for word in words.split_whitespace() {
            let mut keys = KeyActions::new("keyboard".to_owned());
            let (shift, name) = match word.strip_prefix("Shift+") {
                Some(rest) => (true, rest),
                None => (false, word),
            };
            let typed: Vec<char> =
                key(name).map_or_else(|| name.chars().collect(), |key| vec![key]);
            if shift {
                keys = keys.then(KeyAction::Down { value: SHIFT });
            }
            for value in typed {
                keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
            }
            if shift {
                keys = keys.then(KeyAction::Up { value: SHIFT });
            }
            if let Err(error) = self.run(self.client().perform_actions(keys)) {
                self.fail(&format!("cannot press {word}: {error}"));
            }
            self.settle();
        }
    }

    /// Presses Tab until what has the focus is described so (see [`World::active`]).
    #[track_caller]
    pub fn tab_to(&self, description: &str) {
        for _ in 0..80 {
            self.keys("Tab");
            if self.active().contains(description) {
                return;
            }
        }
        self.fail(&format!("80 Tabs do not lead to {description}"));
    }

    /// Finds and clicks; what is gone, covered or moving at that moment is found and tried again.
    #[track_caller]
    fn click(&self, missing: &str, find: impl Fn() -> Option<Element>) {
        self.spend(1, 0);
        let mut why = String::new();
        let done = self.patient(|| {
            let Some(element) = find() else { return false };
            match self.press(&element) {
                Ok(()) => true,
                Err(error) => {
                    why = format!(" ({error})");
                    false
                }
            }
        });
        if !done {
            self.fail(&format!("{missing}{why}"));
        }
        self.settle();
    }

    /// Scrolls it to where neither the header nor the tabs at the foot lie over it, as a hand would; gives its middle.
    fn uncover(&self, element: &Element) -> Option<(f64, f64)> {
        let id = element.element_id().as_ref().to_owned();
        let script = "const e = arguments[0]; e.scrollIntoView({ block: 'center', behavior: 'instant' }); \
            const r = e.getClientRects()[0]; return r && [r.x + r.width / 2, r.y + r.height / 2]";
        // What is gone by now is found again by the caller.
        let place =
            self.try_js(script, vec![json!({ "element-6066-11e4-a52e-4f735466cecf": id })]).ok()?;
        Some((place[0].as_f64()?, place[1].as_f64()?))
    }

    /// Clicks it where it can be seen. No hand means two things by two taps at one place within an instant: the second is
    /// for what it hit before. So a click at the place of the last one waits a little.
    fn press(&self, element: &Element) -> Result<(), CmdError> {
        let place = self.uncover(element);
        if let (Some(place), Some((last, at))) = (place, self.clicked.get())
            && (place.0 - last.0).abs().max((place.1 - last.1).abs()) < 16.0
        {
            thread::sleep(DOUBLE_TAP.saturating_sub(at.elapsed()));
        }
        let done = self.run(element.click());
        self.clicked.set(place.map(|place| (place, Instant::now())));
        done
    }

    fn type_over(&self, field: &Element, text: &str) -> Result<(), CmdError> {
        self.press(field)?;
        // An emulated phone does not always know Ctrl+A.
        self.try_js("document.activeElement.select?.()", vec![])?;
        self.run(field.send_keys(&BACKSPACE.to_string()))?;
        if self.typed_by_the_driver(text) {
            return self.run(field.send_keys(text));
        }
        match self.engine() {
            Engine::Chromium => self.cdp("Input.insertText", json!({"text": text})).map(drop),
            Engine::Firefox | Engine::WebKit => {
                let insert = "document.execCommand('insertText', false, arguments[0])";
                self.try_js(insert, vec![json!(text)]).map(drop)
            }
        }
    }

    /// Long texts take a driver long; chromedriver has the basic plane only, and WebKit's presses no Shift for capitals
    /// and signs: `A` arrives as `a`.
    fn typed_by_the_driver(&self, text: &str) -> bool {
        let plain = |c: char| match self.engine() {
            Engine::Chromium | Engine::Firefox => u32::from(c) <= 0xFFFF,
            Engine::WebKit => {
                !c.is_ascii_uppercase()
                    && !"~!@#$%^&*()_+{}|:\"<>?".contains(c)
                    && u32::from(c) <= 0xFFFF
            }
        };
        text.chars().count() <= 120 && text.chars().all(plain)
    }

    fn put(&self, name: &str, text: &str) -> Result<(), CmdError> {
        let script = "const e = [...document.querySelectorAll('[name]')].find(e => e.name === arguments[0]); \
            e.focus(); e.value = arguments[1]; \
            for (const kind of ['input', 'change']) e.dispatchEvent(new Event(kind, { bubbles: true }))";
        self.try_js(script, vec![json!(name), json!(text)]).map(drop)
    }
}

/// What comes later than this is no double tap any more.
const DOUBLE_TAP: Duration = Duration::from_millis(500);
const BACKSPACE: char = '\u{E003}';
const SHIFT: char = '\u{E008}';

fn key(name: &str) -> Option<char> {
    Some(match name {
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Space" => ' ',
        "Escape" => '\u{E00C}',
        "Backspace" => BACKSPACE,
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "Left" => '\u{E012}',
        "Up" => '\u{E013}',
        "Right" => '\u{E014}',
        "Down" => '\u{E015}',
        _ => return None,
    })
}

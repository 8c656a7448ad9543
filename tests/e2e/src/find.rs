//! Finding what a person would find: by its words, its name, its value. Always with a wait.

use std::thread;
use std::time::{Duration, Instant};

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use crate::World;
use crate::world::PATIENCE;

/// What every look needs: words without double spaces, what is visible, and the part of the page that is open to the
/// hand (an open dialog covers the rest).
const EYES: &str = "\
    const tidy = text => (text ?? '').replace(/\\s+/g, ' ').trim(); \
    const seen = e => e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true }); \
    const scope = [...document.querySelectorAll('dialog[open]')].pop() ?? document.body; \
    const all = selector => [...scope.querySelectorAll(selector)];";

/// A link or button by its exact words or label; else by exact words that are a part of it, as the name on a tile.
const BY_TEXT: &str = "\
    const text = tidy(arguments[0]); \
    const kinds = 'a[href],button,summary,label,[role=button],[role=tab],input[type=submit],input[type=button]'; \
    const list = all(kinds).filter(e => seen(e) && !e.disabled); \
    const inside = list.filter(e => e.closest('main, dialog')); \
    const exact = e => [e.innerText, e.getAttribute('aria-label'), e.tagName === 'INPUT' ? e.value : null].some(t => t !== null && tidy(t) === text); \
    const part = e => [...e.querySelectorAll('*')].some(c => seen(c) && tidy(c.innerText) === text); \
    return inside.find(exact) ?? list.find(exact) ?? inside.find(part) ?? list.find(part) ?? null;";

const BY_CSS: &str = "const list = all(arguments[0]); return list.find(seen) ?? list[0] ?? null;";

/// What a person presses to choose a radio or checkbox: its label.
const BY_VALUE: &str = "\
    const boxes = all(arguments[0]).filter(e => e.value === arguments[1] && !e.disabled); \
    const hand = box => [...(box.labels ?? [])].find(seen) ?? (seen(box) ? box : null); \
    return boxes.map(hand).find(Boolean) ?? null;";

const BY_NAME: &str =
    "return all('[name]').find(e => e.name === arguments[0] && seen(e) && !e.disabled) ?? null;";

impl World {
    /// How many elements fit, now.
    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        let found =
            self.js_with("return document.querySelectorAll(arguments[0]).length", vec![json!(css)]);
        found.as_u64().map_or(0, |count| count as usize)
    }

    /// The words of the first element that fits.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.wait(&format!("no {css}"), || {
            let script = "const e = document.querySelector(arguments[0]); \
                 return e && e.innerText.replace(/\\s+/g, ' ').trim()";
            self.try_js(script, vec![json!(css)]).ok()?.as_str().map(ToOwned::to_owned)
        })
    }

    /// The words of every element that fits, now.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText.replace(/\\s+/g, ' ').trim())";
        let found = self.js_with(script, vec![json!(css)]);
        let words = found.as_array().cloned().unwrap_or_default();
        words.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect()
    }

    /// What stands in the field of this name; for radios and checkboxes, the chosen values with commas.
    #[track_caller]
    pub fn value(&self, name: &str) -> String {
        self.wait(&format!("no field named {name}"), || {
            let script = "const list = [...document.querySelectorAll('[name]')].filter(e => e.name === arguments[0]); \
                 if (!list.length) return null; \
                 if (!/^(radio|checkbox)$/.test(list[0].type)) return list[0].value; \
                 return list.filter(e => e.checked).map(e => e.value).join(',')";
            self.try_js(script, vec![json!(name)]).ok()?.as_str().map(ToOwned::to_owned)
        })
    }

    /// What has the focus: its tag, its name if it has one, and its words, as `button "继续"` or `input[amount] "金额"`.
    #[track_caller]
    pub fn active(&self) -> String {
        let script = "const e = document.activeElement; if (!e) return 'nothing'; \
            const tidy = text => (text ?? '').replace(/\\s+/g, ' ').trim(); \
            const words = e.getAttribute('aria-label') ?? (e.labels?.length ? e.labels[0].innerText : e === document.body ? '' : e.innerText); \
            const name = e.name ? `[${e.name}${/^(radio|checkbox)$/.test(e.type) ? '=' + e.value : ''}]` : ''; \
            const text = tidy(words).slice(0, 80); \
            return e.tagName.toLowerCase() + name + (text ? ` \"${text}\"` : '')";
        self.js(script).as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn by_text(&self, text: &str) -> Option<Element> {
        self.look(BY_TEXT, vec![json!(text)])
    }

    pub(crate) fn by_css(&self, css: &str) -> Option<Element> {
        self.look(BY_CSS, vec![json!(css)])
    }

    pub(crate) fn by_value(&self, css: &str, value: &str) -> Option<Element> {
        self.look(BY_VALUE, vec![json!(css), json!(value)])
    }

    pub(crate) fn by_name(&self, name: &str) -> Option<Element> {
        self.look(BY_NAME, vec![json!(name)])
    }

    fn look(&self, script: &str, args: Vec<Value>) -> Option<Element> {
        let found = self.try_js(&format!("{EYES}{script}"), args).ok()?;
        // WebDriver's fixed word for a reference to an element.
        let id = found.get("element-6066-11e4-a52e-4f735466cecf")?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client().clone(), ElementRef::from(id)))
    }

    /// Asks until there is an answer, or the patience ends.
    #[track_caller]
    pub(crate) fn wait<T>(&self, missing: &str, mut ask: impl FnMut() -> Option<T>) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = ask() {
                return answer;
            }
            if Instant::now() > until {
                self.fail(missing);
            }
            thread::sleep(Duration::from_millis(40));
        }
    }
}

//! stub
use crate::domain::emergency::Situation;
use crate::text::{Text, t};
/// stub
pub static SITUATIONS: &[Situation] = &[];
/// stub
pub static FIRST_LINE: Text = t(
    "被骗不是你的错，现在先做这一件事。",
    "Being deceived is not your fault. Do this one thing first.",
);

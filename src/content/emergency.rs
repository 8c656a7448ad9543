//! stub
use crate::domain::emergency::Situation;
/// stub
pub static SITUATIONS: &[Situation] = &[];

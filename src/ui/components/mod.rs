//! Small components that many pages share: each a file, its name what it shows.

mod buttons;
mod case_gate;
mod choice;
mod confirm;
mod content_gate;
mod copy;
mod delete_case;
mod error_summary;
mod field;
mod fold;
mod letter_view;
mod not_found;
mod rows;
mod saved;
mod secret_guard;
mod source_link;
mod tap_guard;
mod undo;

pub(super) use buttons::{BackLink, Button, ButtonLink, DialLink};
pub(super) use case_gate::CaseGate;
pub(super) use choice::ChoiceInput;
pub(super) use confirm::ConfirmButton;
pub(super) use content_gate::{ContentFailed, ContentGate};
pub(super) use copy::CopyButton;
pub(super) use delete_case::DeleteCase;
pub(super) use error_summary::{ErrorSummary, FieldError, FormErrors};
pub(super) use field::{AmountField, DayField, Input, LineField, SelectField, TimeField};
pub(super) use fold::Fold;
pub(super) use letter_view::LetterView;
pub(super) use not_found::NotFound;
pub(super) use rows::{Row, RowList, Rows};
pub(super) use saved::{ForgetfulBrowser, SavedStatus};
pub(super) use secret_guard::{SecretGuard, SecretQuestion, replace_in};
pub(super) use source_link::SourceLink;
pub(super) use tap_guard::TapGuard;
pub(super) use undo::Undo;

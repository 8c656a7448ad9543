//! The reasons that are given instead of what was asked for: a small module each, in the order in which they are offered.

mod auto_only;
mod closed_unpaid;
mod code_or_screen;
mod coupon_instead;
mod id_photo;
mod in_person;
mod machine_says;
mod no_mediation;
mod no_number;
mod not_received;
mod not_taken;
mod not_true;
mod not_us;
mod other_entry;
mod own_act;
mod papers_short;
mod pay_first;
mod police_first;
mod rules_say;
mod seller_gone;
mod still_checking;
mod too_late;
mod withdraw_first;

use crate::domain::follow_up::Reason;

/// Every reason; those at which to stop at once come first.
pub(super) const REASONS: &[Reason] = &[
    code_or_screen::REASON,
    pay_first::REASON,
    not_us::REASON,
    auto_only::REASON,
    still_checking::REASON,
    withdraw_first::REASON,
    coupon_instead::REASON,
    closed_unpaid::REASON,
    too_late::REASON,
    in_person::REASON,
    no_number::REASON,
    not_true::REASON,
    rules_say::REASON,
    other_entry::REASON,
    machine_says::REASON,
    own_act::REASON,
    police_first::REASON,
    id_photo::REASON,
    seller_gone::REASON,
    not_taken::REASON,
    not_received::REASON,
    papers_short::REASON,
    no_mediation::REASON,
];

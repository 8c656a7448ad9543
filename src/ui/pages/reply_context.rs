//! The answer with which the parts of its page deal.

use leptos::prelude::*;

use crate::domain::case::Change;
use crate::domain::letter::Receiver;
use crate::domain::reply::Reply;
use crate::ui::case_context::CaseContext;

/// One answer on a page; copied freely.
#[derive(Clone, Copy)]
pub(super) struct ReplyContext {
    pub(super) case: CaseContext,
    /// The key of its filing.
    filing: StoredValue<String>,
    /// The answer as it is written down now.
    pub(super) reply: Memo<Reply>,
    /// The channel that answers.
    pub(super) channel: StoredValue<String>,
}

impl ReplyContext {
    pub(super) fn new(
        case: CaseContext,
        filing: String,
        reply: Memo<Reply>,
        channel: String,
    ) -> Self {
        let (filing, channel) = (StoredValue::new(filing), StoredValue::new(channel));
        Self { case, filing, reply, channel }
    }

    /// Writes the answer down as `change` makes it.
    pub(super) fn change(self, change: impl FnOnce(&mut Reply)) {
        let mut reply = self.reply.get_untracked();
        change(&mut reply);
        self.case.change(Change::Replied(self.filing.get_value(), reply));
    }

    /// Under which name the draft of a form of this answer is kept.
    pub(super) fn form(self, name: &str) -> String {
        let key = self.reply.with_untracked(Reply::key);
        self.filing.with_value(|filing| format!("{name}-{filing}-{key}"))
    }

    /// Who answers.
    pub(super) fn receiver(self) -> Option<Receiver> {
        let journey = self.case.journey();
        let channel = self.channel.with_value(|id| journey.channel(id))?;
        journey.letter(channel.letter).map(|letter| letter.receiver)
    }
}

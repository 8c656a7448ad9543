//! Which rows of the shared tables can concern a problem type: the others are left out of its file.
//!
//! Channels are shared by many types, and some of their rows hang on a question that only one of these asks.

use crate::domain::channel::Channel;
use crate::domain::condition::Condition;
use crate::domain::letter::Letter;
use crate::domain::problem::Journey;

/// The channels of `journey`, without the ways to reach them and the deadlines that no answer to its questions brings
/// about.
pub fn channels(journey: &Journey) -> &'static [Channel] {
    let channels: Vec<Channel> = journey.channels.iter().map(|one| channel(journey, one)).collect();
    channels.leak()
}

/// The letters of `journey`, each without the places of charge that no answer to its questions names.
pub fn letters(journey: &Journey) -> &'static [Letter] {
    let letters: Vec<Letter> = journey.letters.iter().map(|one| letter(journey, one)).collect();
    letters.leak()
}

/// A letter that names no place is about all payments, so one that would lose every place keeps them.
fn letter(journey: &Journey, letter: &Letter) -> Letter {
    let via = kept(letter.via, |(when, _)| can_hold(when, journey));
    Letter { via: if via.is_empty() { letter.via } else { via }, ..*letter }
}

fn channel(journey: &Journey, channel: &Channel) -> Channel {
    Channel {
        contacts: kept(channel.contacts, |contact| can_hold(&contact.when, journey)),
        then: kept(channel.then, |clock| can_hold(&clock.when, journey)),
        ..*channel
    }
}

fn kept<T: Copy>(rows: &'static [T], keeps: impl Fn(&T) -> bool) -> &'static [T] {
    let rows: Vec<T> = rows.iter().copied().filter(keeps).collect();
    rows.leak()
}

/// Whether `condition` can hold for answers to the questions of `journey`; yes where that is not plain.
pub fn can_hold(condition: &Condition, journey: &Journey) -> bool {
    can_be(true, condition, journey)
}

/// Whether `condition` can come out as `wanted`.
fn can_be(wanted: bool, condition: &Condition, journey: &Journey) -> bool {
    let is_asked = |id| journey.flow.steps.iter().chain(journey.flow.details).any(|it| it.id == id);
    let can = |one: &Condition| can_be(wanted, one, journey);
    match condition {
        Condition::Always => wanted,
        Condition::Chose(question, _) | Condition::ChoseAny(question, _) => {
            !wanted || is_asked(*question)
        }
        Condition::Not(inner) => can_be(!wanted, inner, journey),
        Condition::All(list) if wanted => list.iter().all(can),
        Condition::Any(list) if !wanted => list.iter().all(can),
        Condition::All(list) | Condition::Any(list) => list.iter().any(can),
        _ => true,
    }
}

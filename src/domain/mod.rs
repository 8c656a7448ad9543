//! The law of the app, as pure functions over plain data.
//!
//! A *flow* is a list of *steps*; a *case* holds the *answers*. `walk` replays the answers through the flow and says
//! where the person stands. `Condition` is the one rule language: steps, facts, evidence, channels and demands all use it.
//! `letter` composes a document from tables, `evidence` and `ladder` read theirs. Time is always an argument.

pub mod advice;
pub mod answer;
pub mod asked;
pub mod audit;
pub mod calendar;
pub mod calendar_file;
pub mod case;
pub mod channel;
pub mod clean;
pub mod clock;
pub mod condition;
pub mod content_file;
pub mod emergency;
pub mod entry;
pub mod evidence;
pub mod explain;
pub mod facts;
pub mod filing;
pub mod fit;
pub mod flow;
pub mod follow_up;
pub mod further;
pub mod guard;
pub mod ids;
pub mod issues;
pub mod journey;
pub mod letter;
pub mod limit;
pub mod mark;
pub mod naming;
pub mod next;
pub mod offer;
pub mod paste;
pub mod plausible;
pub mod precheck;
pub mod prevention;
pub mod problem;
pub mod reach;
pub mod refusal;
pub mod reply;
pub mod results;
pub mod running;
pub mod sequence;
pub mod series;
pub mod site;
pub mod source;
pub mod stakes;
pub mod thread;
pub mod triage;
pub mod twins;
pub mod wait;
pub mod walk;
pub mod whom;

//! For whom a complaint is made: oneself, or somebody who is helped.

use serde::{Deserialize, Serialize};

use super::answer::{Answers, bounds};
use super::clean;

/// Somebody else for whom a complaint is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForWhom {
    /// What the person is called among the questions, such as "Mum": never put on paper.
    pub name: String,
    /// Whether it is the writer's own child, under eighteen: a parent acts for it by law (CC-19), and needs no power of
    /// attorney.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub child: bool,
}

/// The answer by which a parent complains in the own name, of what a child paid (CC-145).
const CHILD_PAID: (&str, &str) = ("who_acted", "child");
/// More digits than these are no name.
const DIGITS: usize = 3;

impl ForWhom {
    /// The person called so, or nothing when that is no short name.
    pub fn called(raw: &str, child: bool) -> Option<Self> {
        let name = clean::line(raw, bounds::SHORT_NAME).ok().filter(|name| !name.is_empty())?;
        let digits = name.chars().filter(|c| c.is_numeric()).count();
        (digits <= DIGITS).then_some(Self { name, child })
    }

    /// Whether it may be kept.
    pub fn fits(&self) -> bool {
        (1..=bounds::SHORT_NAME).contains(&self.name.chars().count())
    }

    /// Whether the questions and the letters are about this person: of what a child paid the parent is asked, and the
    /// parent says so in the own name.
    pub fn is_spoken_of(&self, answers: &Answers) -> bool {
        let (question, option) = CHILD_PAID;
        !(self.child && answers.get(question).is_some_and(|answer| answer.chose(option)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Answer;

    #[test]
    fn a_short_name_is_no_number() {
        assert_eq!(ForWhom::called(" 妈妈 ", false).unwrap().name, "妈妈");
        assert_eq!(ForWhom::called("", false), None);
        assert_eq!(ForWhom::called("6222000000000009", false), None);
        assert_eq!(ForWhom::called(&"长".repeat(bounds::SHORT_NAME + 1), false), None);
    }

    #[test]
    fn a_parent_speaks_of_what_a_child_paid_in_the_own_name() {
        let paid = Answers::from([("who_acted".to_owned(), Answer::One("child".to_owned()))]);
        for (child, answers, spoken_of) in
            [(true, &paid, false), (false, &paid, true), (true, &Answers::new(), true)]
        {
            assert_eq!(ForWhom::called("小明", child).unwrap().is_spoken_of(answers), spoken_of);
        }
    }
}

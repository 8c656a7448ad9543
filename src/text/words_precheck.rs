//! The words of looking, before a letter is filed, whether its receiver will take it.

use super::words::words;
use super::{Text, t};

words! {
    TITLE = "递交前对一对：它会收吗？", "Before you file: will they take it?";
    REFUSED = "照它的规定，这件事它不收：", "By its own rules it will not take this:";
    MAY_REFUSE = "它可能不收：", "It may not take this:";
    STILL_FREE = "要不要递交，还是您自己定。", "Whether you file is still up to you.";
    WHO_ELSE = "看还能找谁", "See who else there is";
    ASK = "还有 {count} 个问题，答了更有把握", "{count} questions to be surer";
    ASKED = "刚才答的，可以改", "What you answered, to be changed";
    CLEAR = "从您说的看，没有它不收的理由。", "From what you said there is no reason for it to refuse.";
    YES = "是", "Yes";
    NO = "不是", "No";
    UNKNOWN = "不知道", "I do not know";
}

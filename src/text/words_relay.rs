//! The words of passing a complaint on: typed in by hand, for somebody else, on the phone, and in a calm tone.

use super::words::words;
use super::{Text, t};

/// After what a sentence, or a line of a list, has ended: there a hand that types rests.
pub const ENDS: [char; 5] = ['。', '；', '！', '？', '\n'];

/// How a paper calls the one who complains, and how that person says it.
pub const ON_PAPER: &str = "本人";
/// The same, said aloud.
pub const SPOKEN: &str = "我";
/// After a demand that is said aloud.
pub const FULL_STOP: Text = t("。", ".");
/// What is never given on the telephone, and what to do where it is asked for (knowledge base 6.1).
pub const NEVER: [Text; 5] = [
    t("验证码，不说。", "No codes."),
    t(
        "密码、卡背面的三位数，不说。",
        "No passwords, and not the three digits on the back of the card.",
    ),
    t(
        "不共享屏幕，不点链接，不装软件，不转账。",
        "No shared screen, no links, no apps, no transfer.",
    ),
    t("要这些的，都是骗人的：挂断。", "Whoever wants any of these is a cheat: hang up."),
    t(
        "拿不准，先挂断。用官方 App 里或卡片上的号码打回去。",
        "Not sure? Hang up, and call the number in the official app or on the card.",
    ),
];

words! {
    FORM_COMPANY = "涉诉企业", "Company complained of";
    FORM_PAYEE = "涉诉企业（账单上的收款方）", "Company complained of (payee on the bill)";
    FORM_CODE = "统一社会信用代码", "Unified social credit code";
    FORM_SELLER_AT = "商家地址", "Seller's address";
    FORM_PHONE = "联系电话", "Telephone";
    FORM_WHAT = "商品或服务名称", "Goods or service";
    FORM_SUM = "金额（元）", "Amount (yuan)";
    FORM_BOUGHT = "购买时间（第一笔付款）", "Time of purchase (first payment)";
    FORM_NOTICED = "问题发现时间", "When the problem was noticed";
    FORM_PLATFORM = "电商平台", "Shopping platform";
    FORM_ORDER = "订单号（最近一笔）", "Order number (the latest)";
    FORM_DEMANDS = "诉求", "What you ask for";
    FORM_CONTENT = "投诉内容", "Your complaint";
    FORM_IN_FULL = "投诉内容（想写全，就用这一段）", "Your complaint (this one, to say it in full)";

    RETYPE_TITLE = "照着输入", "To type in by hand";
    RETYPE_LINK = "电脑上不能粘贴？打开大字版，照着输入", "Cannot paste on the computer? Open it in large type";
    RETYPE_LEAD = "在电脑上，12315 网站的输入框不让粘贴。把这一页放在旁边，一栏一栏照着输入。", "On a computer, the boxes of the 12315 site take no pasted text. Keep this page beside you and type it in, one box at a time.";
    RETYPE_NAMES = "网站上的叫法可能不一样。没有的栏目，跳过。", "The site may use other names. Skip what it does not ask for.";
    RETYPE_APP = "用手机 App 或小程序，先试试能不能粘贴。", "In the app or mini-program, first try whether you can paste.";
    RETYPE_COUNT = "{count} 个字", "{count} characters";
    RETYPE_DONE = "这一栏输完了", "Typed in";
    RETYPE_LETTER = "回到这封信", "Back to the letter";

    AGENT = "代理人", "Agent";
    AGENT_PHONE = "代理人电话", "The agent's telephone";
    AGENT_SIGNS = "代理人签名", "Signature of the agent";
    PARENT = "法定代理人", "Legal representative";
    PARENT_SIGNS = "法定代理人签名", "Signature of the legal representative";

    MANDATE = "授权委托书", "Power of attorney";
    PRINCIPAL = "委托人", "Principal";
    ATTORNEY = "受托人", "Agent";
    PRINCIPAL_SIGNS = "委托人签名", "Signed by the principal";
    MATTER_OF_MANDATE = "委托事项", "Matter";
    MANDATE_MATTER = "委托受托人，就[{first_day}起][与{payees}之间]的付款纠纷[（有争议的金额 {total}）]，代为投诉。", "To complain for me about the payments[ to {payees}] in dispute[ from {first_day} on][, {total} in all].";
    MANDATE_TO = "受理机关", "Filed with";
    POWERS = "权限", "Powers";
    MANDATE_POWERS = "代为提交投诉材料，说明情况，接收通知。不包括代为和解、放弃请求和收取退款。", "To hand in the complaint, explain the facts and receive notices. Not to settle, to give up a demand or to take a refund.";
    TERM = "期限", "Term";
    TERM_FROM = "自", "From";
    TERM_UNTIL = "至", "Until";
    MANDATE_LEAD = "替别人向 12315、12363、12378 投诉，要交这一份的原件。", "Whoever complains for someone else to 12315, 12363 or 12378 hands in the original of this.";
    MANDATE_HAND = "空着的，用笔填：证件号码、受理机关、起止日期。", "Fill in the blanks by hand: ID numbers, where it is filed, from when and until when.";
    MANDATE_SIGN = "委托人要自己签名。看不清字的，请念给她或他听，再签。", "The principal signs in person. If reading is hard, read it aloud before it is signed.";
    MANDATE_WITH = "受托人要带自己的身份证件。来信来访的，12363 还要委托人的身份证明。", "The agent brings their own ID. By letter or in person, 12363 also asks for the principal's.";
    MANDATE_LAW = "按哪一条：", "By which rule:";
    MANDATE_SAMR = "《市场监督管理投诉举报处理办法》第十一条", "Market regulators' rules on complaints, Article 11";
    MANDATE_PBOC = "《中国人民银行金融消费者权益保护实施办法》第四十一条", "People's Bank rules on financial consumers, Article 41";
    MANDATE_NONE = "这件投诉不用授权委托书。", "This complaint needs no power of attorney.";
    MANDATE_LINK = "还要一份授权委托书", "A power of attorney goes with it";

    PHONE_SHEET = "他们打电话来怎么说", "When they phone: what to say";
    PHONE_ME = "先说我是谁", "First say who you are";
    PHONE_NAME = "我叫", "My name is";
    PHONE_HELPER = "帮我办的人", "Who helps me";
    PHONE_NUMBER = "投诉的编号", "Number of the complaint";
    PHONE_SUM = "多少钱", "How much";
    PHONE_TOTAL = "{count} 笔，共 {total}", "{count} payments, {total} in all";
    PHONE_OPEN = "{count} 笔，共 {total}，还差 {open}", "{count} payments, {total} in all; {open} is still open";
    PHONE_FACTS = "出了什么事", "What happened";
    PHONE_WANT = "我要什么", "What I want";
    PHONE_NEVER = "这些，谁要都不给", "Never give these";
    PHONE_LEAD = "打印出来，放在电话旁边。接到电话，照着念。", "Print it and keep it by the phone. When they call, read it out.";

    WHOM = "这件事是谁的？", "Whose complaint is it?";
    WHOM_ME = "我自己的", "My own";
    WHOM_OTHER = "家人或朋友的，我帮忙填", "A relative's or a friend's; I help";
    WHOM_CHILD = "我孩子的，未满十八周岁", "My child's, under eighteen";
    WHOM_NAME = "平时怎么叫？", "What do you call this person?";
    WHOM_NAME_HINT = "比如：妈妈、老王。提问的时候用，不写进信里。", "Such as Mum or Wang. For the questions only; it is in no letter.";
    WHOM_START = "帮别人填？", "Filling it in for someone else?";
    WHOM_BEGIN = "开始，帮着填", "Begin, and help";
    WHOM_SAVED = "记下了。", "Noted.";
    WHOM_FORMS = "「投诉人」写{name}的真实姓名、电话和地址。「协助填写的人」写您自己的。", "Under “Who complains” give the full name, telephone and address of {name}; under “Who helps”, your own.";
    CHECK_NAME = "信上的投诉人写的是「{me}」。请核对：应当是{name}的真实姓名。", "The letter names “{me}” as the one who complains. Please check: it has to be the full name of {name}.";
    WHOM_PARENT = "孩子付的钱，由您作为家长投诉：「投诉人」写您自己。", "Of what a child paid, you complain as the parent: under “Who complains” give your own details.";
    E_WHOM = "请选一个。", "Choose one.";
    E_WHOM_NAME = "写一个称呼，20 个字以内，不要写号码。", "Give a name of at most 20 characters, and no number.";
    SPEAKS_OF = "下面的「您」「我」，说的是{name}。", "Below, “you” and “I” mean {name}.";
}

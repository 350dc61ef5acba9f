"""The words of the reply to an applicant."""

from typing import Final

from beiancheck.text import Text
from beiancheck.verdict import Severity

SUBJECT: Final = Text(
    zh="备案材料需要修改：{holder}", en="Your filing papers need changes: {holder}"
)
CALM_SUBJECT: Final = Text(zh="备案材料核对情况：{holder}", en="Your filing papers: {holder}")
GREETING: Final = Text(zh="您好：", en="Hello,")
LEAD: Final = Text(
    zh="您交来的备案材料，我们按 {today} 的要求核对了一遍，有 {number} 处需要您处理。",
    en="We checked the filing papers you sent us, as of {today}. "
    "There are {number} things for you to look at.",
)
ONE: Final = Text(
    zh="您交来的备案材料，我们按 {today} 的要求核对了一遍，有一处需要您处理。",
    en="We checked the filing papers you sent us, as of {today}. "
    "There is one thing for you to look at.",
)
NOTHING: Final = Text(
    zh="您交来的备案材料，我们按 {today} 的要求核对了一遍，没有发现要改的地方。",
    en="We checked the filing papers you sent us, as of {today}. We found nothing to change.",
)
ORDERS: Final = {
    Severity.ERROR: Text(
        zh="标“{word}”的，请改好以后再交。",
        en="Where it says “{word}”, make the change before you send the papers again.",
    ),
    Severity.WARNING: Text(
        zh="标“{word}”的，改了更稳妥。",
        en="Where it says “{word}”, a change makes a return less likely.",
    ),
    Severity.LOOK: Text(
        zh="标“{word}”的，请您对着原件看一遍，没有问题就不用改。",
        en="Where it says “{word}”, compare with the original; if it is right, leave it.",
    ),
}
FORM: Final = Text(zh="备案表里填写的内容", en="What you filled in on the form")
HEAD: Final = Text(zh="{number}．{title}（{word}）", en="{number}. {title} ({word})")
WHERE: Final = Text(zh="在哪里：{place}", en="Where: {place}")
FIX: Final = Text(zh="怎么改：{fix}", en="What to do: {fix}")
MORE: Final = Text(zh="说明：{address}", en="Read more: {address}")
NOT_CHECKED: Final = Text(zh="以下几项没能核对", en="What we could not check")
LOOK_AGAIN: Final = Text(
    zh="没能核对，不等于没有问题。", en="That we could not check them does not mean they are right."
)
CLOSING: Final = Text(
    zh="材料改好以后，请整套重新交来，我们再核对一遍。{decides}",
    en="When you have made the changes, send us the whole set again and we will check it. "
    "{decides}",
)
DECIDES: Final = Text(
    zh="材料是否通过，由省通信管理局审核决定，我们不能代为承诺。",
    en="The provincial communications administration decides on the filing; "
    "we cannot promise what it will say.",
)
QUESTIONS: Final = Text(
    zh="有不明白的地方，请致电 {phone}。", en="If anything is unclear, call {phone}."
)
SHORTENED: Final = Text(
    zh="为保护隐私，文中的姓名、号码和地址只写出一部分。",
    en="To protect your privacy, names, numbers and addresses are shown in part only.",
)
CODE: Final = Text(
    zh="这套材料的核对码：{code}。来电时报这个号，我们就知道说的是哪一套。",
    en="The check code of these papers is {code}; quote it so that we know which set you mean.",
)

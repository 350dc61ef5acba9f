"""The form: every field of the schema once, in the order of the filing form."""

from beiancheck import shape
from beiancheck.text import Language, Text
from sitebuild.pages.checker import conditions
from sitebuild.pages.checker.fields import shown
from sitebuild.pages.checker.relevance import PERSONS_FILE_ALONE
from sitebuild.pages.checker.render import render

ITEMS = {
    "services": Text(zh="第 {n} 个网站或 App", en="Service {n}"),
    "services.domains": Text(zh="域名 {n}", en="Domain {n}"),
    "services.approvals": Text(zh="前置审批 {n}", en="Approval {n}"),
}
ADD = {
    "services": Text(zh="再加一个网站或 App", en="Add another service"),
    "services.domains": Text(zh="再加一个域名", en="Add another domain"),
    "services.approvals": Text(zh="再加一项审批", en="Add another approval"),
}
FIRST = ("changes",)
"""What is asked before the rest, where it is asked at all."""
FOLDED = ("statements",)
"""What is long and may be left out."""
LEGENDS = {
    "holder": Text(zh="主办者", en="Holder"),
    "manager": Text(zh="主体负责人", en="Person in charge of the holder"),
    "services": Text(zh="网站、App", en="Services"),
    "changes": Text(zh="变更内容", en="What changes"),
    "statements": Text(zh="只有您知道的事", en="What only you know"),
}
ABOUT = {
    "holder": Text(
        zh="对着证件填，一个字、一个括号都照写。",
        en="Copy it from the certificate, every character and bracket.",
    ),
    "manager": Text(
        zh="对着身份证件填。两个号码都要能打通。",
        en="Copy it from the identity document. Both phones must be answered.",
    ),
    "statements": Text(
        zh="文件上看不出来的事。答了就能一起核对，不清楚的不用答。",
        en="What no paper shows. Answered, it is checked as well; leave what you are not sure of.",
    ),
    "services.manager": Text(
        zh="手机号、邮箱不要与主体负责人相同。",
        en="Use another phone and email than the person in charge of the holder.",
    ),
}
APPROVAL_NEEDED = Text(
    zh="内容要先经主管部门批准吗？", en="Does the content need a sector authority’s approval first?"
)


def block(language: Language) -> str:
    """Give the form as HTML."""
    return render(
        "form.html",
        language,
        parts=sorted(shown(shape.tree()), key=lambda one: one.name not in FIRST),
        items=ITEMS,
        add=ADD,
        legends=LEGENDS,
        about=ABOUT,
        approved=conditions.APPROVED,
        approval_needed=APPROVAL_NEEDED,
        persons=PERSONS_FILE_ALONE,
        folded=FOLDED,
    )

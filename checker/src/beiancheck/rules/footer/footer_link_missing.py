"""The home page does not link to the ministry's filing system."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.law import ORDER_33
from beiancheck.pages import homes, is_filed
from beiancheck.penalties import fine
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_FINE = fine("no-link")
_LOOK = Verdict(Severity.LOOK, Ground.LAW)
_SYSTEM = "beian.miit.gov.cn"
_FORMER = "miitbeian.gov.cn"
_NONE = Text(zh="没有找到通往备案系统的链接", en="no link to the filing system was found")
_OLD = Text(
    zh="链接的是备案系统以前的地址", en="the link leads to the filing system's former address"
)


@rule(
    severity=Severity.ERROR,
    ground=Ground.LAW,
    cites=(ORDER_33.article(13), ORDER_33.article(25)),
    causes=("C81",),
    about=Part.FILES,
    title=Text(zh="备案号没有链接到备案系统", en="The number does not link to the filing system"),
    why=Text(
        zh=f"备案号下方要链接备案系统供公众查询；责令改正后仍不改的，罚{_FINE.zh}。",
        en="The number must link to the filing system; if an order to correct is not followed, the "
        f"fine is {_FINE.en}.",
    ),
    fault=Text(zh="“{file}”里{what}。", en="In “{file}” {what}."),
    fix=Text(
        zh="给首页底部的备案号加上链接 https://beian.miit.gov.cn/。",
        en="Link the number at the foot of the home page to https://beian.miit.gov.cn/.",
    ),
)
def footer_link_missing(facts: Facts) -> Iterator[Evidence]:
    """Look at the links of every home page that was handed in."""
    for page in homes(facts):
        if page.leads_to(_SYSTEM):
            continue
        what = _OLD if page.leads_to(_FORMER) else _NONE
        is_sure = is_filed(facts) and not page.is_made_by_scripts
        is_sure = is_sure and what is _NONE and _SYSTEM not in page.source.scripts
        yield at(page.path, None if is_sure else _LOOK, file=page.name, what=what)

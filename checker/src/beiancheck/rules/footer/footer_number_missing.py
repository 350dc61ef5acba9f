"""The home page shows no filing number."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import ORDER_33, ORDER_292
from beiancheck.pages import homes, is_filed, unread
from beiancheck.penalties import fine
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_FINE = fine("no-number")
_LOOK = Verdict(Severity.LOOK, Ground.LAW)
_NONE = Text(zh="没有找到备案号", en="no filing number was found")
_SCRIPTS = Text(
    zh="没有看到备案号，内容可能要运行后才显示",
    en="no filing number was seen; it may appear only when the page runs",
)
_HUNG = Text(
    zh="在首页底部写上备案号，样子如 京ICP备12345678号-1",
    en="Put the number at the foot of the home page, such as 京ICP备12345678号-1",
)
_LATER = Text(
    zh="备案号下来、网站开通时，在首页底部写上",
    en="Put the number at the foot of the home page when it has come and the site opens",
)
_OPEN = Text(
    zh="打开网站看首页底部有没有备案号，没有的补上",
    en="Open the site and see whether its foot shows the number; if not, add it",
)


@rule(
    severity=Severity.ERROR,
    ground=Ground.LAW,
    cites=(ORDER_292.article(12), ORDER_292.article(22), ORDER_33.article(13)),
    causes=("C81",),
    title=Text(zh="首页没有备案号", en="The home page shows no filing number"),
    why=Text(
        zh=f"主页要在显著位置标明备案号；没有标明的，责令改正并罚款{_FINE.zh}。",
        en=f"The home page must show the number prominently; without it the fine is {_FINE.en}.",
    ),
    fault=Text(zh="“{file}”里{what}。", en="In “{file}” {what}."),
    fix=Text(zh="{advice}。", en="{advice}."),
)
def footer_number_missing(facts: Facts) -> Iterator[Seen]:
    """Look at every home page that was handed in."""
    yield from unread(facts)
    for page in homes(facts):
        if page.has_number:
            continue
        if page.is_made_by_scripts or "ICP" in page.source.scripts:
            yield at(page.path, _LOOK, file=page.name, what=_SCRIPTS, advice=_OPEN)
        elif is_filed(facts):
            yield at(page.path, file=page.name, what=_NONE, advice=_HUNG)
        else:
            yield at(page.path, _LOOK, file=page.name, what=_NONE, advice=_LATER)

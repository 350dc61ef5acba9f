"""The service content is 其他 and nothing says what that is."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import TENCENT
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.content import Content
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

# How long a remark must be to tell anything is ours; providers only say "too short".
_TELLING = 3
_SAYS_NOTHING = frozenset({"无备注", "没有备注", "other", "none"})
_BLANK = Text(zh="网站备注是空的", en="the remarks on the site are blank")
_SHORT = Text(
    zh="网站备注只写了“{remark}”", en="the remarks on the site say no more than “{remark}”"
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT,),
    causes=("C57",),
    filings=OF_SERVICE,
    title=Text(
        zh="服务内容选了“其他”，备注没有说明",
        en="“Other” is chosen and the remarks do not explain it",
    ),
    why=Text(
        zh="选“其他”的，审核要看备注才知道网站做什么。",
        en="With “Other”, reviewers learn only from the remarks what the site is for.",
    ),
    fault=Text(
        zh="服务内容里有“{content}”，{what}。",
        en="The content includes “{content}”, and {what}.",
    ),
    fix=Text(
        zh="在网站备注里写明网站的实际用途。",
        en="Say in the remarks on the site what it is really for.",
    ),
)
def remark_missing_for_other(facts: Facts) -> Iterator[Evidence]:
    """Look for websites with the content 其他 and no remark."""
    for site in facts.sites:
        service = site.service
        remark = service.remark.strip()
        is_told = len(remark) >= _TELLING and remark not in _SAYS_NOTHING
        if site.is_website and Content.OTHER in service.content and not is_told:
            what = _SHORT if remark else _BLANK
            yield at(f"{site.path}.remark", content=Content.OTHER.label, what=what, remark=remark)

"""The filing number on the home page is not written as one, or is another province's."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.formats import icp_number
from beiancheck.law import HUAWEI, ORDER_292
from beiancheck.pages import homes
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.PRACTICE)
_ILL = Text(zh="不像备案号的写法", en="is not written as filing numbers are")
_ELSEWHERE = Text(
    zh="是{there}的备案号，而这次在{here}备案",
    en="is a number of {there}, while this filing is made in {here}",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(ORDER_292.article(12), HUAWEI),
    causes=("C81",),
    about=Part.FILES,
    title=Text(zh="首页的备案号不对", en="The number on the home page looks wrong"),
    why=Text(
        zh="模板里带的号、抄错的号，等于没有标明。",
        en="A number left over from a template, or copied wrongly, shows nothing.",
    ),
    fault=Text(zh="“{file}”里的“{number}”{what}。", en="“{number}” in “{file}” {what}."),
    fix=Text(
        zh="到 beian.miit.gov.cn 查自己的备案号，照抄到首页底部；主体号、网站号都可以。",
        en="Look your number up at beian.miit.gov.cn and copy it to the foot of the page; the "
        "holder's number and the site's will both do.",
    ),
)
def footer_number_malformed(facts: Facts) -> Iterator[Evidence]:
    """Look at the numbers of every home page that was handed in."""
    here = facts.submission.province
    for page in homes(facts):
        words = page.source.words
        ill = icp_number.attempt(words)
        shown = icp_number.numbers(words)
        if ill and not icp_number.has_licence(words):
            yield at(page.path, file=page.name, number=ill, what=_ILL)
        elif here and shown and all(one.province is not here for one in shown):
            told = {"there": shown[0].province.label, "here": here.label}
            number = shown[0].number
            yield at(page.path, _LOOK, file=page.name, number=number, what=_ELSEWHERE, **told)

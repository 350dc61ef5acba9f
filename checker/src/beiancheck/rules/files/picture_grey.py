"""A paper was photographed or scanned without colour."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_ANY_COLOUR = frozenset(
    {
        Paper.APP_ICON,
        Paper.CONSTRUCTION_PLAN,
        Paper.DOMAIN_CERTIFICATE,
        Paper.OTHER,
        Paper.PAGE_SOURCE,
        Paper.REGISTRATION_FORM,
    }
)
"""Papers that need no colour, as far as we know."""


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C70",),
    about=Part.FILES,
    title=Text(zh="图片没有颜色", en="A picture without colour"),
    why=Text(
        zh="证件和盖章的材料要彩色原件，黑白的看不出是不是原件。",
        en="Documents and sealed papers are wanted in colour; a grey picture does not show whether "
        "it is of the original.",
    ),
    fault=Text(zh="“{file}”（{paper}）是黑白的。", en="“{file}” ({paper}) is black and white."),
    fix=Text(
        zh="对着原件用彩色重新拍照或扫描。",
        en="Photograph or scan the original again in colour.",
    ),
)
def picture_grey(facts: Facts) -> Iterator[Evidence]:
    """Look for pictures that are stored without colour."""
    for document in facts.documents:
        if document.contents.is_grey and document.role not in {*_ANY_COLOUR, None}:
            yield at(document.path, file=document.name, paper=document.label)

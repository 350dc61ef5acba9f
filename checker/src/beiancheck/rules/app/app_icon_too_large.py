"""An app's icon is larger than 100 KB."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_LIMIT_KB = 100


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI,),
    causes=("C86",),
    filings=OF_SERVICE,
    about=Part.FILES,
    title=Text(zh="App 图标太大", en="An app's icon is too large"),
    why=Text(zh="图标一般不超过 100 KB。", en="An icon usually may have up to 100 KB."),
    fault=Text(
        zh="图标“{file}”有 {size} KB，一般不超过 {limit} KB。",
        en="The icon “{file}” is {size} KB; the usual limit is {limit} KB.",
    ),
    fix=Text(
        zh="缩小图标的尺寸再存，图案不变。",
        en="Save the icon at a smaller size; the picture stays the same.",
    ),
)
def app_icon_too_large(facts: Facts) -> Iterator[Evidence]:
    """Look at the files that are icons."""
    for document in facts.documents:
        if document.role is Paper.APP_ICON and document.size > _LIMIT_KB * 1024:
            yield at(
                document.path,
                file=document.name,
                size=str(-(-document.size // 1024)),
                limit=str(_LIMIT_KB),
            )

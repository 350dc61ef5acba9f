"""A file is larger than what is taken."""

from collections.abc import Iterator

from beiancheck.documents.open import LARGEST
from beiancheck.facts import Facts, Part
from beiancheck.law import HUAWEI, INSPUR
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_STATED = Verdict(Severity.ERROR, Ground.PROVIDER)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(INSPUR, HUAWEI),
    causes=("C68",),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="文件太大", en="A file is too large"),
    why=Text(
        zh="上传有大小限制，各家不一，超过的传不上去。",
        en="Uploads have a limit, which differs between providers; larger files are not taken.",
    ),
    fault=Text(
        zh="“{file}”有 {size} KB，上限是 {limit} KB。",
        en="“{file}” is {size} KB; the limit is {limit} KB.",
    ),
    fix=Text(
        zh="用手机或看图软件把图片缩小一些再存，文字仍要看得清。",
        en="Save the picture a little smaller, so that the print stays readable.",
    ),
)
def file_too_large(facts: Facts) -> Iterator[Evidence]:
    """Look for files beyond the profile's limit; an app's icon has a limit of its own."""
    limits = facts.provider.limits
    limit = limits.max_bytes or LARGEST
    for document in facts.documents:
        if document.size > limit and document.role is not Paper.APP_ICON:
            yield at(
                document.path,
                _STATED if limits.stated and limits.max_bytes else None,
                file=document.name,
                size=str(-(-document.size // 1024)),
                limit=str(limit // 1024),
            )

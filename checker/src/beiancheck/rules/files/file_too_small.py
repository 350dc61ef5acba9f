"""A file is smaller than what is taken."""

from collections.abc import Iterator

from beiancheck.documents.document import READABLE
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
    title=Text(zh="文件太小", en="A file is too small"),
    why=Text(
        zh="太小的图片多半是缩略图或聊天软件压缩过的，字看不清。",
        en="A very small picture is often a thumbnail or was compressed by a chat program.",
    ),
    fault=Text(
        zh="“{file}”只有 {size} KB，下限是 {limit} KB。",
        en="“{file}” is only {size} KB; at least {limit} KB are wanted.",
    ),
    fix=Text(
        zh="交原图；用聊天软件传的，发送时选“原图”。",
        en="Hand in the original picture; in a chat program send it in full size.",
    ),
)
def file_too_small(facts: Facts) -> Iterator[Evidence]:
    """Look for files below the profile's limit, if it has one."""
    limits = facts.provider.limits
    for document in facts.documents:
        is_measured = document.contents.kind in READABLE and document.role is not Paper.APP_ICON
        if is_measured and limits.min_bytes and document.size < limits.min_bytes:
            yield at(
                document.path,
                _STATED if limits.stated else None,
                file=document.name,
                size=str(document.size // 1024),
                limit=str(-(-limits.min_bytes // 1024)),
            )

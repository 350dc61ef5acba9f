"""A file is cut off or damaged and cannot be opened."""

from collections.abc import Iterator

from beiancheck.documents.document import Trouble
from beiancheck.facts import Facts, Part
from beiancheck.law import ORDER_292
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_TROUBLES = {
    Trouble.CUT_OFF: Text(zh="后半截不见了", en="its end is missing"),
    Trouble.BROKEN: Text(zh="已经损坏", en="it is damaged"),
    Trouble.NO_PAGES: Text(zh="一页也没有", en="it has no pages"),
}


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_292.article(8),),
    causes=("C68",),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="文件打不开", en="A file cannot be opened"),
    why=Text(
        zh="损坏的图片上传时可能不报错，审核时才显示不出来。",
        en="A damaged picture may upload without complaint and fail only when it is reviewed.",
    ),
    fault=Text(zh="“{file}”打不开：{what}。", en="“{file}” cannot be opened: {what}."),
    fix=Text(
        zh="从原处重新拷贝、下载，或者重新拍照、扫描。",
        en="Copy or download it again, or take a new photo or scan.",
    ),
)
def file_broken(facts: Facts) -> Iterator[Evidence]:
    """Look for files whose structure is not whole."""
    for document in facts.documents:
        if document.trouble in _TROUBLES:
            yield at(document.path, file=document.name, what=_TROUBLES[document.trouble])

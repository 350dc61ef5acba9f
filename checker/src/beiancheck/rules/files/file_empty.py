"""A file holds nothing."""

from collections.abc import Iterator

from beiancheck.documents.document import Trouble
from beiancheck.facts import Facts, Part
from beiancheck.law import ORDER_292
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_292.article(8),),
    causes=("C68",),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="文件是空的", en="A file is empty"),
    why=Text(
        zh="文件大小是 0，通常是拷贝或下载没有完成。",
        en="The file has a size of 0, usually because copying or downloading did not finish.",
    ),
    fault=Text(zh="“{file}”里没有内容。", en="“{file}” is empty."),
    fix=Text(
        zh="重新拷贝或下载，打开看一眼再交。",
        en="Copy or download it again and open it once before you hand it in.",
    ),
)
def file_empty(facts: Facts) -> Iterator[Evidence]:
    """Look for files without a single byte."""
    for document in facts.documents:
        if document.trouble is Trouble.EMPTY:
            yield at(document.path, file=document.name)

"""A file that the submission names was not handed in."""

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
    causes=("C75",),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="列出的文件没有交", en="A file that is listed was not handed in"),
    why=Text(
        zh="材料清单写了这个文件，文件本身却不在，等于没有交。",
        en="The list names the file, but the file itself is not there.",
    ),
    fault=Text(zh="清单里的“{file}”没有找到。", en="“{file}” is listed and was not found."),
    fix=Text(
        zh="把文件补上；文件名改过的，清单里也一起改。",
        en="Add the file; if it was renamed, change the name in the list too.",
    ),
)
def file_missing(facts: Facts) -> Iterator[Evidence]:
    """Look for files that are only named."""
    for document in facts.documents:
        if document.trouble is Trouble.MISSING:
            yield at(document.path, file=document.name or document.label)

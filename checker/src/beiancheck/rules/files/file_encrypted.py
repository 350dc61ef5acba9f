"""A PDF asks for a password."""

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
    title=Text(zh="文件有打开密码", en="A file needs a password to open"),
    why=Text(
        zh="审核的人没有密码，打不开就看不了。",
        en="Reviewers do not have the password and cannot see the paper.",
    ),
    fault=Text(zh="“{file}”要密码才能打开。", en="“{file}” opens only with a password."),
    fix=Text(
        zh="用密码打开，点“打印”，选“另存为 PDF”，交新存的那一份。",
        en="Open it with the password, choose Print, then Save as PDF, and hand in the new file.",
    ),
)
def file_encrypted(facts: Facts) -> Iterator[Evidence]:
    """Look for PDFs that do not open without a password."""
    for document in facts.documents:
        if document.trouble is Trouble.ENCRYPTED:
            yield at(document.path, file=document.name)

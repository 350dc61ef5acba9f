"""Nobody said which paper a file is."""

from collections.abc import Iterator

from beiancheck.facts import Facts, Part
from beiancheck.law import OURS
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.LOOK,
    ground=Ground.OURS,
    cites=(OURS,),
    causes=(),
    filings=ALL_FILINGS,
    about=Part.FILES,
    title=Text(zh="没有说明是什么材料", en="It is not said which paper a file is"),
    why=Text(
        zh="不知道是什么材料，就没法核对该交的是否齐了。",
        en="Without it, nobody can tell whether all papers are there.",
    ),
    fault=Text(zh="“{file}”没有选是什么材料。", en="No paper was chosen for “{file}”."),
    fix=Text(
        zh="选好它是什么材料；都不合适的选“其他材料”。",
        en="Say which paper it is; if none fits, choose “Other paper”.",
    ),
)
def file_role_unknown(facts: Facts) -> Iterator[Evidence]:
    """Look for files without a role; a role that does not exist is value-unusable's."""
    given_wrongly = {misfit.path for misfit in facts.misfits}
    for document in facts.documents:
        path = f"{document.path}.role"
        if document.role is None and path not in given_wrongly:
            yield at(path, file=document.name)

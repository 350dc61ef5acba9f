"""A paper that this holder must hand in is not among the files."""

from collections.abc import Iterator

from beiancheck.documents.document import Document
from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, ORDER_33, ORDER_292, SEED_NOTICE, TENCENT
from beiancheck.requirements.needed import Need, needed
from beiancheck.rule import Evidence, at, rule
from beiancheck.submission import File
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_292.article(8), ORDER_33.article(7), SEED_NOTICE, HUAWEI, TENCENT),
    causes=("C75",),
    title=Text(zh="缺一份材料", en="A paper is missing"),
    why=Text(
        zh="缺了要交的材料，服务商初审就会退回。",
        en="The provider sends a filing back when a paper is missing.",
    ),
    fault=Text(
        zh="没有看到“{paper}”：{reason}。", en="“{paper}” is not among the files: {reason}."
    ),
    fix=Text(
        zh="补上“{paper}”，并选好它是什么材料。", en="Add “{paper}” and say which paper it is."
    ),
)
def paper_missing(facts: Facts) -> Iterator[Evidence]:
    """Look for needed papers that no file stands for."""
    for need in needed(facts.submission, facts.provider, facts.province):
        if need.verdict is not None and not any(
            _answers(document, need, facts) for document in facts.documents
        ):
            named = need.papers[0].label if len(need.papers) == 1 else need.title
            path = "files" if need.service is None else f"services.{need.service}"
            yield at(path, need.verdict, need.cites, paper=named, reason=need.reason)


def _answers(document: Document, need: Need, facts: Facts) -> bool:
    file = _file(document, facts)
    if document.role not in need.papers or not _is_of(file, document, need, facts):
        return False
    # A file that names no site stands for each of them: one letter may cover several.
    return need.service is None or file.service in {None, need.service + 1}


def _is_of(file: File, document: Document, need: Need, facts: Facts) -> bool:
    if not need.person or file.person == need.person:
        return True
    if file.person is not None:
        return False
    # Without a name on it a single paper is the holder's; a second one can be the site's.
    alike = [
        other
        for other in facts.documents
        if other.role is document.role and _file(other, facts).person is None
    ]
    return need.person == "holder-manager" or len(alike) > 1


def _file(document: Document, facts: Facts) -> File:
    return facts.submission.files[int(document.path.rpartition(".")[2])]

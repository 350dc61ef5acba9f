"""Papers that a submission needs and that none of its files stands for."""

from collections.abc import Iterable, Iterator

from beiancheck.documents.document import Document
from beiancheck.facts import Facts
from beiancheck.requirements.needed import Need
from beiancheck.submission import File
from beiancheck.terms.papers import Paper


def lacking(facts: Facts, needs: Iterable[Need]) -> Iterator[tuple[str, Need]]:
    """Yield the needs that no file answers, each with the place where it belongs."""
    unnamed = [
        document.role for document in facts.documents if _file(document, facts).person is None
    ]
    for need in needs:
        if need.verdict is not None and not any(
            _answers(document, need, facts, unnamed) for document in facts.documents
        ):
            yield "files" if need.service is None else f"services.{need.service}", need


def _answers(document: Document, need: Need, facts: Facts, unnamed: list[Paper | None]) -> bool:
    if document.role not in need.papers:
        return False
    file = _file(document, facts)
    if need.person and file.person != need.person:
        # Without a name on it a single paper is the holder's; a second one can be the site's.
        is_spare = need.person == "holder-manager" or unnamed.count(document.role) > 1
        if file.person is not None or not is_spare:
            return False
    # A file that names no site stands for each of them: one letter may cover several.
    return need.service is None or file.service in {None, need.service + 1}


def _file(document: Document, facts: Facts) -> File:
    return facts.submission.files[int(document.path.rpartition(".")[2])]

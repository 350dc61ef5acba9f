"""A person in charge has a document that the province does not take."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.provinces import Row
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_OF_FOREIGNERS = frozenset({PersonDocument.PASSPORT, PersonDocument.FOREIGN_RESIDENT_ID})


@rule(
    severity=Severity.WARNING,
    ground=Ground.PROVINCE,
    cites=(TENCENT, HUAWEI),
    causes=("C04",),
    title=Text(zh="省里可能不收这种证件", en="The province may not take this document"),
    why=Text(
        zh="有的省对负责人证件另有要求，且可能随时调整，请先向服务商问清楚。",
        en="Some provinces restrict the document of a person in charge, and change this "
        "without notice; ask the provider first.",
    ),
    fault=Text(
        zh="选的是“{document}”，而{province}：{asked}",
        en="The document is “{document}”; {province}: {asked}",
    ),
    fix=Text(
        zh="先问服务商这种证件能不能用；不能用的，请有居民身份证的人任负责人。",
        en="Ask the provider whether this document will do; if not, put a person with a "
        "resident ID card in charge.",
    ),
)
def document_refused_by_province(facts: Facts) -> Iterator[Seen]:
    """Look for documents that a row of the province refuses."""
    if facts.province is None:
        yield Unseen("province")
        return
    row = facts.province.first("resident-id-only")
    if row is None:
        return
    for one in facts.people:
        document = one.person.document
        if document is not None and document in _refused(row):
            yield at(
                f"{one.path}.document",
                None,
                (row.cited,),
                document=document.label,
                province=facts.province.province.label,
                asked=row.text,
            )


def _refused(row: Row) -> frozenset[PersonDocument]:
    if row.answer == "no":
        return _OF_FOREIGNERS
    return frozenset(PersonDocument) - {PersonDocument.RESIDENT_ID}

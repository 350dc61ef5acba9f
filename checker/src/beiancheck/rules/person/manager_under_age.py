"""A person in charge who is younger than the province accepts."""

from collections.abc import Iterator
from datetime import date

from beiancheck.citation import Citation
from beiancheck.facts import Facts
from beiancheck.formats import resident_id
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.people import identities, identity_paths
from beiancheck.provinces import Rules
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.certificates import PersonDocument
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

ADULT = 18
"""Years that nearly every province asks for; used where no row of the province says otherwise."""

# Their numbers hold the date of birth in the same place.
_DATED = frozenset(
    {
        PersonDocument.RESIDENT_ID,
        PersonDocument.HK_MACAO_RESIDENCE_PERMIT,
        PersonDocument.TAIWAN_RESIDENCE_PERMIT,
        PersonDocument.FOREIGN_RESIDENT_ID,
    }
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(HUAWEI, TENCENT),
    causes=("C02",),
    title=Text(zh="负责人年龄不够", en="A person in charge may be too young"),
    why=Text(
        zh="各省一般要求负责人年满 18 周岁，有的省满 16 周岁可以附证明办理。",
        en="Provinces usually ask for a person of 18 or over; some accept 16 with a proof.",
    ),
    fault=Text(
        zh="按证件号码，今天 {age} 周岁，不到 {least} 周岁。",
        en="By the document's number the person is {age} today, under {least}.",
    ),
    fix=Text(
        zh="由年满 {least} 周岁的人任负责人，或先问服务商要补什么证明。",
        en="Put a person of {least} or over in charge, or ask the provider which proof is wanted.",
    ),
)
def manager_under_age(facts: Facts) -> Iterator[Seen]:
    """Look for ages below the province's, or below 18."""
    yield from unseen(facts, *identity_paths(facts))
    if facts.province is None:
        yield Unseen("province")
    least, verdict, cites = _least(facts.province)
    for identity in identities(facts):
        if identity.document not in _DATED:
            continue
        born = resident_id.birth_date(identity.number)
        if born is None or born > facts.today:
            continue
        age = _age(born, facts.today)
        if age < least:
            yield at(
                identity.number_path,
                verdict,
                cites,
                age=str(age),
                least=str(least),
            )


def _least(province: Rules | None) -> tuple[int, Verdict | None, tuple[Citation, ...]]:
    rows = province.every("minimum-age") if province else ()
    agreed = next((row for row in rows if row.number and not row.is_disputed), None)
    if agreed is not None and agreed.number:
        return agreed.number, Verdict(Severity.WARNING, Ground.PROVINCE), (agreed.cited,)
    if rows:
        # The sources name different ages, or different exceptions: a person must ask.
        cites = tuple(dict.fromkeys(row.cited for row in rows))
        return ADULT, Verdict(Severity.LOOK, Ground.PROVINCE), cites
    return ADULT, None, ()


def _age(born: date, today: date) -> int:
    has_passed = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not has_passed)

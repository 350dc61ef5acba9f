"""The domain was verified with another number than the filing gives for the same name."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import credit_code, identity, region_code
from beiancheck.formats.holder_number import KINDS_OF, MAY_CARRY_CODE, ORGANISATION_CODES
from beiancheck.formats.registrant_number import Match, match
from beiancheck.law import HUAWEI, NOTICE_2017_264, TENCENT
from beiancheck.registrants import Who, registered, who
from beiancheck.requirements.fields import OF_SERVICE
from beiancheck.rule import Seen, Unseen, at, rule
from beiancheck.terms.certificates import OFFERED
from beiancheck.terms.filings import CHANGES
from beiancheck.terms.kinds import ALL_KINDS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity, Verdict

_PRACTICE = Verdict(Severity.WARNING, Ground.PRACTICE)
_OTHER = Text(zh="两处不一样", en="the two differ")
_KINDS = Text(zh="像是两种证件的号码", en="they look like numbers of two kinds of document")


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(NOTICE_2017_264.article(5), TENCENT, HUAWEI),
    causes=("C38",),
    filings=OF_SERVICE - CHANGES,
    title=Text(
        zh="域名实名的证件号码与备案的不一样",
        en="The domain was verified with another document number",
    ),
    why=Text(
        zh="系统按证件类型和号码比对域名实名信息，对不上会被退回。",
        en="The system compares the domain's registrant by document type and number; a mismatch is "
        "sent back.",
    ),
    fault=Text(
        zh="域名 {domain} 实名用的是 {verified}，备案填的是 {filed}：{what}。",
        en="{domain} was verified with {verified}, the filing gives {filed}: {what}.",
    ),
    fix=Text(
        zh="抄错的改正；域名用旧证件实名的，到注册商处换成备案用的证件。",
        en="Correct a slip; if the domain was verified with an older document, change it at the "
        "registrar to the one used here.",
    ),
)
def domain_holder_number_differs(facts: Facts) -> Iterator[Seen]:
    """Compare the numbers where the registrant is the holder or its person in charge."""
    for one in registered(facts):
        path, verified = f"{one.path}.holder_number", one.domain.holder_number.strip()
        filed = _filed(facts, one.domain.holder.strip())
        if not verified:
            if one.domain.holder.strip():
                yield Unseen(path)
            continue
        found = [match(verified, number) for number in filed]
        if found and Match.SAME not in found:
            is_other = found[0] is Match.OTHER
            # A slip in the filed number is told of where it stands, and explains the rest.
            is_certain = is_other and _is_sound(facts, filed[0])
            yield at(
                path,
                None if is_certain else _PRACTICE,
                domain=one.domain.name.strip(),
                verified=verified,
                filed=filed[0],
                what=_OTHER if is_other else _KINDS,
            )


def _filed(facts: Facts, registrant: str) -> list[str]:
    """Return the numbers that the filing gives for the registrant."""
    holder, manager = facts.submission.holder, facts.submission.manager
    found = who(facts, registrant)
    numbers: list[str] = []
    if found is Who.HOLDER:
        numbers = [holder.number, manager.number] if facts.is_person else [holder.number]
    elif found is Who.REPRESENTATIVE and registrant == manager.name.strip():
        numbers = [manager.number]
    return [number.strip() for number in numbers if number.strip()]


def _is_sound(facts: Facts, filed: str) -> bool:
    holder, manager = facts.submission.holder, facts.submission.manager
    if holder.certificate in ORGANISATION_CODES or not _is_offered(facts):
        return False
    if filed == manager.number.strip():
        return manager.document is None or identity.fits(manager.document, filed)
    if holder.certificate not in MAY_CARRY_CODE:
        return True
    if not credit_code.check_digit_fits(filed):
        return False
    kind, area = facts.submission.kind, region_code.province_of(credit_code.area(filed))
    kinds = KINDS_OF.get(credit_code.category(filed), ALL_KINDS)
    return kind in kinds | {None} and area in {facts.submission.province, None}


def _is_offered(facts: Facts) -> bool:
    kind, certificate = facts.submission.kind, facts.submission.holder.certificate
    return kind is None or certificate is None or certificate in OFFERED[kind]

"""A certificate or number from before the unified social credit code."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import organisation_code, registration_number
from beiancheck.formats.holder_number import CARRY_CODE, ORGANISATION_CODES
from beiancheck.law import HUAWEI, TENCENT
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.certificates import HolderCertificate
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_CERTIFICATE = Text(zh="选的是组织机构代码证", en="The organisation code certificate is chosen")
_REGISTRATION = Text(
    zh="“{number}”是旧的 15 位注册号", en="“{number}” is an old registration number of 15 digits"
)
_ORGANISATION = Text(zh="“{number}”是旧的组织机构代码", en="“{number}” is an old organisation code")
# Offices of foreign companies are registered where companies are, and had such numbers too.
_REGISTERED = CARRY_CODE | {HolderCertificate.FOREIGN_OFFICE}


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT, HUAWEI),
    causes=("C11",),
    title=Text(
        zh="用的是统一社会信用代码之前的旧证件",
        en="The certificate is older than the unified social credit code",
    ),
    why=Text(
        zh="单位都已换发统一社会信用代码，旧证件一般不再受理。",
        en="Organisations have unified social credit codes by now; "
        "older certificates are usually not accepted any more.",
    ),
    fault=Text(
        zh="{what}，一般已换成统一社会信用代码。", en="{what}; a credit code has replaced it."
    ),
    fix=Text(
        zh="改用载有 18 位统一社会信用代码的证件；还没有换的，先到登记机关换发。",
        en="Use the certificate with the credit code of 18 characters; if you have none yet, "
        "get it from the registry first.",
    ),
)
def old_certificate_number(facts: Facts) -> Iterator[Seen]:
    """Look for the old certificate, or an old number where a code belongs."""
    yield from unseen(facts, "holder.certificate", "holder.number")
    holder = facts.submission.holder
    number = holder.number.strip()
    if holder.certificate in ORGANISATION_CODES:
        yield at("holder.certificate", what=_CERTIFICATE)
    elif holder.certificate in _REGISTERED and registration_number.has_shape(number):
        yield at("holder.number", what=_REGISTRATION, number=number)
    elif holder.certificate in CARRY_CODE and organisation_code.has_shape(number):
        yield at("holder.number", what=_ORGANISATION, number=number)

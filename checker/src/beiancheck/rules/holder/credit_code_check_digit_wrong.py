"""A unified social credit code whose last character is not its check digit."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import credit_code
from beiancheck.formats.holder_number import CARRY_CODE, KINDS_OF, MAY_CARRY_CODE
from beiancheck.law import GB_32100
from beiancheck.rule import Seen, at, rule
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.FORM)
_LAST = Text(
    zh="末位与前 17 位对不上", en="ends in a character that does not follow from the others"
)
_INSIDE = Text(
    zh="第 9 至 17 位的组织机构代码，自己的校验码对不上",
    en="holds an organisation code (places 9 to 17) that does not fit its own check digit",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.FORM,
    cites=(GB_32100,),
    causes=("C07",),
    title=Text(
        zh="统一社会信用代码的校验码对不上",
        en="A unified social credit code does not fit its check digit",
    ),
    why=Text(
        zh="末位由前 17 位算出，对不上多半是抄错一位；"
        "少数早年发的代码本身就对不上，所以不判为必须修改。",
        en="The last character follows from the other 17, so one is probably mistyped. "
        "A few early codes never fitted, so this is only a suggestion.",
    ),
    fault=Text(
        zh="“{number}”的{what}。",
        en="“{number}” {what}.",
    ),
    fix=Text(
        zh="对着证件逐位核对；与证件一致的，可以不改。",
        en="Compare it with the certificate; if they agree, leave it.",
    ),
)
def credit_code_check_digit_wrong(facts: Facts) -> Iterator[Seen]:
    """Look at well-formed codes; a certificate with a number of its own must look like one."""
    yield from unseen(facts, "holder.certificate", "holder.number")
    holder = facts.submission.holder
    number = holder.number.strip()
    is_code = holder.certificate in CARRY_CODE or credit_code.category(number) in KINDS_OF
    if not credit_code.is_well_formed(number) or not is_code:
        return
    if holder.certificate not in MAY_CARRY_CODE:
        return
    if not credit_code.check_digit_fits(number):
        yield at("holder.number", number=number, what=_LAST)
    elif not credit_code.organisation_fits(number):
        yield at("holder.number", _LOOK, number=number, what=_INSIDE)

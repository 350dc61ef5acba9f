"""A unified social credit code of the wrong length or with letters that no code holds."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.formats import credit_code, organisation_code, registration_number
from beiancheck.formats.holder_number import CARRY_CODE, KINDS_OF, MAY_CARRY_CODE
from beiancheck.formats.typed import compact, is_digits
from beiancheck.law import GB_32100, PROVIDER_FORM_2023
from beiancheck.rule import Seen, at, rule
from beiancheck.submission import Holder
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity, Verdict

_LOOK = Verdict(Severity.LOOK, Ground.FORM)
_NEAR = range(credit_code.LENGTH - 1, credit_code.LENGTH + 2)

_LENGTH = Text(zh="有 {length} 位，应为 18 位", en="has {length} characters instead of 18")
_LETTERS = Text(
    zh="含有“{letters}”，代码只用数字和大写字母，且不用 I、O、S、V、Z",
    en="contains “{letters}”; a code has digits and capitals only, without I, O, S, V and Z",
)
_AREA = Text(
    zh="第 3 至 8 位应是六位数字的行政区划代码",
    en="should have six digits in places 3 to 8, the code of the area",
)


@rule(
    severity=Severity.WARNING,
    ground=Ground.FORM,
    cites=(GB_32100, PROVIDER_FORM_2023),
    causes=("C07",),
    title=Text(
        zh="统一社会信用代码写法不对", en="A unified social credit code is not written right"
    ),
    why=Text(
        zh="代码共 18 位，容易混淆的字母 I、O、S、V、Z 都不用；多半是把 1、0、5、2 看成了字母。",
        en="A code has 18 characters and never the letters I, O, S, V, Z, which look like others; "
        "usually a 1, 0, 5 or 2 was read as a letter.",
    ),
    fault=Text(zh="代码“{number}”{what}。", en="The code “{number}” {what}."),
    fix=Text(
        zh="照证件上的统一社会信用代码逐位核对重填。",
        en="Type it again from the certificate, character by character.",
    ),
)
def credit_code_malformed(facts: Facts) -> Iterator[Seen]:
    """Look at certificates that carry a code and no other number, and at what resembles one."""
    yield from unseen(facts, "holder.certificate", "holder.number")
    holder = facts.submission.holder
    number = holder.number.strip()
    is_code = holder.certificate in CARRY_CODE
    if not number or _is_old(number) or not (is_code or _resembles(holder)):
        return
    if not credit_code.is_well_formed(number):
        code = compact(number)
        letters = credit_code.foreign_letters(number)
        what = _LETTERS if letters else _AREA
        if len(code) != credit_code.LENGTH:
            what = _LENGTH
        values = {"length": str(len(code)), "letters": letters}
        yield at("holder.number", None if is_code else _LOOK, number=number, what=what, **values)


def _resembles(holder: Holder) -> bool:
    """Tell whether a certificate that prints the code or a number of its own gives a code."""
    code = compact(holder.number)
    is_known = code[:2] in KINDS_OF and len(code) in _NEAR and not is_digits(code[:-1])
    return holder.certificate in MAY_CARRY_CODE and code.isalnum() and is_known


def _is_old(number: str) -> bool:
    """Tell whether this is an old number, which is another rule's business."""
    return registration_number.has_shape(number) or organisation_code.has_shape(number)

"""A value in the submission file does not fit its field."""

from collections.abc import Iterator

from beiancheck.facts import Facts
from beiancheck.law import OURS
from beiancheck.rule import Evidence, at, rule
from beiancheck.terms.filings import ALL_FILINGS
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity

_TROUBLES = {
    "unknown-key": Text(
        zh="没有“{seen}”这一项，没有核对",
        en="there is no field “{seen}”; it was not checked",
    ),
    "unknown-value": Text(zh="“{seen}”不是可选的内容", en="“{seen}” is not one of the values"),
    "wrong-type": Text(
        zh="“{seen}”不是这一项的写法", en="“{seen}” is not how this field is written"
    ),
    "no-date": Text(zh="“{seen}”不是日期", en="“{seen}” is not a date"),
    "too-many": Text(
        zh="有 {seen} 项，太多，只核对了前面的",
        en="{seen} items are too many; only the first were checked",
    ),
    "too-long": Text(
        zh="有 {seen} 个字符，太长，只核对了开头",
        en="{seen} characters are too many; only the start was checked",
    ),
}


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(OURS,),
    causes=(),
    filings=ALL_FILINGS,
    title=Text(zh="填写的内容认不出", en="A value cannot be used"),
    why=Text(
        zh="内容不合这一项的写法，就没法核对，其余照常核对。",
        en="A value that does not fit its field cannot be checked; everything else was.",
    ),
    fault=Text(zh="{what}。", en="{what}."),
    fix=Text(
        zh="照模板改；可选的内容见 beiancheck schema submission。",
        en="Use the template to correct it; beiancheck schema submission lists the values.",
    ),
)
def value_unusable(facts: Facts) -> Iterator[Evidence]:
    """Look for values that did not fit."""
    for misfit in facts.misfits:
        yield at(misfit.path, what=_TROUBLES[misfit.trouble], seen=misfit.seen)

"""A field that the filing form requires is blank."""

from collections.abc import Iterator

from beiancheck import shape
from beiancheck.facts import Facts
from beiancheck.law import INSPUR, ORDER_33, PROVIDER_FORM_2023
from beiancheck.rule import Evidence, at, rule
from beiancheck.text import Text
from beiancheck.verdict import Ground, Severity


@rule(
    severity=Severity.ERROR,
    ground=Ground.FORM,
    cites=(ORDER_33.article(7), PROVIDER_FORM_2023, INSPUR),
    causes=(),
    title=Text(zh="必填项没有填", en="A required field is blank"),
    why=Text(
        zh="备案登记表缺了必填项，系统不让提交。",
        en="The filing system does not accept a form with a required field blank.",
    ),
    fault=Text(zh="“{field}”没有填。", en="“{field}” is blank."),
    fix=Text(zh="把这一项填上。", en="Fill in this field."),
)
def field_missing(facts: Facts) -> Iterator[Evidence]:
    """Look for required fields that are blank."""
    given_wrongly = {misfit.path for misfit in facts.misfits}
    for path in facts.missing:
        if path not in given_wrongly:
            yield at(path, field=shape.at(path).label)

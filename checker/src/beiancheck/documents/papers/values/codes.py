"""What a licence's QR code says of its number. Where it leads is told, and never looked up."""

import re
from collections.abc import Iterable, Iterator

from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import credit_code
from beiancheck.terms.items import Item

_CODE = re.compile("(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])")


def number_in(text: str) -> str | None:
    """Return the credit code that a QR code's text holds, if it is one and only one."""
    sound = {code for code in _CODE.findall(text.upper()) if _is_sound(code)}
    return sound.pop() if len(sound) == 1 else None


def _is_sound(code: str) -> bool:
    return credit_code.is_well_formed(code) and credit_code.check_digit_fits(code)


def with_codes(values: Iterable[Value], page: Page) -> Iterator[Value]:
    """Yield the values; a number that a QR code tells is certain.

    Where print and QR code tell two numbers that are both sound, a person must look.
    """
    told = [(code, number) for code in page.codes if (number := number_in(code.text))]
    if len({number for _, number in told}) != 1:
        yield from values
        return
    code, number = told[0]
    certain = Value(
        item=Item.NUMBER,
        text=number,
        page=page.number,
        boxes=(code.box,),
        confidence=1000,
        is_certain=True,
    )
    is_told = False
    for value in values:
        if value.item is not Item.NUMBER:
            yield value
            continue
        is_told = True
        if value.text == number or Doubt.CHECK_DIGIT in value.doubts:
            yield certain.at(value.boxes)
        else:
            yield value.as_text(value.text, Doubt.READINGS_DIFFER).beside(number)
    if not is_told:
        yield certain

"""Make values of the cells that stand behind a label."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from beiancheck.documents import doubting
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.made import stretch, whole
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import credit_code, organisation_code, registration_number, resident_id
from beiancheck.formats.typed import compact
from beiancheck.terms.items import Item

AS_DIGITS = str.maketrans("OoQDIil|ZSBqg", "0000111125899")
"""Letters for the digits that they are read for, in a number that has none."""
_AS_CODE = str.maketrans("OoIil|]", "001111J")
_SIGNS = re.compile("[0-9A-Za-z]")
_MOSTLY = 0.7
_PERMIT = re.compile("(?<![0-9A-Z])(?:[HM][0-9]{8}(?:[0-9]{2})?|[0-9]{8})(?![0-9A-Z])")
"""A mainland travel permit, of Hong Kong and Macao or of Taiwan: as a residence permit names it."""
_EMAIL = re.compile(r"[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+\.[A-Za-z]{2,}")


@dataclass(frozen=True, slots=True)
class Number:
    """A number that can be told by its check digit; ``mend`` puts look-alikes right."""

    item: Item
    length: int
    pattern: re.Pattern[str]
    mend: Callable[[str], str]
    is_sound: Callable[[str], bool]


def _is_sound_code(code: str) -> bool:
    return credit_code.is_well_formed(code) and credit_code.check_digit_fits(code)


RESIDENT = Number(
    Item.NUMBER,
    resident_id.LENGTH,
    re.compile("[0-9]{17}[0-9X]"),
    lambda text: text.translate(AS_DIGITS).upper(),
    lambda code: resident_id.fault(code) is None,
)
CREDIT_CODE = Number(
    Item.NUMBER,
    credit_code.LENGTH,
    re.compile("[0-9A-Z]{18}"),
    lambda text: text.translate(_AS_CODE).upper(),
    _is_sound_code,
)
OLD = Number(
    Item.OLD_NUMBER,
    registration_number.LENGTH,
    re.compile("(?<![0-9])[0-9]{15}(?![0-9])"),
    lambda text: text.translate(AS_DIGITS),
    registration_number.is_sound,
)
ORGANISATION_CODE = Number(
    Item.OLD_NUMBER,
    organisation_code.LENGTH,
    re.compile("(?<![0-9A-Z-])[0-9A-Z]{8}-?[0-9X](?![0-9A-Z-])"),
    lambda text: text.translate(_AS_CODE).upper(),
    organisation_code.is_sound,
)


def patterned(
    item: Item,
    pattern: re.Pattern[str],
    alike: Callable[[str], str],
    cells: Sequence[Cell],
    page: Page,
) -> Value | None:
    """Return what is built like a pattern, once look-alikes are put right by ``alike``."""
    joined = "".join(cell.text for cell in cells)
    mended = alike(joined)
    match = pattern.search(mended)
    if match is None:
        return None
    found = stretch(item, match.span(), cells, page)
    return found.as_text(match.group())


def number(of: Number, labelled: Sequence[Cell], found: Sequence[Cell], page: Page) -> Value | None:
    """Return a number with a check digit: behind its label, else wherever a sound one stands.

    A check digit that fails tells a misreading, unless the text is certain; one that fits speaks
    for the reading.
    """
    here = patterned(of.item, of.pattern, of.mend, labelled, page)
    if here and of.is_sound(here.text):
        return settled(of, here)
    for cell in found:
        elsewhere = patterned(of.item, of.pattern, of.mend, (cell,), page)
        if elsewhere and of.is_sound(elsewhere.text):
            return settled(of, elsewhere)
    if here is None:
        here = whole(of.item, labelled, page)
        if here is None or len(_SIGNS.findall(here.text)) < _MOSTLY * of.length:
            return None
    if here.is_certain:
        return here
    mended = of.mend(compact(here.text))
    if of.pattern.fullmatch(mended) and of.is_sound(mended):
        # Room between its parts was read as spaces.
        return settled(of, here.as_text(mended))
    return here.as_text(compact(here.text), Doubt.CHECK_DIGIT)


def lone(of: Number, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the number that stands apart from its label: a sound one, else the only one, in doubt.

    One that is printed with a wrong character must be shown, too.
    """
    sound = number(of, (), found, page)
    if sound:
        return sound
    built = [
        one for cell in found if (one := patterned(of.item, of.pattern, of.mend, (cell,), page))
    ]
    alone = [one for one in built if sum(map(str.isdigit, one.text)) >= _MOSTLY * of.length / 2]
    if len({one.text for one in alone}) != 1:
        return None
    return alone[0] if alone[0].is_certain else alone[0].as_text(alone[0].text, Doubt.CHECK_DIGIT)


def proved(of: Number, value: Value) -> Value:
    """Settle a number that stands in a sentence, or doubt it where its check digit fails."""
    if of.is_sound(compact(value.text)):
        return settled(of, value)
    return value if value.is_certain else value.as_text(value.text, Doubt.CHECK_DIGIT)


def settled(of: Number, value: Value) -> Value:
    """Take the doubts from a sound number, unless the other reading is another sound one."""
    other = of.mend(compact(value.other or ""))
    is_another = other != value.text and of.is_sound(other)
    return value if is_another or value.confidence < doubting.LEAST_OF_SOUND else value.settled()


def permit(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return the number of a travel permit; what is not built like one was not read well."""
    found = patterned(Item.PERMIT_NUMBER, _PERMIT, str.upper, cells, page)
    if found:
        return found
    other = whole(Item.PERMIT_NUMBER, cells, page)
    if other is None or other.is_certain:
        return other
    return other.as_text(other.text, Doubt.LOW_CONFIDENCE)


def email(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return an e-mail address."""
    return patterned(Item.EMAIL, _EMAIL, str, cells, page)

"""Values of which a part may be missing: a line above or below, a sign, the end of an address."""

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.rows.row import Row
from beiancheck.documents.papers.values import addresses, scopes
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt
from beiancheck.formats import address
from beiancheck.terms.items import Item

_WHOLE = frozenset({Item.NUMBER, Item.OLD_NUMBER, Item.BORN, Item.REGISTERED, Item.EXPIRES})


def is_torn(value: Value, row: Row, layout: Layout) -> bool:
    """Tell whether a place does not begin where one can, or ends too early; or a sign is lost."""
    if value.is_certain:
        return False
    if value.item is Item.SCOPE:
        return scopes.is_doubtful(value.text)
    if value.item is Item.AUTHORITY:
        return addresses.has_scrap(value.text)
    if value.item is Item.ADDRESS and layout is layouts.FORM and any(map(row.is_below, row.cells)):
        return True
    is_persons = layout is layouts.RESIDENT_ID
    return value.item is Item.ADDRESS and addresses.is_torn(
        value.text, row.cells, is_persons=is_persons
    )


def lacks_beginning(value: Value) -> bool:
    """Tell whether a value of several lines may begin in one above that no label claims."""
    if value.item is Item.ADDRESS:
        return not value.is_certain and address.province_of(value.text) is None
    return not value.is_certain and value.item is Item.SCOPE


def may_go_on(value: Value) -> bool:
    """Tell whether a value may have more lines than were taken, if one below is no one's."""
    return value.item in {Item.ADDRESS, Item.SCOPE} and not value.is_certain


def without_beginning(value: Value) -> Value:
    """Doubt a value that may have lost its beginning; a number or a whole date has not."""
    return value if value.item in _WHOLE else doubted(value)


def doubted(value: Value) -> Value:
    """Return the same value as one to be looked at."""
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE)

"""Values that the columns of a table tell better: pieces, other columns', names with labels."""

from collections.abc import Sequence

from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item


def is_glued(text: str, labels: Sequence[str]) -> bool:
    """Tell whether a name was taken with the label of the next column: 备案域名样例公司."""
    return any(text.startswith(label) and text != label for label in labels)


def is_worse(value: Value, told: Value) -> bool:
    """Tell whether a value is a piece of what a column names, or a name that is but likely."""
    if value.item is not told.item or value.text == told.text:
        return False
    is_doubtful = value.item is Item.NAME and not value.is_sure
    return is_doubtful or value.text in told.text


def is_of_another(value: Value, told: Sequence[Value]) -> bool:
    """Tell whether a value is what the column of another label has, and its own has one, too."""
    columns = {one.item for one in told if one.text == value.text}
    return (
        bool(columns) and value.item not in columns and any(one.item is value.item for one in told)
    )

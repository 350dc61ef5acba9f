"""Whether what a paper seems to say otherwise may be a recogniser's mistake."""

from beiancheck.agreement.cell import Cell
from beiancheck.agreement.comparing import pointed
from beiancheck.formats import lookalikes
from beiancheck.formats.rarity import RARE, may_be_traditional, rarity
from beiancheck.formats.typed import is_han


def may_be_misread(one: Cell, other: Cell) -> bool:
    """Tell whether two texts differ in characters that are rare, traditional or unknown.

    Or whether what was recognised is what a recogniser takes the other's characters for.
    """
    pieces = pointed(one.text, other.text)
    if all(cell.is_proven for cell in (one, other) if cell.document):
        return any(map(may_be_traditional, "".join(pieces)))
    readable = one.could_read(other.text) and other.could_read(one.text)
    is_rare = any(is_han(letter) and rarity(letter) == RARE for letter in "".join(pieces))
    mine, theirs = pieces
    return (
        not readable
        or is_rare
        or (_is_recognised(one) and lookalikes.may_be(mine, theirs))
        or (_is_recognised(other) and lookalikes.may_be(theirs, mine))
    )


def _is_recognised(cell: Cell) -> bool:
    return cell.document is not None and not cell.is_proven

"""Which labels a paper has, and how far their values stand from them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a paper, the longest first; those in ``many`` have values of several lines.

    ``reach``: heights of a line from a label to its value in the same row, the columns of a table.
    """

    words: tuple[str, ...]
    many: frozenset[str]
    reach: float
    is_bilingual: bool = False
    """Whether labels say the same in English, below which a value stands."""
    whose: frozenset[str] = frozenset()
    """Labels that name somebody, and may go on with 名称 and the like."""
    is_keyed: bool = False
    """Whether what ends in a colon at the start of a line is a label, known or not."""

"""The lists of words and suffixes that editors keep: what can be wrong with one of them."""

from collections.abc import Iterator, Mapping

from beiancheck.dated import DataError, near
from beiancheck.law import SOURCES
from beiancheck.provinces import AS_OF

WITHOUT_ROWS = ("address_words.toml",)
"""Lists whose words stand in parts of their own."""


def check(name: str, table: Mapping[str, object]) -> None:
    """Raise for the first fault, in one line.

    :raises DataError: if there is any.
    """
    for fault in faults(name, table):
        raise DataError(f"{name}: {fault}")


def faults(name: str, table: Mapping[str, object]) -> Iterator[str]:
    """Tell of an unknown source, of a day that is none, and of a list that is none."""
    for part in (table, *(one for one in table.values() if isinstance(one, Mapping))):
        source, as_of = part.get("source"), part.get("as_of")
        if isinstance(source, str) and source not in SOURCES:
            yield f"no source is called “{source}”{near(source, list(SOURCES))}"
        if isinstance(as_of, str) and not AS_OF.fullmatch(as_of):
            yield f"“as_of” is “{as_of}”; write 2026, 2026-11, 2026-11-24 or 2021–2023"
    is_listed = "as_of" in table and "year" not in table and not name.endswith(WITHOUT_ROWS)
    rows = table.get("rows")
    if is_listed and not (isinstance(rows, list) and rows):
        yield "“rows” is a list with something in it"
    elif isinstance(rows, list) and "" in rows:
        yield "an empty word stands in “rows”"

"""The causes for which filings are returned, C01 to C88: what rules and questions answer."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from beiancheck.packaged import PACKAGE
from beiancheck.text import Text


class Kind(StrEnum):
    """What can answer a cause: form and files, only the applicant, or nothing but a reminder."""

    RULE = "rule"
    QUESTION = "question"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Causes that concern the same thing."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One cause of rejection."""

    id: str
    group: Group
    kind: Kind
    text: Text


_ROWS: Final = tomllib.loads(PACKAGE.joinpath("data/causes.toml").read_text(encoding="utf-8"))
GROUPS: Final[Mapping[str, Group]] = {
    name: Group(id=name, text=Text(**words)) for name, words in _ROWS["groups"].items()
}
"""Every group by its id, in the order in which pages show them."""
CAUSES: Final[Mapping[str, Cause]] = {
    row["id"]: Cause(
        id=row["id"],
        group=GROUPS[row["group"]],
        kind=Kind(row["kind"]),
        text=Text(zh=row["zh"], en=row["en"]),
    )
    for row in _ROWS["cause"]
}
"""Every cause by its id, in order."""


def cause(number: str) -> Cause:
    """Return the cause of an id such as C07.

    :raises LookupError: if there is none.
    """
    if number not in CAUSES:
        raise LookupError(f"there is no cause {number}")
    return CAUSES[number]

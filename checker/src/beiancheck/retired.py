"""The rules that are gone: old reports and links still name them, so each keeps its page."""

import datetime as dt
import re
from functools import cache

import msgspec

from beiancheck import dated
from beiancheck.text import Text

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


class Retired(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule that is gone ``since`` a version; ``instead`` names the rule that looks now."""

    id: str
    zh: str
    en: str
    since: str
    retired: dt.date
    why: Text
    instead: str = ""

    @property
    def title(self) -> Text:
        """What it was called."""
        return Text(zh=self.zh, en=self.en)


@cache
def rules() -> tuple[Retired, ...]:
    """Return the rules that are gone, in the order of the file; there may be none.

    :raises DataError: if a row does not fit.
    """
    if not dated.tables("retired_rules"):
        return ()
    return dated.rows("retired_rules", "rule", Retired, _fault)


def _fault(row: Retired) -> str:
    return "" if _NAME.fullmatch(row.id) else f"“{row.id}” is no name of a rule"

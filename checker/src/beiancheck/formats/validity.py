"""The end of validity, as documents print it and people copy it."""

import re
from functools import lru_cache

_LONG = ("长期", "長期", "永久", "永续", "无固定", "無固定", "不约定", "无期限", "long")
# Identity cards and licences print both ends: 2015.03.01-2035.03.01, 2018年5月1日至长期.
_END = re.compile(
    "(?:至|到|[-~—–－])\\s*(?=[0-9]{4}[-./年]|[0-9]{8}$|" + "|".join(_LONG) + ")", re.IGNORECASE
)


@lru_cache(maxsize=256)
def end(words: str) -> str:
    """Return the end where both ends of validity are given, else the words as they are."""
    plain = words.strip()
    found = _END.search(plain)
    return plain[found.end() :].strip() if found else plain


def is_without_end(words: str) -> bool:
    """Tell whether the words say that a document does not run out."""
    return end(words).lower().startswith(_LONG)

"""What a menu or a heading says behind 域名 or Domain, where a label has a host name or nothing."""

import re

_DOMAIN = "域名"
_OFFER = re.compile("[一-鿿]{2,6}")
"""域名解析, 域名交易."""
_IN_ENGLISH = re.compile(
    r"s?(?<=omain|mains| name|names) (?:renewals?|transfers?|services?|management|manager|console"
    r"|search|lookup|settings|lists?|portfolio|details?|info(?:rmation)?|overview|dashboard|tools?"
    r"|center|pricing)\b",
    re.IGNORECASE,
)
"""Domain Console, Domain renewal."""


def is_offer(text: str, word: str, end: int) -> bool:
    """Tell whether a word that is a label elsewhere begins what is offered, or heads a page."""
    if word.isascii():
        return _IN_ENGLISH.match(text, end) is not None
    return word.endswith(_DOMAIN) and _OFFER.fullmatch(text, end) is not None

"""The syntax of an email address, as far as it can be wrong beyond doubt."""

import re

from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.formats.typed import half_width, upper

_QUOTED = re.compile(r'"[^"]*"@(?P<domain>.+)')
_NEVER = re.compile(r"[\t\n\r \xa0,;:<>()\[\]\\。、《》]")
# No domain ends in one letter, and none in a number.
_NO_ENDING = re.compile(r"[A-Za-z]|[0-9]+", re.ASCII)


def is_malformed(text: str) -> bool:
    """Tell whether the text cannot be an email address.

    Quoted names, names in other scripts and Chinese domains are addresses.
    """
    typed = text.strip()
    if half_width(typed) != typed:
        return True
    quoted = _QUOTED.fullmatch(typed)
    if quoted:
        return not _is_domain(quoted["domain"])
    local, sign, domain = typed.partition("@")
    return (
        not sign
        or not local
        or _NEVER.search(local) is not None
        or "@" in domain
        or not _is_domain(domain)
    )


def is_unusual(text: str) -> bool:
    """Tell whether few systems take the address, though it may be one.

    Names in other scripts are addresses (RFC 6531); two dots in a row are none by RFC 5321, and a
    few providers gave such names out all the same.
    """
    typed = text.strip()
    local = typed.partition("@")[0]
    if _QUOTED.fullmatch(typed):
        return False
    return not local.isascii() or ".." in local or local != local.strip(".")


def unknown_ending(text: str) -> str:
    """Return the end of an address's domain that no list knows, such as con; empty if it is known.

    Lists grow, so it may be right all the same.
    """
    host = text.strip().rpartition("@")[2].removesuffix(".")
    if host.startswith("[") or has_known_suffix(host):
        return ""
    return host.rpartition(".")[2]


def key(text: str) -> str:
    """Return what two spellings of one address share."""
    return upper(text.strip())


def _is_domain(domain: str) -> bool:
    if domain.startswith("[") and domain.endswith("]"):
        return True
    labels = domain.removesuffix(".").split(".")
    is_hyphened = any(label.startswith("-") or label.endswith("-") for label in labels)
    return (
        len(labels) > 1
        and all(labels)
        and not is_hyphened
        and _NO_ENDING.fullmatch(labels[-1]) is None
        and _NEVER.search(domain) is None
    )

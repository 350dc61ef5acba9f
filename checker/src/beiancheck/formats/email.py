"""The syntax of an email address, as far as it can be wrong beyond doubt."""

import re

from beiancheck.formats.typed import half_width, upper

_QUOTED = re.compile(r'"[^"]*"@(?P<domain>.+)')
_NEVER = re.compile(r"[\t\n\r \xa0,;:<>()\[\]\\。、《》]")


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


def key(text: str) -> str:
    """Return what two spellings of one address share."""
    return upper(text.strip())


def _is_domain(domain: str) -> bool:
    if domain.startswith("[") and domain.endswith("]"):
        return True
    labels = domain.removesuffix(".").split(".")
    return len(labels) > 1 and all(labels) and _NEVER.search(domain) is None

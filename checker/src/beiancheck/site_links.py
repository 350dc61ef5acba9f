"""Where the pages of the published site stand, for what is read away from it."""

from beiancheck.provider import Provider
from beiancheck.text import Language


def page(provider: Provider, path: str, language: Language) -> str:
    """Return the address of a page such as ``rules/file-missing/``.

    Empty where the profile names no public address, or one that is no web address.
    """
    url = provider.site.url
    if not url.startswith(("https://", "http://")):
        return ""
    return f"{url.rstrip('/')}/{'' if language == 'zh' else 'en/'}{path}"


def rule(provider: Provider, name: str, language: Language) -> str:
    """Return the address of a rule's page."""
    return page(provider, f"rules/{name}/", language)

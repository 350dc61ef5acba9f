"""The example on the page of the home page's foot."""

from html import escape

import msgspec

from beiancheck.footer import footer
from beiancheck.text import Language

EXAMPLE = ("京ICP备00000000号-1", "京公网安备11010502000000号")
"""Numbers that nobody holds."""


def blocks(language: Language) -> dict[str, str]:
    """Give the text of the page’s `{{ made.NAME }}` tokens, as the engine makes it."""
    made = msgspec.structs.asdict(footer(*EXAMPLE, language))
    return {f"foot_{name}": escape(made[name], quote=False) for name in ("html", "plain", "app")}

"""How a field of the submission is described."""

import msgspec

from beiancheck.text import Text


def said(
    zh: str, en: str, hint: tuple[str, str] | None = None, *, facts: str = "", private: bool = False
) -> msgspec.Meta:
    """Describe a field: label, hint (what to type), place in the filing form, personal or not."""
    return msgspec.Meta(
        extra={
            "label": Text(zh=zh, en=en),
            "hint": Text(zh=hint[0], en=hint[1]) if hint else None,
            "facts": facts,
            "private": private,
        }
    )

"""The words of a watermark, which say what a copy is for: 仅供备案使用."""

import re

PURPOSE = re.compile(
    "(?:仅供|只供|专供|仅限|仅用于)(?P<what>[\\u4e00-\\u9fff]{2,16}?)(?:使用|专用|用途|之用)"
)


def is_all(text: str) -> bool:
    """Tell whether a line says nothing else: it belongs to no value, wherever it stands."""
    return bool(PURPOSE.fullmatch(text.replace(" ", "")))

"""Sources keep a sentence to a line; Chinese is set without the spaces that this would leave."""

import re

_HAN = "\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’…—"
# What may go on after a line of Chinese: not a list, table, heading, quotation or HTML.
_GOES_ON = rf"(?=[{_HAN}]|\[|\*\*|`|\{{\{{|[0-9]+(?!\.\s|[0-9])|[A-Za-z])"
_BREAK = re.compile(rf"(?<=[{_HAN}])\n{_GOES_ON}")
_FENCE = re.compile(r"^```.*?^```[^\n]*$", re.DOTALL | re.MULTILINE)


def join(text: str) -> str:
    """Join lines that break in the middle of a Chinese paragraph; front matter and code stay."""
    head, body = _split(text)
    parts: list[str] = []
    end = 0
    for fence in _FENCE.finditer(body):
        parts += [_BREAK.sub("", body[end : fence.start()]), fence[0]]
        end = fence.end()
    return head + "".join(parts) + _BREAK.sub("", body[end:])


def _split(text: str) -> tuple[str, str]:
    if not text.startswith("---\n"):
        return "", text
    head, mark, body = text[4:].partition("\n---\n")
    return f"---\n{head}{mark}", body

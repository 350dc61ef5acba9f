"""What scopes of business say in the same words: sentences at their end, headings of lists."""

import re
from collections.abc import Iterator

_PERMITTED = "依法须经批准的项目,经相关部门批准后方可开展经营活动"
_SENTENCES = (
    f"{_PERMITTED},具体经营项目以相关部门批准文件或许可证件为准",
    _PERMITTED,
    "除依法须经批准的项目外,凭营业执照依法自主开展经营活动",
)
_SAID = re.compile("|".join((*_SENTENCES, "(?:一般|许可)(?:经营)?项目(?=:)")))
_COMMA = re.compile(
    "(?<=批准的项目外)(?=凭营业执照依法)|(?<=须经批准的项目)(?=经相关部门批准后)"
    "|(?<=开展经营活动)(?=具体经营项目以)"
)
"""Where a sentence has a comma that was not read, at a line's end most often."""
_MOST_WRONG = 2
"""Characters of a sentence that may have been misread."""
_AS_BEGUN = 3
"""Characters at one of its ends by which a sentence is found."""


def said(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a scope says them; what was read word for word there was not misread."""
    yield from (found.span() for found in _SAID.finditer(text))


def in_words(text: str) -> str:
    """Return a scope with each such sentence as it must be: 批准的项自外 for 批准的项目外."""
    text = _COMMA.sub(",", text)
    for sentence in _SENTENCES:
        for start in list(_starts(sentence, text)):
            read = text[start : start + len(sentence)]
            wrong = sum(one != other for one, other in zip(read, sentence, strict=False))
            if len(read) == len(sentence) and 0 < wrong <= _MOST_WRONG:
                text = text[:start] + sentence + text[start + len(sentence) :]
    return text


def _starts(sentence: str, text: str) -> Iterator[int]:
    begins, ends = sentence[:_AS_BEGUN], sentence[-_AS_BEGUN:]
    for found in re.finditer(f"{begins}|{ends}", text):
        start = found.start() if found.group() == begins else found.end() - len(sentence)
        if start >= 0:
            yield start

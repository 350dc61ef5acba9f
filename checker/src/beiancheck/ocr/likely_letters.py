"""A 1 among the letters of a host name is an l as a rule, where its ink does not tell.

In many typefaces both are one sign. Digits stand at the ends of names, l within words and at the
start of syllables, so that is given out. A person looks all the same, and is shown the other
reading.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents import inked
from beiancheck.documents.reading import Line
from beiancheck.ocr import voting

_FINAL = (
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui"
    "|un|uo|ve|a|e|i|o|u|v)"
)
_SYLLABLES = re.compile(f"l{_FINAL}(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?{_FINAL}){{1,6}}")
"""Chinese in Latin letters, from an l on: lanwan, longzhou."""
_WORDS = re.compile(
    "l(?:abs?|ake|amp|and|andscape|anguage|aser|aundry|aw|awfirm|aws|awyers?|eaf|ean|earn|earning"
    "|eather|ed|egal|ens|evel|ib|ibrary|ife|ift|ight|ighting|ike|ily|ine|inks?|ion|ist|ite|ive"
    "|iving|oan|ocal|ock|odge|ogic|ogistics|ogo|ook|otus|ove|uck|ucky|unar|uxury)"
)
"""Words in English that names of sites begin with or have behind a hyphen: youxian-lib.cn."""
_WITHIN = re.compile("(?<=[a-z])1(?=[a-z])")
_BEGINS = re.compile("(?<![0-9a-z])1(?=([a-z]+)(?![a-z]))")


def lettered(lines: Sequence[Line]) -> list[Line]:
    """Return the lines; what is told of a 1 that may be an l is given with the l, in doubt."""
    return [_lettered(line) for line in lines]


def _lettered(line: Line) -> Line:
    text = line.text
    for found in voting.hosts(line):
        host = found.group()
        for at in inked.untold(host.lower(), _likely(host.lower()), line.masks):
            place = found.start() + at
            text = f"{text[:place]}l{text[place + 1 :]}"
    return line if text == line.text else replace(line, text=text, other=line.text)


def _likely(host: str) -> Iterator[int]:
    """Yield where a 1 stands within letters, or begins a word or syllables as an l does."""
    body = host.rpartition(".")[0]
    yield from (found.start() for found in _WITHIN.finditer(body))
    for found in _BEGINS.finditer(body):
        word = "l" + found[1]
        if _WORDS.fullmatch(word) or _SYLLABLES.fullmatch(word):
            yield found.start()

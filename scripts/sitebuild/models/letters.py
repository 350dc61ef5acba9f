"""Which characters a recogniser may answer with: those that stand on papers of the mainland.

A recogniser that knows traditional forms, kana and accents now and then prefers them (張 for 张),
so they are taken away from it; what names may be written with stays. Permits of people from Hong
Kong, Macao and Taiwan may show traditional forms of common characters: of these the larger
recogniser gives a second answer, which counts nowhere else.
"""

import unicodedata
from dataclasses import dataclass

STANDARD = 8105
"""Characters of the Table of General Standard Chinese Characters (State Council, 2013)."""
RARER = 0xD8
"""First byte from which on GB 2312 has its less common characters."""
MARKS = frozenset("©®™²³•✓✔☐☑☒✕")
"""Of the characters that GBK has not: what is printed on papers."""
LATIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xFF01, 0xFF5F))))


@dataclass(frozen=True, slots=True)
class Kept:
    """The standard characters, and the traditional forms with their simplified ones."""

    standard: frozenset[str]
    traditional: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, conversions: str, table: str) -> "Kept":
        """Read the table of conversions of OpenCC and the table of standard characters."""
        standard = frozenset(table.split())
        if len(standard) != STANDARD:
            message = f"the table of standard characters has {len(standard)} entries"
            raise ValueError(message)
        rows = [row.split("\t") for row in conversions.splitlines() if row and row[0] != "#"]
        return cls(standard, {row[0]: tuple(row[1].split()) for row in rows})

    def holds(self, letter: str) -> bool:
        """Tell whether a character stays."""
        if not is_han(letter):
            return letter in LATIN or letter in MARKS or is_printed(letter)
        if letter in self.standard or is_encoded(letter, "gb2312"):
            return True
        simplified = self.traditional.get(letter, (letter,))
        # Systems could long not write a simplified form beyond GBK (𬱖, 䶮), so documents of
        # people with such a name show the traditional one (頔, 龑).
        return letter in simplified or not any(is_encoded(one, "gbk") for one in simplified)

    def is_on_permits(self, letter: str) -> bool:
        """Tell whether it was left out as the traditional form, in Big5, of a common character."""
        if self.holds(letter) or letter not in self.traditional or not is_encoded(letter, "big5"):
            return False
        simplified = self.traditional[letter][0]
        return is_encoded(simplified, "gb2312") and simplified.encode("gb2312")[0] < RARER


def is_han(letter: str) -> bool:
    """Tell whether a character is a Chinese one, by its code point."""
    point = ord(letter)
    return (
        0x3400 <= point < 0xA000  # noqa: PLR2004 -- blocks of Unicode
        or 0xF900 <= point < 0xFB00  # noqa: PLR2004 -- blocks of Unicode
        or point >= 0x20000  # noqa: PLR2004 -- the planes of Chinese characters
        or letter == "〇"
    )


def is_printed(letter: str) -> bool:
    """Tell whether it is a sign or number of GBK, and no letter of another script."""
    return is_encoded(letter, "gbk") and unicodedata.category(letter)[0] != "L"


def is_encoded(letter: str, encoding: str) -> bool:
    """Tell whether an encoding has a character."""
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True

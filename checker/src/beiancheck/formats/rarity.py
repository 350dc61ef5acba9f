"""How rare a Chinese character is, by GB 2312: its first level, its second, or neither."""

RARE = 3
"""Neither of the 6763 characters of GB 2312: rare, or a traditional form."""
_SECOND_LEVEL = 0xD8


def rarity(letter: str) -> int:
    """Return 1 for one of the 3755 common characters, 2 for the second level, else ``RARE``."""
    try:
        code = letter.encode("gb2312")
    except UnicodeEncodeError:
        return RARE
    return 2 if code[0] >= _SECOND_LEVEL else 1


def may_be_traditional(letter: str) -> bool:
    """Tell whether a character is in Big5 and not in GB 2312: many a traditional form is."""
    if not letter or rarity(letter) != RARE:
        return False
    try:
        letter.encode("big5")
    except UnicodeEncodeError:
        return False
    return True

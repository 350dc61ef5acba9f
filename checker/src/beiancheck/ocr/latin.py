"""Host names and addresses of mail are printed in small letters; some have a large look-alike."""

import re

_NAMES = re.compile(r"[0-9A-Za-z_-]+(?:[.@][0-9A-Za-z_-]+)+")
_ALIKE = str.maketrans("CKPSUVWXYZI", "ckpsuvwxyzl")
"""Letters whose large and small forms a recogniser takes for each other."""
_FEWEST_SMALL = 3
_LARGE_O = re.compile("(?<![A-Za-z0-9])O(?=[a-z])|O(?=[a-z]*$)")
"""O where a word begins or in the last label, which has no digits; elsewhere 0 is meant."""


def small(text: str) -> str:
    """Return a text of the same length with host names in small letters."""
    return _NAMES.sub(lambda found: _small(found.group()), text)


def _small(name: str) -> str:
    lower = sum(letter.islower() for letter in name)
    upper = sum(letter.isupper() for letter in name)
    if lower < max(_FEWEST_SMALL, 2 * upper):
        return name
    return _LARGE_O.sub("o", name.translate(_ALIKE)).replace("O", "0")

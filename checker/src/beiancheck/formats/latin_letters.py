"""Latin letters with marks, as papers and machines spell them without: Müller, Muller, Mueller.

Passports spell such letters in the machine-readable zone as ICAO Doc 9303, part 3, section 6 has
it; the recognisers know none of them.
"""

import unicodedata

_ADDED = str.maketrans(
    {"Ä": "AE", "Ö": "OE", "Ü": "UE", "Å": "AA", "Ø": "OE", "Æ": "AE", "Œ": "OE", "ẞ": "SS"}
)
_PLAIN = str.maketrans({"Ø": "O", "Æ": "AE", "Œ": "OE", "Ł": "L", "Đ": "D", "Þ": "TH", "ẞ": "SS"})


def spellings(text: str) -> frozenset[str]:
    """Return how a name is spelled in capitals without marks: these left out, or letters added."""
    capitals = text.replace("ß", "ẞ").upper()
    return frozenset(_bare(one.translate(_PLAIN)) for one in (capitals, capitals.translate(_ADDED)))


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if not unicodedata.combining(one))

"""The administrative area (GB/T 2260) with which numbers of people and organisations begin."""

from beiancheck.terms.provinces import Province

_PROVINCES = {province.code: province for province in Province}


def province_of(code: str) -> Province | None:
    """Return the province of an area code; None for the state's own (10) and unknown ones."""
    return _PROVINCES.get(code[:2])

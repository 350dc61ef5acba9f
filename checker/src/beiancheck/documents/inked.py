"""What the shapes of the ink say of a host name's 0, 1, l and o: its spelling, ? where nothing.

``ocr.shaping`` tells it; yi?le.vip says that the third sign may be a 1 or an l.
"""

from collections.abc import Iterable

UNTOLD = "?"
ALIKE = frozenset("01lo")
_SAME = str.maketrans("0o1li", "00111")


def masked(host: str, told: dict[int, str]) -> str:
    """Return a host name with what was told of its signs."""
    body = len(host.rpartition(".")[0])
    return "".join(
        told.get(at, UNTOLD) if at < body and letter in ALIKE else letter
        for at, letter in enumerate(host)
    )


def untold(host: str, places: Iterable[int], masks: Iterable[str]) -> set[int]:
    """Return those of some places in a host name at which no ink says that it is as read."""
    tails = list(_tails(host, masks))
    return {at for at in places if not any(tail[at] == host[at] for tail in tails)}


def respelled(host: str, masks: Iterable[str]) -> str:
    """Return a host name as the ink says; what is told in two ways stays as it was read."""
    tails = list(_tails(host, masks))
    # Its last part has letters only, however it was read.
    body = len(host.rpartition(".")[0])
    said = [{tail[at] for tail in tails if at < body} - {UNTOLD} for at in range(len(host))]
    return "".join(
        next(iter(one)) if len(one) == 1 else letter for letter, one in zip(host, said, strict=True)
    )


def _tails(host: str, masks: Iterable[str]) -> Iterable[str]:
    """Yield the ends of the masks that may say this host name; www. may stand before it."""
    for mask in masks:
        tail = mask[-len(host) :]
        is_end = len(mask) == len(host) or mask[: -len(host)].endswith(".")
        if len(tail) == len(host) and is_end and all(map(_fits, tail, host)):
            yield tail


def _fits(mask: str, letter: str) -> bool:
    if mask == UNTOLD:
        return letter in ALIKE
    return mask.translate(_SAME) == letter.translate(_SAME)

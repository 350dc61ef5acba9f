"""The check code of a report: digests and counts only, for a QR code and to be typed.

``BEIANCHECK:1:DIGEST:E.W.L.C.N:PARTS``; the digest alone, in fours, is what is typed. It is the
SHA-256 of all digests, cut to 64 bits; a part is one digest, cut to 32: the submission's, then
each file's in the order of the submission. All of it is in the alphabet that QR codes take best.
"""

import hashlib
import re
from dataclasses import dataclass

from beiancheck.report import Report

_HEAD = "BEIANCHECK:1"
_ABSENT = "0" * 8
_MOST = 60
"""Parts beyond which a QR code would no longer be read from paper; then there are none."""
_WRITTEN = re.compile(
    rf"{_HEAD}:([0-9A-F]{{16}}):([0-9]+(?:\.[0-9]+){{4}}):((?:[0-9A-F]{{8}}(?:\.[0-9A-F]{{8}})*)?)"
)
_TYPED = re.compile("[0-9A-F]{16}")


@dataclass(frozen=True, slots=True)
class CheckCode:
    """A check code; ``counts`` and ``parts`` are empty where only the digest was typed."""

    digest: str
    counts: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def typed(self) -> str:
        """The digest in fours."""
        return "-".join(self.digest[at : at + 4] for at in range(0, 16, 4))

    @property
    def written(self) -> str:
        """The whole code, as the QR code holds it."""
        counts = ".".join(map(str, self.counts))
        return f"{_HEAD}:{self.digest}:{counts}:{'.'.join(self.parts)}"


def of_digests(submission: str, files: tuple[str, ...], counts: tuple[int, ...] = ()) -> CheckCode:
    """Make the code of SHA-256 digests; an empty one stands for what was not handed in."""
    digests = (submission, *files)
    whole = hashlib.sha256("\n".join(digests).encode()).hexdigest()
    parts = tuple(part(digest) for digest in digests) if len(digests) <= _MOST else ()
    return CheckCode(whole[:16].upper(), counts, parts)


def of(report: Report) -> CheckCode:
    """Make the code of a report; masked or not, in any language, it is the same."""
    counts = report.counts
    numbers = (counts.error, counts.warning, counts.look, counts.clear, counts.not_checked)
    digests = tuple(file.sha256 for file in report.files)
    return of_digests(report.submission_sha256, digests, numbers)


def part(digest: str) -> str:
    """Cut one digest to what the code holds of it."""
    return digest[:8].upper() or _ABSENT


def read(words: str) -> CheckCode | None:
    """Read a code that was scanned, or a digest that was typed; None for anything else."""
    plain = "".join(words.split()).upper()
    found = _WRITTEN.fullmatch(plain)
    if found:
        counts = tuple(map(int, found[2].split(".")))
        return CheckCode(found[1], counts, tuple(filter(None, found[3].split("."))))
    digest = plain.replace("-", "")
    return CheckCode(digest) if _TYPED.fullmatch(digest) else None

"""Whatever the bytes, opening a file returns, and soon."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from beiancheck.documents import exif, kinds
from beiancheck.documents import open as opening
from beiancheck.documents.document import Contents
from tests.checker.test_documents import ENCRYPTED, KINDS, PICTURES, two_pages

REAL = (*PICTURES.values(), *KINDS.values(), two_pages(), ENCRYPTED)
MILLION = 1_000_000


@settings(max_examples=300, deadline=None)
@given(some.sampled_from(REAL), some.data())
def test_a_damaged_file_never_raises(whole: bytes, data: some.DataObject) -> None:
    damaged = bytearray(whole)
    for _ in range(data.draw(some.integers(0, 8))):
        damaged[data.draw(some.integers(0, len(damaged) - 1))] = data.draw(some.integers(0, 255))
    kept = data.draw(some.integers(0, len(damaged)))

    assert isinstance(opening.contents(bytes(damaged[:kept])), Contents)


@settings(max_examples=300, deadline=None)
@given(some.sampled_from([b"", *(data[:16] for data in REAL)]), some.binary(max_size=400))
@example(b"PK\x05\x06", bytes(18) + b"\xff\xff")
def test_a_made_up_file_never_raises(start: bytes, rest: bytes) -> None:
    assert isinstance(opening.contents(start + rest), Contents)


@settings(max_examples=300, deadline=None)
@given(some.sampled_from([b"II*\0", b"MM\0*"]), some.binary(max_size=300))
def test_made_up_exif_never_raises(start: bytes, rest: bytes) -> None:
    assert 1 <= exif.read(start + rest).orientation <= 8


def test_exif_that_points_at_itself_ends() -> None:
    looped = b"II*\0\x08\0\0\0" + b"\xff\xff" + b"\x25\x88\x04\0\x01\0\0\0\x08\0\0\0" * 5000

    assert exif.read(looped).has_location is False


HOSTILE = {
    "nothing but fill bytes": b"\xff\xd8" + b"\xff" * (40 * MILLION),
    "endless empty segments": b"\xff\xd8" + b"\xff\xe0\0\x02" * (10 * MILLION),
    "endless stuffing": b"\xff\xd8\xff" + b"\0\xff" * (20 * MILLION),
    "endless empty chunks": b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0teXt\0\0\0\0" * (3 * MILLION),
    "endless WebP chunks": b"RIFF\0\0\0\0WEBP" + b"VP8 \0\0\0\0" * (5 * MILLION),
    "a PDF of open brackets": b"%PDF-1.7\n" + b"[" * (10 * MILLION) + b"%%EOF",
    "a ZIP of ends": b"PK\x03\x04" + b"PK\x05\x06" * (10 * MILLION),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_does_not_hang(name: str) -> None:
    start = time.monotonic()
    opening.contents(HOSTILE[name])

    # Looked at again from every place, such a file would take far longer than this.
    assert time.monotonic() - start < 60


def test_text_cut_inside_a_letter_is_text() -> None:
    words = ("示例" * 2000).encode()

    assert kinds.of(words[:4097]) is kinds.of(words)

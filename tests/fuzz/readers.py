"""The readers of text that are fuzzed: each takes bytes and must raise nothing.

Errors that a reader tells its caller about are caught here; what else comes out is a fault.
"""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import Literal

from beiancheck import check_code, provider, saved_report, submission_file, text, toml
from beiancheck import formats as beneath
from beiancheck.commands import options
from beiancheck.decode import decode
from beiancheck.documents import doubting, exif, html, jpeg, kinds, png, reading, webp
from beiancheck.documents import open as opening
from beiancheck.documents.papers.cards import mrz
from beiancheck.documents.papers.values import codes, days
from beiancheck.footer import footer
from beiancheck.formats import (
    credit_code,
    mobile,
    mobile_home,
    organisation_code,
    resident_id,
    suffixes,
)
from tests.fuzz import asking, stages, wholes
from tests.fuzz.found import Reader

Form = Literal["bytes", "text", "tree"]
_WORDS = ("typed", "rarity")  # the latter takes one letter
_NAMES = ("address", "address_likeness", "approval_words", "city", "holder_name", "name_pieces")
_NAMES += ("site_name", "trade_name")
_FORMATS = {module.__name__.rpartition(".")[2]: module for module in asking.below(beneath)}
_PLAIN = asking.functions(reading, _FORMATS["typed"])
_NAMED = asking.functions(*(_FORMATS[name] for name in _NAMES))
_NUMBERED = asking.functions(
    *(module for name, module in _FORMATS.items() if name not in {*_WORDS, *_NAMES}),
    *(doubting, codes, days, check_code),
)
asking.ASKED_BEFORE.update(
    {
        credit_code.check_digit_fits: credit_code.is_well_formed,
        credit_code.organisation_fits: credit_code.is_well_formed,
        organisation_code.check_digit_fits: lambda said: (
            organisation_code.has_shape(said) and len(said) == 9
        ),
        mobile_home.province_of: lambda said: mobile.digits(said) == said,
        suffixes.in_its_script: suffixes.encoded,
        resident_id.birth_date: lambda said: resident_id.fault(said) is None,
    }
)


@dataclass(frozen=True, slots=True)
class Read:
    """A reader, what its bytes are changed as, and its share of a thousand executions."""

    reader: Reader
    form: Form
    share: int


def plain(data: bytes) -> None:
    """Normalise; what is shown of any words fits one line."""
    said = asking.text(data)
    asking.every(_PLAIN, said)
    assert len(text.shown(said)) <= 61
    assert not text.shown(said).encode("utf-8", "surrogatepass").count(b"\n")
    assert text.one_line(text.one_line(said)) == text.one_line(said)


def named(data: bytes) -> None:
    """Read names and addresses."""
    asking.every(_NAMED, asking.text(data))


def numbered(data: bytes) -> None:
    """Read numbers, phones, domains, addresses of machines, days."""
    said = asking.text(data)
    asking.every(_NUMBERED, said)
    first, _, second = said.partition("\n")
    mrz.read(first, second, 2026)
    footer(first, second, "zh")


def headed(data: bytes) -> None:
    """Measure files by their headers, whatever the kind, and read home pages."""
    for measured in (jpeg.measured, png.measured, webp.measured):
        found = measured(data)
        assert found.width >= 0 <= found.height
    exif.read(data)
    html.contents(data)
    if kinds.of(data) is not kinds.FileKind.PDF:
        opening.contents(data, is_page=True)


def submitted(data: bytes) -> None:
    """Decode a submission; what is written of it again reads back the same."""
    for name in ("submission.toml", "submission.json"):
        try:
            raw = submission_file.parse(data, name)
        except submission_file.PackageError as error:
            assert "\n" not in error.said.fill("zh", error.values)
            continue
        submission_file.named(raw)
        decode(raw)
        try:
            json.dumps(raw)
        except (TypeError, RecursionError):
            continue
        if name.endswith(".json"):
            tomllib.loads(toml.written(raw))


def settled(data: bytes) -> None:
    """Read a profile, a saved report, a check code, and what options of commands hold."""
    path = Path(gettempdir()) / "fuzzed-settings"
    path.write_bytes(data)
    for read, error in (
        (provider.load, provider.ProfileError),
        (saved_report.read, submission_file.PackageError),
    ):
        try:
            read(path)
        except error:
            continue
    for option in (options.day, options.start, options.number):
        try:
            option(asking.text(data))
        except (ValueError, options.argparse.ArgumentTypeError):
            continue


READERS: dict[str, Read] = {
    "submitted": Read(submitted, "text", 300),
    "plain": Read(plain, "text", 478),
    "named": Read(named, "text", 60),
    "numbered": Read(numbered, "text", 60),
    "headed": Read(headed, "bytes", 50),
    "settled": Read(settled, "text", 42),
    "held": Read(wholes.held, "tree", 6),
    "lines": Read(wholes.lines, "tree", 2),
    "staged": Read(stages.staged, "tree", 2),
    "checked": Read(wholes.checked, "tree", 1),
}
